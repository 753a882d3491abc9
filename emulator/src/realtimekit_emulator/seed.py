"""What is there from the start: an account with one app, as the dashboard makes it, and its stock presets.

Knows what the dashboard does. The shape of a preset is the document's.
"""

from typing import Any

from .environment import ACCOUNT, APP
from .world import World, merged


def plant(world: World) -> None:
    """Makes the account's app and the stock presets, unless something is there."""
    if world.store.count("app"):
        return
    world.add_app(ACCOUNT, {"name": "Emulator", "id": APP})
    for name, preset in STOCK_PRESETS.items():
        world.app(APP).create("preset", world.document.filled_body("presets.create", {"name": name, **preset}))


_ALL = "ALLOWED"
_NONE = "NOT_ALLOWED"

_HOST: dict[str, Any] = {
    "config": {
        "max_screenshare_count": 1,
        "max_video_streams": {"desktop": 10, "mobile": 6},
        "media": {
            "audio": {"enable_high_bitrate": False, "enable_stereo": False},
            "screenshare": {"frame_rate": 5, "quality": "hd"},
            "video": {"frame_rate": 30, "quality": "hd"},
        },
        "view_type": "GROUP_CALL",
    },
    "permissions": {
        "accept_waiting_requests": True,
        "can_accept_production_requests": True,
        "can_change_participant_permissions": True,
        "can_edit_display_name": True,
        "can_livestream": True,
        "can_record": True,
        "can_spotlight": True,
        "chat": {
            "private": {"can_receive": True, "can_send": True, "files": True, "text": True},
            "public": {"can_send": True, "files": True, "text": True},
        },
        "connected_meetings": {
            "can_alter_connected_meetings": True,
            "can_switch_connected_meetings": True,
            "can_switch_to_parent_meeting": True,
        },
        "disable_participant_audio": True,
        "disable_participant_screensharing": True,
        "disable_participant_video": True,
        "hidden_participant": False,
        "is_recorder": False,
        "kick_participant": True,
        "media": {
            "audio": {"can_produce": _ALL},
            "screenshare": {"can_produce": _ALL},
            "video": {"can_produce": _ALL},
        },
        "pin_participant": True,
        "plugins": {
            "can_close": True,
            "can_edit_config": True,
            "can_start": True,
            "config": {"access_control": "FULL_ACCESS", "handles_view_only": True},
        },
        "polls": {"can_create": True, "can_view": True, "can_vote": True},
        "recorder_type": "NONE",
        "show_participant_list": True,
        "waiting_room_type": "SKIP",
    },
    "ui": {
        "config_diff": {},
        "design_tokens": {
            "border_radius": "rounded",
            "border_width": "thin",
            "colors": {"background": {}, "brand": {}},  # the document has defaults for all of them
            "logo": "",
            "spacing_base": 4,
            "theme": "dark",
        },
    },
}

# Somebody without a say over the others.
_GUEST: dict[str, Any] = merged(
    _HOST,
    {
        "permissions": {
            "accept_waiting_requests": False,
            "can_accept_production_requests": False,
            "can_change_participant_permissions": False,
            "can_livestream": False,
            "can_record": False,
            "can_spotlight": False,
            "connected_meetings": {"can_alter_connected_meetings": False},
            "disable_participant_audio": False,
            "disable_participant_screensharing": False,
            "disable_participant_video": False,
            "kick_participant": False,
            "pin_participant": False,
            "polls": {"can_create": False},
        }
    },
)
_WEBINAR = {"config": {"view_type": "WEBINAR"}}

# As in an app of the dashboard they lack `transcription_enabled`.
STOCK_PRESETS: dict[str, dict[str, Any]] = {
    "group_call_host": _HOST,
    "group_call_participant": _GUEST,
    "webinar_presenter": merged(_HOST, _WEBINAR),
    "webinar_viewer": merged(
        merged(_GUEST, _WEBINAR),
        {
            "permissions": {
                "can_edit_display_name": False,
                "media": {
                    "audio": {"can_produce": "CAN_REQUEST"},
                    "screenshare": {"can_produce": _NONE},
                    "video": {"can_produce": "CAN_REQUEST"},
                },
                "plugins": {
                    "can_close": False,
                    "can_edit_config": False,
                    "can_start": False,
                    "config": {"access_control": "VIEW_ONLY"},
                },
            }
        },
    ),
}
