"""How a program is pointed at the emulator: the variables that every client package reads.

Knows the account and the app that are there from the start. Does not know what is in them (seed.py).
"""

from .document import load

# The same on every start, so that they can stand in a shell's profile or a test.
API_TOKEN = "emulator-token"
ACCOUNT = "e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0"
APP = "a0a0a0a0-0000-4000-8000-000000000001"

WEBHOOK_KEY = "/.well-known/webhooks.json"  # where the key is that webhooks are signed with


def environment(address: str, account: str = ACCOUNT, app: str = APP) -> dict[str, str]:
    """The variables for an emulator at `address` (`http://127.0.0.1:8787`)."""
    return {
        "CLOUDFLARE_API_TOKEN": API_TOKEN,
        "CLOUDFLARE_ACCOUNT_ID": account,
        "REALTIMEKIT_APP_ID": app,
        "REALTIMEKIT_BASE_URL": f"{address}{load().prefix}",
        "REALTIMEKIT_WEBHOOK_KEY_URL": f"{address}{WEBHOOK_KEY}",
    }
