"""What the runtime needs to know of the API's document."""

VERSION = "1.0'\nINJECTED = 1 # \\"

USER_AGENT = f"realtimekit-python/{VERSION}"

SERVER = 'https://api.example.com/" + INJECTED + \''

EVENTS = {
}
"""The model in `types` of each webhook event."""
