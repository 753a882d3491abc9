"""What changes for users of the packages between two versions of our document."""

from .changelog import changelog
from .compare import Judged, compare
from .origin import Origin, origin
from .pairing import resources
from .version import Proposal, propose

__all__ = ["Judged", "Origin", "Proposal", "changelog", "compare", "origin", "propose", "resources"]
