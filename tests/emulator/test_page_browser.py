"""The page in headless Chromium, mostly with scripts switched off as it needs none. `--update` writes the screenshot of the README."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Control, Emulator, serve
from receiver import Receiver, receiver

SCREENSHOT = Path(__file__).parents[2] / "emulator" / "page.png"
NAMES = ("chromium", "chromium-browser", "google-chrome")

WIDE = {"width": 1200, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        told = "Chromium is not here (apt-get install chromium): no tests of the page in a browser"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(told)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, realtimekit_emulator: Emulator) -> Iterator[Callable[..., Page]]:
    """Opens the page. Nothing may be asked of any other place, and nothing may fail."""
    contexts = []

    def open(*, scripts: bool = False, **options: object) -> Page:
        context = browser.new_context(java_script_enabled=scripts, **{"viewport": WIDE, **options})  # type: ignore[arg-type]
        contexts.append(context)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("request", lambda request: troubles.extend(strange(request.url)))
        page.on("console", lambda message: troubles.extend(complaint(message)))
        page.on("dialog", lambda dialog: (troubles.append(dialog.message), dialog.dismiss()))
        page.goto(realtimekit_emulator.address)
        return page

    def strange(url: str) -> list[str]:
        return [] if url.startswith((f"{realtimekit_emulator.address}/", "data:image/svg+xml,")) else [url]

    def complaint(message: ConsoleMessage) -> list[str]:
        """Chromium complains of a refused form, and a test may want one."""
        return [] if "/do/" in message.location["url"] else [message.text]

    troubles: list[str] = []
    yield open
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture
def hooks() -> Iterator[Receiver]:
    with receiver() as one:
        yield one


def test_a_person_plays_a_meeting_through(
    open_page: Callable[..., Page], kit: RealtimeKit, control: Control, hooks: Receiver
) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    kit.webhooks.create(name="ours", url=hooks.url, events=["meeting.started"])
    page = open_page()

    page.get_by_label("Title of a new meeting").fill("Monday rounds")
    page.get_by_role("button", name="Create").click()
    meeting = page.locator("#meeting")
    expect(meeting.get_by_role("heading")).to_contain_text("Monday rounds")

    meeting.get_by_label("Name", exact=True).fill("Ada Lovelace")
    meeting.get_by_label("Preset").select_option("webinar_presenter")
    meeting.get_by_role("button", name="Add").click()
    expect(meeting).to_contain_text("user-1 · webinar_presenter")

    meeting.get_by_role("link", name="Show a token").click()
    expect(meeting.locator("#token code")).to_contain_text("eyJ")
    meeting.get_by_role("button", name="Join").click()
    expect(meeting.locator("#token")).to_have_count(0)  # it was shown once
    expect(page.locator("#sessions")).to_contain_text("Ada Lovelace")

    page.get_by_role("button", name="+10 min").click()
    expect(page.locator(".clock")).to_contain_text("09:10:00")
    expect(meeting).to_contain_text("in session for 10 min")

    control.wait_for_deliveries()
    page.get_by_role("link", name="Refresh").click()
    deliveries = page.locator("#deliveries")
    expect(deliveries).to_contain_text("1 try")
    deliveries.get_by_role("button", name="Replay").click()
    control.wait_for_deliveries()
    page.get_by_role("link", name="Refresh").click()
    deliveries.locator("summary").click()
    expect(deliveries.locator("pre")).to_contain_text('"event": "meeting.started"')

    meeting.get_by_role("button", name="Leave").click()
    expect(page.locator("#sessions")).to_contain_text("everybody has left")
    page.get_by_role("button", name="+10 min").click()
    expect(page.locator("#sessions")).to_contain_text("None.")
    (session,) = kit.sessions.list()
    assert (session.status, session.minutes_consumed) == ("ENDED", 10)


def test_a_mistake_is_told_on_the_page(open_page: Callable[..., Page], kit: RealtimeKit) -> None:
    meeting = kit.meetings.create(title="Closed")
    kit.meetings.participants.add(meeting.id, custom_participant_id="1", preset_name="group_call_host")
    page = open_page()
    page.get_by_role("link", name="Closed").click()
    expect(page.get_by_role("button", name="Join")).to_be_visible()
    kit.meetings.update(meeting.id, status="INACTIVE")
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("alert")).to_contain_text("is INACTIVE")
    expect(page.locator("#meeting")).to_contain_text("Closed")


def test_what_others_wrote_does_not_run(open_page: Callable[..., Page], kit: RealtimeKit) -> None:
    hostile = '<script>alert("1")</script><img src=x onerror=alert(2)>'
    kit.meetings.create(title=hostile)
    page = open_page(scripts=True)
    page.get_by_role("link", name=hostile).click()
    expect(page.locator("#meeting h2 bdi")).to_have_text(hostile)
    assert page.locator("main script, main img").count() == 0


def test_it_tells_by_itself_what_happens(open_page: Callable[..., Page], kit: RealtimeKit, control: Control) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    page = open_page(scripts=True)
    kit.meetings.create(title="Monday rounds")
    expect(page.locator("#meetings")).to_contain_text("Monday rounds")
    control.advance(minutes=10)
    expect(page.locator(".clock")).to_contain_text("09:10:00")


USES = {
    "types": "document.querySelector('[name=title]').focus()",
    "has typed": "document.querySelector('[name=title]').value = 'Round'",
    "reads what is unfolded": "document.querySelector('#requests details').open = true",
    "marks something": "getSelection().selectAllChildren(document.querySelector('#meetings h2'))",
    "reads a token": "document.body.insertAdjacentHTML('beforeend', '<p id=token></p>')",
    "reads what went wrong": "document.body.insertAdjacentHTML('beforeend', '<p class=problem></p>')",
}


@pytest.mark.parametrize("use", USES)
def test_it_stays_while_somebody_uses_it(use: str, open_page: Callable[..., Page], kit: RealtimeKit) -> None:
    kit.meetings.create(title="Monday rounds")
    page = open_page(scripts=True)
    page.evaluate(USES[use])
    kit.meetings.create(title="Ward round")
    page.wait_for_timeout(1500)  # more than one of its seconds
    expect(page.locator("#meetings")).not_to_contain_text("Ward round")


def test_it_says_when_the_emulator_is_gone(browser: Browser) -> None:
    page = browser.new_page()
    with serve() as emulator:
        page.goto(emulator.address)
        expect(page.locator("body")).not_to_have_class("stale")
    expect(page.locator("body")).to_have_class("stale")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "viewport", [WIDE, PHONE, {"width": 320, "height": 600}], ids=lambda size: f"{size['width']}px"
)
def test_it_fits_and_can_be_read(
    viewport: dict[str, int],
    scheme: str,
    open_page: Callable[..., Page],
    kit: RealtimeKit,
    control: Control,
    hooks: Receiver,
) -> None:
    title = play(kit, control, hooks)
    kit.meetings.create(title="W" * 300)
    page = open_page(scripts=True, viewport=viewport, color_scheme=scheme)
    page.locator("#meetings").get_by_role("link", name=title).click()
    expect(page.locator("#meeting h2")).to_contain_text(title)
    page.wait_for_load_state()  # the style too
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    faint = page.evaluate(CONTRASTS)
    assert faint == [], f"less than 4.5 to 1: {faint}"


# The contrast of each text with what is behind it, where it is less than people with weak eyes need.
CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; node = walker.nextNode();) {
    if (!node.data.trim()) continue;
    const behind = [];
    for (let one = node.parentElement; one; one = one.parentElement) behind.unshift(getComputedStyle(one).backgroundColor);
    const ground = light(over(behind)), ink = light(over([...behind, getComputedStyle(node.parentElement).color]));
    const ratio = (Math.max(ink, ground) + .05) / (Math.min(ink, ground) + .05);
    if (ratio < 4.5) found.add(`${node.parentElement.className || node.parentElement.tagName} ${ratio.toFixed(2)}`);
  }
  return [...found];
}"""


