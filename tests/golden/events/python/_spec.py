"""What the runtime needs to know of the API's document."""

VERSION = '1.0.0'

USER_AGENT = f"realtimekit-python/{VERSION}"

SERVER = 'https://api.example.com/v1'

EVENTS = {
    'thing.made': 'ThingMade',
    'thing.brokenDown': 'ThingBroken',
}
"""The model in `types` of each webhook event."""
