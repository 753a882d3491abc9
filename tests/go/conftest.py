"""What the tests of the Go module share: Go's tools."""

from go_tools import run, staticcheck

__all__ = ["run", "staticcheck"]  # fixtures