def test_the_screenshot_of_the_readme(
    open_page: Callable[..., Page], kit: RealtimeKit, control: Control, hooks: Receiver, request: pytest.FixtureRequest
) -> None:
    title = play(kit, control, hooks)
    page = open_page()
    page.locator("#meetings").get_by_role("link", name=title).click()
    expect(page.locator("#meeting h2")).to_contain_text(title)
    picture = page.screenshot()
    if request.config.getoption("--update"):
        SCREENSHOT.write_bytes(picture)
    for png in (picture, SCREENSHOT.read_bytes()):
        assert png.startswith(b"\x89PNG") and 20_000 < len(png) < 150_000


def play(kit: RealtimeKit, control: Control, hooks: Receiver) -> str:
    """A morning at the clinic. Returns the title of the meeting that runs."""
    control.stop_clock(datetime(2026, 3, 2, 8, 31, tzinfo=UTC))
    kit.apps.create(name="Clinic West")
    kit.webhooks.create(
        name="ours",
        url=hooks.url,
        events=["meeting.started", "meeting.participantJoined", "recording.statusUpdate"],
    )
    kit.webhooks.create(name="theirs", url="http://127.0.0.1:9/broken", events=["meeting.started"])
    for title, minutes in (("Board meeting", 9), ("Interview", 7)):
        meeting = kit.meetings.create(title=title)
        control.advance(minutes=minutes)
    kit.meetings.update(meeting.id, status="INACTIVE")
    for title, names in (
        ("Support desk", ["Mary Seacole"]),
        ("Monday rounds", ["Ada Lovelace", "Grace Hopper", "Katherine Johnson"]),
    ):
        meeting = kit.meetings.create(title=title)
        for number, name in enumerate(names, 1):
            preset = "group_call_host" if number == 1 else "group_call_participant"
            participant = kit.meetings.participants.add(
                meeting.id, custom_participant_id=f"user-{number}", preset_name=preset, name=name
            )
            if name != "Katherine Johnson":
                control.join(participant_id=participant.id)
                control.advance(minutes=3)
    kit.recordings.start(meeting_id=meeting.id)
    control.advance(minutes=6)
    control.wait_for_deliveries()
    return title


def test_a_long_title_takes_three_lines(
    open_page: Callable[..., Page], kit: RealtimeKit, realtimekit_emulator: Emulator
) -> None:
    meeting = kit.meetings.create(title="a" * 5000)
    page = open_page()
    page.goto(f"{realtimekit_emulator.address}/?meeting={meeting.id}")
    box = page.locator("#meeting h2").bounding_box()
    assert box is not None
    assert 20 < box["height"] < 130
    assert box["width"] < WIDE["width"]
