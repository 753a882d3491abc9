"""What is not a page of the reference's HTTP tab is refused by name, never read as an empty reference."""

from pathlib import Path

import pytest

from generator.drift.facts import Unreadable
from generator.drift.readers import detect

PAGES = Path(__file__).parent / "pages"
REFUSED = PAGES / "refused"

# File, and words that the refusal must have.
REFUSALS = {
    "python-method.txt": "the Python tab",
    "python-overview.txt": "the Python tab",
    "node-method.txt": "the Node tab",
    "node-method-plain.txt": "the Node tab",
    "node-overview.txt": "the Node tab",
    "node-site.md": "the Node tab",
    "go-method.txt": "the Go tab",
    "go-overview.txt": "the Go tab",
    "go-site.md": "the Go tab",
    "terraform.txt": "the Terraform tab",
    "python.html": "the Python tab",
    "flattened-overview.txt": "flattened",
    "flattened-site.md": "flattened",
    "collapsed-method.txt": "collapsed",
    "collapsed-overview.txt": "collapsed",
    "collapsed-site.md": "collapsed",
    "collapsed.html": "collapsed",
    "empty.txt": "is empty",
    "not-found.html": "not found",
    "unavailable.html": "an error page (server)",
    "challenge.html": "a challenge of Cloudflare's",
    "denied.txt": "access denied",
    "article.md": "no page of the reference",
}


@pytest.mark.parametrize("name", REFUSALS)
def test_the_refusal_says_what_the_file_is(name: str) -> None:
    with pytest.raises(Unreadable, match=r"(?s).*") as refused:
        detect.read_page((REFUSED / name).read_text(), name)
    assert REFUSALS[name] in str(refused.value)
    assert name in str(refused.value)


def test_every_file_of_the_folder_is_refused() -> None:
    assert {path.name for path in REFUSED.iterdir()} == set(REFUSALS)


@pytest.mark.parametrize("language", ["python", "node", "typescript", "go", "terraform", "ruby"])
def test_an_address_tells_the_tab(language: str) -> None:
    page = (PAGES / "method-newer.txt").read_text()
    with pytest.raises(Unreadable, match="tab of the reference"):
        detect.read_page(page, f"https://developers.example.com/api/{language}/resources/rooms/methods/post_room")
    assert detect.read_page(page, "https://developers.example.com/api/resources/rooms/methods/post_room").operations


CUT = [path.name for path in sorted(PAGES.glob("*.*")) if not path.name.startswith("overview")]


@pytest.mark.parametrize("name", CUT)
@pytest.mark.parametrize("share", [0.3, 0.5, 0.7])
def test_a_page_cut_off_inside_a_part_is_refused(name: str, share: float) -> None:
    page = (PAGES / name).read_text()
    end = page.rindex("eturns")  # the last part but the examples
    if name.startswith("resource-"):
        end = page.index("### Room Create Response")
    start = page.index("account_id: string") if "account_id: string" in page else 0
    cut = page[: start + int((end - start) * share)]
    with pytest.raises(Unreadable):
        detect.read_page(cut, name)


@pytest.mark.parametrize(
    "name", ["overview-flat.md", "overview-nested-clean.md", "overview-nested-escaped.md", "overview.html"]
)
def test_an_overview_cut_off_inside_a_model_is_refused(name: str) -> None:
    page = (PAGES / name).read_text()
    cut = page[: page.index("width", page.index("RoomCreateResponse"))]
    with pytest.raises(Unreadable, match="cut off"):
        detect.read_page(cut, name)


def test_more_than_any_page_has_is_refused() -> None:
    with pytest.raises(Unreadable, match="more than any page"):
        detect.read_page("id: string\n" * 1_000_000, "large.txt")


def test_an_unknown_format_is_refused_and_a_known_one_overrides() -> None:
    page = (PAGES / "method-newer.txt").read_text()
    with pytest.raises(Unreadable, match="no format of a page"):
        detect.read_page(page, "page", "yaml")
    assert detect.read_page(page, "page", "method-text").kind == "method-text"
    with pytest.raises(Unreadable):
        detect.read_page(page, "page", "markdown-nested")
