"""What is said in a session as text: transcripts in their four formats, the chat, and a summary.

Knows the formats of the files. Does not know when they are ready, nor where they are downloaded from.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

_CHAT_COLUMNS = (
    "id",
    "participantId",
    "sessionId",
    "meetingId",
    "displayName",
    "pinned",
    "isEdited",
    "payloadType",
    "payload",
    "createdAt",
)

Body = Mapping[str, Any]


@dataclass(frozen=True)
class Sentence:
    """Something that somebody said."""

    start: int  # milliseconds since the session began
    end: int
    text: str
    peer: Body

    @property
    def line(self) -> str:
        return f"{_flat(self.peer['display_name'])}: {_flat(self.text)}"


def transcript_csv(sentences: Sequence[Sentence]) -> str:
    """Without a header."""
    columns = ("id", "user_id", "custom_participant_id", "display_name")
    return _csv((said.start, *(said.peer[column] for column in columns), said.text) for said in sentences)


def transcript_json(sentences: Sequence[Sentence]) -> str:
    return orjson.dumps(
        [
            {
                "startTime": said.start,
                "endTime": said.end,
                "sentence": said.text,
                "peerData": {
                    "id": said.peer["id"],
                    "userId": said.peer["user_id"],
                    "displayName": said.peer["display_name"],
                    "cpi": said.peer["custom_participant_id"],
                    "joinedAt": said.peer["joined_at"],
                    "leftAt": said.peer["left_at"] or "",
                },
            }
            for said in sentences
        ]
    ).decode()


def transcript_srt(sentences: Sequence[Sentence]) -> str:
    return "".join(
        f"{number}\n{_time(said.start, ',')} --> {_time(said.end, ',')}\n{said.line}\n\n"
        for number, said in enumerate(sentences, start=1)
    )


def transcript_vtt(sentences: Sequence[Sentence]) -> str:
    cues = (f"{_time(said.start, '.')} --> {_time(said.end, '.')}\n{_escaped(said.line)}\n\n" for said in sentences)
    return "".join(["WEBVTT\n\n", *cues]) if sentences else ""


# By the word that a transcript is asked for with.
TRANSCRIPTS = {"CSV": transcript_csv, "JSON": transcript_json, "SRT": transcript_srt, "VTT": transcript_vtt}


def chat_csv(messages: Iterable[Body], peers: Mapping[str, Body], meeting: str) -> str:
    """With a header."""
    return _csv([_CHAT_COLUMNS, *(_message(message, peers[message["peer_id"]], meeting) for message in messages)])


def summary(sentences: Sequence[Sentence], title: str, config: Body) -> str:
    """Who said how much, and what, in no more words than wanted. `config` is the meeting's `ai_config.summarization`."""
    is_markdown = config["text_format"] == "markdown"
    heading, bullet = ("# ", "- ") if is_markdown else ("", "")
    kind = config["summary_type"].replace("_", " ").capitalize()
    counts: dict[str, int] = defaultdict(int)
    for said in sentences:
        counts[said.peer["display_name"]] += 1
    lines = [
        f"{heading}{kind}: {title or 'untitled'}",
        "",
        *(f"{bullet}{name} said {count} sentence{'s' * (count > 1)}." for name, count in counts.items()),
        "",
        *(f"{bullet}{said.line}" for said in sentences),
    ]
    return _cut(lines, config["word_limit"])


def _cut(lines: Sequence[str], limit: int) -> str:
    """The lines, up to a number of words."""
    kept = []
    for line in lines:
        words = line.split(" ")
        kept.append(" ".join(words[:limit]))
        limit -= len(line.split())
        if limit <= 0:
            break
    return "\n".join(kept) + "\n"


def _message(message: Body, peer: Body, meeting: str) -> tuple[str, ...]:
    return (
        message["id"],
        peer["user_id"],
        peer["session_id"],
        meeting,
        peer["display_name"],
        "false",
        "false",
        message["payload_type"],
        message["payload"],
        message["created_at"],
    )


def _csv(rows: Iterable[Iterable[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _flat(text: str) -> str:
    """On one line: an empty one would end a cue."""
    return " ".join(text.split())


def _time(milliseconds: int, point: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
