"""Every shape that the server sends.

Enums are open: a word that this version does not know is kept as a `str`. Every optional field may be None.
"""

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from realtimekit._models import Model
from realtimekit._times import DateTime


class App(Model):
    """An app, the space that meetings, presets and webhooks live in."""

    id: str | None = None
    """Identifier of the app."""

    created_at: str | None = None
    """When the app was created."""

    name: str | None = None
    """Name given at creation."""


class AppGetResponse(Model):
    """All apps of the account."""

    data: list[App] | None = None
    """The apps."""

    success: bool | None = None
    """Whether the call succeeded."""


class AppPostResponseData(Model):
    """Holds the new app."""

    app: App | None = None
    """An app, the space that meetings, presets and webhooks live in."""


class AppPostResponse(Model):
    """The app just created."""

    data: AppPostResponseData | None = None
    """Holds the new app."""

    success: bool | None = None
    """Whether the call succeeded."""


AudioChannel = TypeAliasType("AudioChannel", Literal["mono", "stereo"] | str)
"""Number of channels of the recorded sound, one (mono) or two (stereo)."""


AudioCodec = TypeAliasType("AudioCodec", Literal["MP3", "AAC"] | str)
"""Codec of the recorded sound."""


class AudioConfig(Model):
    """Sound of a recording."""

    channel: AudioChannel | None = None
    """Number of channels of the recorded sound, one (mono) or two (stereo). Default: "stereo"."""

    codec: AudioCodec | None = None
    """Codec of the sound. It cannot be chosen beside a VP8 picture, which always comes with Vorbis sound. Default: "AAC"."""

    export_file: bool | None = None
    """Whether the sound is also saved as a file of its own. Default: true."""


class AudioProducerQuality(Model):
    """One measurement of the sound sent."""

    bytes_sent: int | float | None = None
    """Bytes sent."""

    jitter: int | float | None = None
    """Variation of the delay of packets."""

    mid: str | None = None
    """Identifier of the media section."""

    mos_quality: int | float | None = None
    """Mean opinion score. Higher is better, 5 is the best."""

    packets_lost: int | float | None = None
    """Number of packets that were lost."""

    packets_sent: int | float | None = None
    """Packets sent."""

    producer_id: str | None = None
    """Identifier of the source of the sound."""

    rtt: int | float | None = None
    """Round trip to the media server."""

    ssrc: int | float | None = None
    """Number of the RTP stream."""

    timestamp: str | None = None
    """When this was measured."""


class AudioStats(Model):
    """One measurement of the sound."""

    concealment_events: int | float | None = None
    """Number of gaps that were hidden by made-up sound."""

    jitter: int | float | None = None
    """Variation of the delay of packets."""

    packets_lost: int | float | None = None
    """Number of packets that were lost."""

    quality: int | float | None = None
    """Quality score."""

    timestamp: str | None = None
    """When this was measured."""


class AutonomousSystem(Model):
    """Network that an address belongs to."""

    asn: str | None = None
    """Number of the network."""


class BrowserMetadata(Model):
    """Browser of a participant."""

    browser: str | None = None
    """Name of the browser."""

    browser_version: str | None = None
    """Version of the browser."""

    engine: str | None = None
    """Engine of the browser."""

    user_agent: str | None = None
    """User agent of the browser."""

    webgl_support: str | None = None
    """Support for WebGL."""


class CandidatePair(Model):
    """One network path, in the terms of WebRTC's statistics of candidate pairs."""

    available_outgoing_bitrate: int | float | None = None
    """Estimated bitrate that is free for sending."""

    bytes_discarded_on_send: int | float | None = None
    """Bytes that could not be sent."""

    bytes_received: int | float | None = None
    """Bytes received."""

    bytes_sent: int | float | None = None
    """Bytes sent."""

    current_round_trip_time: int | float | None = None
    """Latest round trip."""

    last_packet_received_timestamp: int | float | None = None
    """When the last packet came in."""

    last_packet_sent_timestamp: int | float | None = None
    """When the last packet went out."""

    local_candidate_address: str | None = None
    """Address at the participant's end."""

    local_candidate_id: str | None = None
    """Identifier of the participant's end."""

    local_candidate_network_type: str | None = None
    """Kind of network at the participant's end."""

    local_candidate_port: int | float | None = None
    """Port at the participant's end."""

    local_candidate_protocol: str | None = None
    """Transport protocol at the participant's end."""

    local_candidate_related_address: str | None = None
    """Address that the participant's address was derived from."""

    local_candidate_related_port: int | float | None = None
    """Port that the participant's port was derived from."""

    local_candidate_type: str | None = None
    """Kind of the participant's end, such as `host` or `relay`."""

    nominated: bool | None = None
    """Whether this path was chosen for use."""

    packets_discarded_on_send: int | float | None = None
    """Packets that could not be sent."""

    packets_received: int | float | None = None
    """Packets received."""

    packets_sent: int | float | None = None
    """Packets sent."""

    remote_candidate_address: str | None = None
    """Address at the server's end."""

    remote_candidate_id: str | None = None
    """Identifier of the server's end."""

    remote_candidate_port: int | float | None = None
    """Port at the server's end."""

    remote_candidate_protocol: str | None = None
    """Transport protocol at the server's end."""

    remote_candidate_type: str | None = None
    """Kind of the server's end, such as `host` or `relay`."""

    total_round_trip_time: int | float | None = None
    """Sum of all round trips measured."""


class CandidatePairs(Model):
    """Network paths that the media took."""

    consuming_transport: list[Any] | None = None
    """Paths of the received media."""

    producing_transport: list[CandidatePair] | None = None
    """Paths of the sent media."""


class ChatDownload(Model):
    """Link to the chat of a session."""

    chat_download_url: str
    """Presigned address of the file, on another host. Fetch it without the API token."""

    chat_download_url_expiry: str
    """When the address stops working."""


class Connectivity(Model):
    """Ways in which a connection was possible."""

    host: bool | None = None
    """Whether it was possible through the local address."""

    reflexive: bool | None = None
    """Whether it was possible through the public address."""

    relay: bool | None = None
    """Whether it was possible through a relay."""


class Coordinates(Model):
    """Place on the earth."""

    latitude: int | float | None = None
    """Latitude in degrees."""

    longitude: int | float | None = None
    """Longitude in degrees."""


class ConnectionLocation(Model):
    """Place that a connection came from."""

    coords: Coordinates | None = None
    """Place on the earth."""


class DeletedParticipant(Model):
    """What is left to say about a deleted participant. Its identifier is not among it."""

    created_at: DateTime
    """When the participant was added."""

    custom_participant_id: str
    """Your own identifier of the participant."""

    preset_id: str
    """Identifier of the preset that the participant had."""

    updated_at: DateTime
    """When the participant was last changed."""


class DeviceInfo(Model):
    """Device and browser of a participant."""

    browser: str | None = None
    """Name of the browser."""

    browser_version: str | None = None
    """Version of the browser."""

    cpus: int | float | None = None
    """Number of processor cores."""

    engine: str | None = None
    """Engine of the browser."""

    is_mobile: bool | None = None
    """Whether the device is a mobile one."""

    os: str | None = None
    """Name of the operating system."""

    os_version: str | None = None
    """Version of the operating system."""

    sdk_name: str | None = None
    """RealtimeKit SDK that the participant joined with."""

    sdk_version: str | None = None
    """Version of that SDK."""

    user_agent: str | None = None
    """User agent of the browser."""

    webgl_support: str | None = None
    """Support for WebGL."""


class IpDetails(Model):
    """What the address of a participant told at the time of an event."""

    asn: AutonomousSystem | None = None
    """Network that an address belongs to."""

    city: str | None = None
    """City that the address belongs to."""

    country: str | None = None
    """Country that the address belongs to."""

    ip: str | None = None
    """Public address."""

    loc: str | None = None
    """Place that the address belongs to."""

    postal: str | None = None
    """Postal code of the place."""

    region: str | None = None
    """Region that the address belongs to."""

    timezone: str | None = None
    """Time zone of the place."""


class ConnectionInfo(Model):
    """State of the connection at the time of an event."""

    backend_r_t_t: int | float | None = None
    """Round trip to the backend."""

    connectivity: Connectivity | None = None
    """Ways in which a connection was possible."""

    effective_network_type: str | None = None
    """Class of the connection, such as `4g`."""

    fractional_loss: int | float | None = None
    """Share of packets that were lost."""

    ip_details: IpDetails | None = None
    """What the address of a participant told at the time of an event."""

    jitter: int | float | None = None
    """Variation of the delay of packets."""

    location: ConnectionLocation | None = None
    """Place that a connection came from."""

    r_t_t: int | float | None = None
    """Round trip to the media server."""

    throughput: int | float | None = None
    """Throughput of the connection."""

    turn_connectivity: bool | None = None
    """Whether a TURN server could be reached."""


class IpInformation(Model):
    """What the address of a participant tells."""

    asn: AutonomousSystem | None = None
    """Network that an address belongs to."""

    city: str | None = None
    """City that the address belongs to."""

    country: str | None = None
    """Country that the address belongs to."""

    ipv4: str | None = None
    """Public IPv4 address."""

    region: str | None = None
    """Region that the address belongs to."""

    timezone: str | None = None
    """Time zone of the place."""


class KickAllResult(Model):
    """How many participants were removed from the session."""

    action: str | None = None
    """What was done."""

    kicked_participants_count: int | float | None = None
    """Number of participants who were removed."""


class ActiveSessionKickAllParticipantsResponse(Model):
    """How many participants were removed."""

    data: KickAllResult | None = None
    """How many participants were removed from the session."""

    success: bool | None = None
    """Whether the call succeeded."""


class KickedParticipant(Model):
    """A participant who was removed."""

    id: str
    """Identifier of the participant in the session."""

    created_at: str
    """When the participant was created."""

    updated_at: str
    """When the participant last changed."""

    email: str | None = None
    """Email address of the participant."""

    name: str | None = None
    """Name of the participant."""

    picture: str | None = None
    """Address of the participant's picture."""


class KickResult(Model):
    """Who was removed from the session."""

    action: str | None = None
    """What was done."""

    participants: list[KickedParticipant] | None = None
    """The participants who were removed."""


class ActiveSessionKickParticipantsResponse(Model):
    """The participants who were removed."""

    data: KickResult | None = None
    """Who was removed from the session."""

    success: bool | None = None
    """Whether the call succeeded."""


class LiveStreamingConfig(Model):
    """Where the meeting is streamed to while it is recorded."""

    rtmp_url: str | None = None
    """Address of the RTMP server, `rtmp://` or `rtmps://`."""


class LivestreamPaging(Model):
    """Where a page of results stands in the whole list."""

    end_offset: int | float | None = None
    """Place of the last item of this page, counted from 1."""

    start_offset: int | float | None = None
    """Place of the first item of this page, counted from 1."""

    total_count: int | float | None = None
    """Number of items in the whole list."""


class LivestreamSessionDetails(Model):
    """One run of a livestream, most of its times in no promised format."""

    id: str | None = None
    """Identifier of the livestream session."""

    created_at: DateTime | None = None
    """When this record was created."""

    err_message: str | None = None
    """What went wrong, if something did."""

    ingest_seconds: int | float | None = None
    """Seconds that were streamed."""

    livestream_id: str | None = None
    """Livestream that ran."""

    started_time: str | None = None
    """When streaming began."""

    stopped_time: str | None = None
    """When streaming ended. Null while it runs."""

    updated_at: str | None = None
    """When this record last changed."""

    viewer_seconds: int | float | None = None
    """Seconds that all viewers together have watched."""


class LivestreamGetLivestreamSessionDetailsForSessionIDResponse(Model):
    """One run of a livestream."""

    data: LivestreamSessionDetails | None = None
    """One run of a livestream, most of its times in no promised format."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamSessionTimes(Model):
    """When a livestream ran, and how it ended."""

    id: str | None = None
    """Identifier of the livestream session."""

    created_at: DateTime | None = None
    """When this record was created."""

    err_message: str | None = None
    """What went wrong, if something did."""

    invoked_time: DateTime | None = None
    """When streaming was asked for."""

    livestream_id: str | None = None
    """Livestream that ran."""

    started_time: DateTime | None = None
    """When streaming began."""

    stopped_time: DateTime | None = None
    """When streaming ended. Null while it runs."""

    updated_at: DateTime | None = None
    """When this record last changed."""


class ActiveLivestreamSession(LivestreamSessionTimes):
    """The current run of a livestream."""

    ingest_seconds: str | None = None
    """Seconds that were streamed, as text."""

    viewer_seconds: str | None = None
    """Seconds that all viewers together have watched, as text."""


class LivestreamSession(LivestreamSessionTimes):
    """One run of a livestream."""

    ingest_seconds: int | float | None = None
    """Seconds that were streamed."""

    viewer_seconds: int | float | None = None
    """Seconds that all viewers together have watched."""


LivestreamStatus = TypeAliasType("LivestreamStatus", Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str)
"""State of a livestream."""


class LivestreamListItem(Model):
    """A livestream of the list, with the paging of the list inside."""

    id: str | None = None
    """Identifier of the livestream."""

    created_at: DateTime | None = None
    """When the livestream was created."""

    disabled: str | None = None
    """Whether the livestream is turned off, as text."""

    ingest_server: str | None = None
    """RTMP address that the picture and sound are sent to."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""

    paging: LivestreamPaging | None = None
    """Where a page of results stands in the whole list."""

    playback_url: str | None = None
    """Address that viewers watch at."""

    status: LivestreamStatus | None = None
    """State of a livestream."""

    stream_key: str | None = None
    """Secret that lets a sender stream to `ingest_server`. A secret: shown masked."""

    updated_at: DateTime | None = None
    """When the livestream last changed."""


class LivestreamGetAllLivestreamsResponse(Model):
    """The livestreams of an app."""

    data: LivestreamListItem | None = None
    """A livestream of the list, with the paging of the list inside."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamTotals(Model):
    """Totals of the livestreams in the range."""

    count: int | float | None = None
    """Number of livestreams."""

    total_ingest_seconds: int | float | None = None
    """Seconds that were streamed."""

    total_viewer_seconds: int | float | None = None
    """Seconds that all viewers together have watched."""


class LivestreamGetLivestreamAnalyticsCompleteResponse(Model):
    """Totals of all livestreams."""

    data: LivestreamTotals | None = None
    """Totals of the livestreams in the range."""

    success: bool | None = None
    """Whether the call succeeded."""


class MeetingDeleteMeetingParticipantResponse(Model):
    """The participant just deleted."""

    success: bool
    """Whether the call succeeded."""

    data: DeletedParticipant | None = None
    """What is left to say about a deleted participant. Its identifier is not among it."""


MeetingEndReason = TypeAliasType("MeetingEndReason", Literal["HOST_ENDED_MEETING", "ALL_PARTICIPANTS_LEFT"] | str)
"""Why a session ended."""


MeetingStatus = TypeAliasType("MeetingStatus", Literal["ACTIVE", "INACTIVE"] | str)
"""Whether people can join the meeting. Nobody can join an INACTIVE one."""


class MeetingListItem(Model):
    """A meeting as lists show it, without its AI and recording configuration."""

    id: str
    """Identifier of the meeting."""

    created_at: DateTime
    """When the meeting was created."""

    updated_at: DateTime
    """When the meeting was last changed."""

    live_stream_on_start: bool | None = None
    """Whether a livestream begins as soon as the meeting does."""

    persist_chat: bool | None = None
    """Whether the chat stays for later sessions of the meeting."""

    record_on_start: bool | None = None
    """Whether recording begins as soon as somebody joins."""

    session_keep_alive_time_in_secs: int | float | None = None
    """Seconds that a session goes on with nobody in it before it ends. 60 to 600."""

    status: MeetingStatus | None = None
    """Whether people can join the meeting. Nobody can join an INACTIVE one."""

    summarize_on_end: bool | None = None
    """Whether a summary is written after each session. It needs a transcript."""

    title: str | None = None
    """Title of the meeting."""


class MosTotals(Model):
    """Mean opinion score over the whole visit. Higher is better, 5 is the best."""

    avg: int | float | None = None
    """Mean score."""

    p50: int | float | None = None
    """50th percentile of the scores."""

    p75: int | float | None = None
    """75th percentile of the scores."""

    p90: int | float | None = None
    """90th percentile of the scores."""


class PacketLossTotals(Model):
    """Packet loss over the whole visit."""

    field_10_or_greater_event_fraction: int | float | None = Field(None, alias="10_or_greater_event_fraction")
    """Share of the measurements with a loss of 10 percent or more."""

    field_25_or_greater_event_fraction: int | float | None = Field(None, alias="25_or_greater_event_fraction")
    """Share of the measurements with a loss of 25 percent or more."""

    field_5_or_greater_event_fraction: int | float | None = Field(None, alias="5_or_greater_event_fraction")
    """Share of the measurements with a loss of 5 percent or more."""

    field_50_or_greater_event_fraction: int | float | None = Field(None, alias="50_or_greater_event_fraction")
    """Share of the measurements with a loss of 50 percent or more."""

    avg: int | float | None = None
    """Mean loss."""


class Paging(Model):
    """Where a page of results stands in the whole list."""

    end_offset: int | float
    """Place of the last item of this page, counted from 1."""

    start_offset: int | float
    """Place of the first item of this page, counted from 1."""

    total_count: int | float
    """Number of items in the whole list. At least 0."""


class MeetingGetResponse(Model):
    """One page of meetings."""

    data: list[MeetingListItem]
    """The meetings."""

    paging: Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


class Participant(Model):
    """A person, or a machine, that may join a meeting."""

    id: str
    """Identifier of the participant."""

    created_at: DateTime
    """When the participant was added."""

    custom_participant_id: str
    """Your own identifier of the participant."""

    preset_name: str
    """Name of the preset that the participant joins with."""

    updated_at: DateTime
    """When the participant was last changed."""

    name: str | None = None
    """Name that others see."""

    picture: str | None = None
    """Where to load a picture of this person from."""


class MeetingGetMeetingParticipantResponse(Model):
    """The participant asked for."""

    data: Participant
    """A person, or a machine, that may join a meeting."""

    success: bool
    """Whether the call succeeded."""


class MeetingGetMeetingParticipantsResponse(Model):
    """One page of the participants of a meeting."""

    data: list[Participant]
    """The participants."""

    paging: Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


class ParticipantToken(Model):
    """Another token for a participant."""

    token: str
    """Token that the browser or device of the participant joins with. It is valid for 100 days. A secret: shown masked."""


class MeetingRefreshParticipantTokenResponse(Model):
    """The token just issued."""

    data: ParticipantToken
    """Another token for a participant."""

    success: bool
    """Whether the call succeeded."""


class ParticipantWithToken(Participant):
    """A participant together with a token to join with."""

    token: str
    """Token that the browser or device of the participant joins with. It is valid for 100 days. A secret: shown masked."""


class MeetingAddParticipantResponse(Model):
    """The participant just added."""

    success: bool
    """Whether the call succeeded."""

    data: ParticipantWithToken | None = None
    """A participant together with a token to join with."""


class MeetingEditParticipantResponse(Model):
    """The participant after the change."""

    success: bool
    """Whether the call succeeded."""

    data: ParticipantWithToken | None = None
    """A participant together with a token to join with."""


class PeerConnectionMetadata(Model):
    """One test of the connection."""

    effective_network_type: str | None = None
    """Class of the connection, such as `4g`."""

    reflexive_connectivity: bool | None = None
    """Whether a direct connection through the public address was possible."""

    relay_connectivity: bool | None = None
    """Whether a connection through a relay was possible."""

    timestamp: str | None = None
    """When this was tested."""

    turn_connectivity: bool | None = None
    """Whether a TURN server could be reached."""


class PeerReportDeviceInfo(Model):
    """Device of a participant."""

    cpus: int | float | None = None
    """Number of processor cores."""

    is_mobile: bool | None = None
    """Whether the device is a mobile one."""

    os: str | None = None
    """Name of the operating system."""

    os_version: str | None = None
    """Version of the operating system."""


class PeerReportEvent(Model):
    """Something that happened during the visit."""

    name: str | None = None
    """What happened."""

    timestamp: str | None = None
    """When it happened."""


class PeerReportIpInformation(IpInformation):
    """What the address of a participant tells, with operator and place."""

    ip_location: str | None = None
    """Place that the address belongs to."""

    org: str | None = None
    """Operator of the network."""


class PeerReportMetadata(Model):
    """Surroundings of a visit, such as browser, network and devices."""

    audio_devices_updates: list[Any] | None = None
    """Changes of the list of microphones."""

    browser_metadata: BrowserMetadata | None = None
    """Browser of a participant."""

    candidate_pairs: CandidatePairs | None = None
    """Network paths that the media took."""

    device_info: PeerReportDeviceInfo | None = None
    """Device of a participant."""

    events: list[PeerReportEvent] | None = None
    """What happened during the visit."""

    ip_information: IpInformation | None = None
    """What the address of a participant tells."""

    pc_metadata: list[PeerConnectionMetadata] | None = None
    """Tests of the connection, one entry for each."""

    room_view_type: str | None = None
    """Kind of view that the meeting was shown in."""

    sdk_name: str | None = None
    """RealtimeKit SDK that the participant joined with."""

    sdk_version: str | None = None
    """Version of that SDK."""

    selected_device_updates: list[Any] | None = None
    """Changes of the devices in use."""

    speaker_devices_updates: list[Any] | None = None
    """Changes of the list of speakers."""

    video_devices_updates: list[Any] | None = None
    """Changes of the list of cameras."""


class PeerReportQualityStats(Model):
    """Quality of the media over the whole visit."""

    audio_bandwidth: int | float | None = None
    """Bandwidth that the sound used."""

    audio_stats: list[Any] | None = None
    """Single measurements of the sound."""

    average_quality: int | float | None = None
    """Mean of the quality scores."""

    end: str | None = None
    """End of the measurements."""

    first_audio_packet_received: str | None = None
    """When the first sound packet came in."""

    first_video_packet_received: str | None = None
    """When the first picture packet came in."""

    last_audio_packet_received: str | None = None
    """When the last sound packet came in."""

    last_video_packet_received: str | None = None
    """When the last picture packet came in."""

    peer_ids: list[str] | None = None
    """Peers that were measured."""

    start: str | None = None
    """Beginning of the measurements."""

    total_audio_packets: int | float | None = None
    """Number of sound packets."""

    total_audio_packets_lost: int | float | None = None
    """Number of sound packets that were lost."""

    total_video_packets: int | float | None = None
    """Number of picture packets."""

    total_video_packets_lost: int | float | None = None
    """Number of picture packets that were lost."""

    video_bandwidth: int | float | None = None
    """Bandwidth that the picture used."""

    video_stats: list[Any] | None = None
    """Single measurements of the picture."""


class PeerReportStatsEventMetadata(Model):
    """Circumstances of an event."""

    connection_info: ConnectionInfo | None = None
    """State of the connection at the time of an event."""


class PeerReportStatsEvent(Model):
    """Something that happened during the visit, with the state of the connection."""

    metadata: PeerReportStatsEventMetadata | None = None
    """Circumstances of an event."""

    timestamp: str | None = None
    """When it happened."""

    type: str | None = None
    """What happened."""


class PeerStatsDeviceInfo(DeviceInfo):
    """Device and browser of a participant, with its memory."""

    memory: int | float | None = None
    """Memory of the device, as the browser reports it."""


class PeerStatsEvent(Model):
    """Something that happened during the visit."""

    timestamp: str | None = None
    """When it happened."""

    type: str | None = None
    """What happened."""


class PeerStatsIpInformation(Model):
    """What the address of a participant tells."""

    city: str | None = None
    """City that the address belongs to."""

    country: str | None = None
    """Country that the address belongs to."""

    ip_location: str | None = None
    """Place that the address belongs to."""

    ipv4: str | None = None
    """Public IPv4 address."""

    org: str | None = None
    """Operator of the network."""

    portal: str | None = None
    """Portal that the participant was connected to."""

    region: str | None = None
    """Region that the address belongs to."""

    timezone: str | None = None
    """Time zone of the place."""


class PeerStatsPrecallNetworkInformation(Model):
    """What the network test before joining measured."""

    backend_rtt: int | float | None = None
    """Round trip to the backend."""

    effective_networktype: str | None = None
    """Class of the connection, such as `4g`."""

    fractional_loss: int | float | None = None
    """Share of packets that were lost."""

    jitter: int | float | None = None
    """Variation of the delay of packets."""

    reflexive_connectivity: bool | None = None
    """Whether a direct connection through the public address was possible."""

    relay_connectivity: bool | None = None
    """Whether a connection through a relay was possible."""

    rtt: int | float | None = None
    """Round trip to the media server."""

    throughtput: int | float | None = None
    """Throughput of the connection. The misspelt name is that of the service."""

    turn_connectivity: bool | None = None
    """Whether a TURN server could be reached."""


class PeerStats(Model):
    """Device, network and history of one visit."""

    config: str | None = None
    """Configuration of the client."""

    device_info: PeerStatsDeviceInfo | None = None
    """Device and browser of a participant, with its memory."""

    events: list[PeerStatsEvent] | None = None
    """What happened during the visit."""

    ip_information: PeerStatsIpInformation | None = None
    """What the address of a participant tells."""

    precall_network_information: PeerStatsPrecallNetworkInformation | None = None
    """What the network test before joining measured."""

    status: str | None = None
    """State of the peer."""


class PlatformErrorItem(Model):
    """One reason of a failure."""

    code: int
    """Cloudflare's number for this kind of failure, such as 10000 for a bad token."""

    message: str
    """Explanation for a developer."""


class PlatformError(Model):
    """Failure that the Cloudflare platform reports before RealtimeKit sees the call, such as a bad token, an unknown route or a rate limit."""

    success: Literal[False]
    """Always false."""

    errors: list[PlatformErrorItem]
    """What went wrong, most important first."""

    messages: list[Any] | None = None
    """Notes that are not errors."""

    result: Any | None = None
    """Always null on a failure."""


class PollVote(Model):
    """One vote."""

    id: str
    """Identifier of the voter."""

    name: str
    """Name of the voter."""


class PollOption(Model):
    """One answer of a poll."""

    count: int | float
    """Number of votes for this answer."""

    text: str
    """The answer."""

    votes: list[PollVote]
    """The votes for this answer."""


class Poll(Model):
    """A question that participants vote on."""

    id: str
    """Identifier of the poll."""

    options: list[PollOption]
    """The answers to choose from."""

    question: str
    """The question."""

    anonymous: bool | None = None
    """Whether the names of the voters are hidden."""

    created_by: str | None = None
    """Who created the poll."""

    hide_votes: bool | None = None
    """Whether the votes are hidden."""

    voted: list[str] | None = None
    """Participants who have voted."""


class CreatedPoll(Model):
    """The new poll and what was done."""

    action: str | None = None
    """What was done."""

    poll: Poll | None = None
    """A question that participants vote on."""


class ActiveSessionCreatePollResponse(Model):
    """The new poll."""

    data: CreatedPoll | None = None
    """The new poll and what was done."""

    success: bool | None = None
    """Whether the call succeeded."""


class PrecallNetworkInformation(Model):
    """What the network test before joining measured, as the report has it."""

    backend_rtt: int | float | None = None
    """Round trip to the backend."""

    effective_networktype: str | None = None
    """Class of the connection, such as `4g`."""

    fractional_loss: int | float | None = None
    """Share of packets that were lost."""

    jitter: int | float | None = None
    """Variation of the delay of packets."""

    reflexive_connectivity: bool | None = None
    """Whether a direct connection through the public address was possible."""

    relay_connectivity: bool | None = None
    """Whether a connection through a relay was possible."""

    rtt: int | float | None = None
    """Round trip to the media server."""

    throughput: int | float | None = None
    """Throughput of the connection."""

    turn_connectivity: bool | None = None
    """Whether a TURN server could be reached."""


class PeerReportStats(Model):
    """Device, network and history of one visit, as the report has them."""

    device_info: DeviceInfo | None = None
    """Device and browser of a participant."""

    events: list[PeerReportStatsEvent] | None = None
    """What happened during the visit."""

    ip_information: PeerReportIpInformation | None = None
    """What the address of a participant tells, with operator and place."""

    precall_network_information: PrecallNetworkInformation | None = None
    """What the network test before joining measured, as the report has it."""


class PresetAudio(Model):
    """Quality of the sound."""

    enable_high_bitrate: bool | None = None
    """Whether sound is sent at a higher bit rate, good for music. Default: false."""

    enable_stereo: bool | None = None
    """Whether sound is sent with two channels. Default: false."""


class PresetBackgroundColors(Model):
    """Shades of the background, 1000 farthest back."""

    field_1000: str = Field(..., alias="1000")
    """Shade 1000. Default: "#141414"."""

    field_600: str = Field(..., alias="600")
    """Shade 600. Default: "#222222"."""

    field_700: str = Field(..., alias="700")
    """Shade 700. Default: "#1f1f1f"."""

    field_800: str = Field(..., alias="800")
    """Shade 800. Default: "#1b1b1b"."""

    field_900: str = Field(..., alias="900")
    """Shade 900. Default: "#181818"."""


PresetBorderRadius = TypeAliasType("PresetBorderRadius", Literal["rounded"] | str)
"""How round corners are."""


PresetBorderWidth = TypeAliasType("PresetBorderWidth", Literal["thin"] | str)
"""How thick borders are."""


class PresetBrandColors(Model):
    """Shades of the brand color, 500 the middle one."""

    field_300: str = Field(..., alias="300")
    """Shade 300. Default: "#844d1c"."""

    field_400: str = Field(..., alias="400")
    """Shade 400. Default: "#9d5b22"."""

    field_500: str = Field(..., alias="500")
    """Shade 500. Default: "#b56927"."""

    field_600: str = Field(..., alias="600")
    """Shade 600. Default: "#d37c30"."""

    field_700: str = Field(..., alias="700")
    """Shade 700. Default: "#d9904f"."""


PresetCanProduce = TypeAliasType("PresetCanProduce", Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str)
"""Whether sending is allowed, not allowed, or allowed once somebody grants it."""


class PresetColors(Model):
    """Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`."""

    background: PresetBackgroundColors
    """Shades of the background, 1000 farthest back."""

    brand: PresetBrandColors
    """Shades of the brand color, 500 the middle one."""

    danger: str
    """Color of warnings that cannot be undone, such as leaving. Default: "#FF2D2D"."""

    success: str
    """Color of things that went well. Default: "#62A504"."""

    text: str
    """Color of text. Default: "#EEEEEE"."""

    text_on_brand: str
    """Color of text on the brand color. Default: "#EEEEEE"."""

    video_bg: str
    """Color behind a video. Default: "#191919"."""

    warning: str
    """Color of things to be careful about. Default: "#FFCD07"."""


class PresetConnectedMeetingsPermissions(Model):
    """What the participant may do with breakout rooms."""

    can_alter_connected_meetings: bool
    """Whether the participant may open, fill and close rooms."""

    can_switch_connected_meetings: bool
    """Whether the participant may go from room to room."""

    can_switch_to_parent_meeting: bool
    """Whether the participant may go back to the main room."""


class PresetListItem(Model):
    """A preset as lists show it, without its content."""

    id: str | None = None
    """Identifier of the preset."""

    created_at: DateTime | None = None
    """When the preset was created."""

    name: str | None = None
    """Name of the preset."""

    updated_at: DateTime | None = None
    """When the preset was last changed."""


class PresetGetResponse(Model):
    """One page of presets."""

    data: list[PresetListItem]
    """The presets."""

    paging: Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


class PresetMaxVideoStreams(Model):
    """Most videos that a participant sees at a time."""

    desktop: int
    """Most videos on a computer."""

    mobile: int
    """Most videos on a phone or tablet."""


class PresetMediaPermission(Model):
    """Whether the participant may send one kind of media."""

    can_produce: PresetCanProduce
    """Whether sending is allowed, not allowed, or allowed once somebody grants it."""


class PresetMediaPermissions(Model):
    """What the participant may send."""

    audio: PresetMediaPermission
    """Whether the participant may send sound."""

    screenshare: PresetMediaPermission
    """Whether the participant may share a screen."""

    video: PresetMediaPermission
    """Whether the participant may send a camera picture."""


PresetPluginsAccessControl = TypeAliasType("PresetPluginsAccessControl", Literal["FULL_ACCESS", "VIEW_ONLY"] | str)
"""Whether the participant may use a plugin or only watch it."""


class PresetPluginsConfig(Model):
    """How the participant may use an open plugin."""

    access_control: PresetPluginsAccessControl
    """Whether the participant may use a plugin or only watch it."""

    handles_view_only: bool
    """Whether the plugin itself keeps viewers from changing things."""


class PresetPluginsPermissions(Model):
    """What the participant may do with plugins."""

    can_close: bool
    """Whether the participant may close plugins."""

    can_edit_config: bool
    """Whether the participant may change the settings of plugins."""

    can_start: bool
    """Whether the participant may open plugins."""

    config: str | PresetPluginsConfig
    """Access to plugins, as text or as an object."""


class PresetPollsPermissions(Model):
    """What the participant may do with polls."""

    can_create: bool
    """Whether the participant may open polls."""

    can_view: bool
    """Whether the participant sees polls."""

    can_vote: bool
    """Whether the participant may vote."""


class PresetPrivateChatPermissions(Model):
    """What the participant may do in talks with a single other person."""

    can_receive: bool
    """Whether messages reach the participant."""

    can_send: bool
    """Whether the participant may send anything at all."""

    files: bool
    """Whether the participant may send files."""

    text: bool
    """Whether the participant may send text."""


class PresetPublicChatPermissions(Model):
    """What the participant may do in the talk that all see."""

    can_send: bool
    """Whether the participant may send anything at all."""

    files: bool
    """Whether the participant may send files."""

    text: bool
    """Whether the participant may send text."""


class PresetChatPermissions(Model):
    """What the participant may do in the chat."""

    private: PresetPrivateChatPermissions
    """What the participant may do in talks with a single other person."""

    public: PresetPublicChatPermissions
    """What the participant may do in the talk that all see."""


PresetQuality = TypeAliasType("PresetQuality", Literal["hd", "vga", "qvga"] | str)
"""Size of a picture, from `hd` down to `qvga`."""


PresetRecorderType = TypeAliasType("PresetRecorderType", Literal["RECORDER", "LIVESTREAMER", "NONE"] | str)
"""Kind of machine that joins with the preset. NONE is for people."""


class PresetScreenshare(Model):
    """Quality of a shared screen."""

    frame_rate: int
    """Frames per second."""

    quality: PresetQuality
    """Size of a picture, from `hd` down to `qvga`."""


PresetTheme = TypeAliasType("PresetTheme", Literal["dark"] | str)
"""Whether the user interface is light or dark."""


class PresetDesignTokens(Model):
    """Colors, shapes and logo of the user interface."""

    border_radius: PresetBorderRadius
    """How round corners are."""

    border_width: PresetBorderWidth
    """How thick borders are."""

    colors: PresetColors
    """Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`."""

    logo: str
    """Address of the logo."""

    spacing_base: int | float
    """Smallest distance between things, in pixels; larger ones are multiples of it. Default: 4."""

    theme: PresetTheme
    """Whether the user interface is light or dark."""


class PresetUi(Model):
    """What the ready-made user interface looks like."""

    design_tokens: PresetDesignTokens
    """Colors, shapes and logo of the user interface."""

    config_diff: Any | None = None
    """Changes to the layout of the user interface, in a form that is not documented."""


class PresetVideo(Model):
    """Quality of the camera picture."""

    frame_rate: int
    """Frames per second. At most 30."""

    quality: PresetQuality
    """Size of a picture, from `hd` down to `qvga`."""


class PresetMedia(Model):
    """Quality of what the participant sends."""

    screenshare: PresetScreenshare
    """Quality of a shared screen."""

    video: PresetVideo
    """Quality of the camera picture."""

    audio: PresetAudio | None = None
    """Quality of the sound."""


PresetViewType = TypeAliasType("PresetViewType", Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM"] | str)
"""Kind of meeting that the preset is for."""


class PresetConfig(Model):
    """Kind of meeting, and how much sound and picture it carries."""

    max_screenshare_count: int
    """Most screens that can be shared at a time."""

    max_video_streams: PresetMaxVideoStreams
    """Most videos that a participant sees at a time."""

    media: PresetMedia
    """Quality of what the participant sends."""

    view_type: PresetViewType
    """Kind of meeting that the preset is for."""


PresetWaitingRoomType = TypeAliasType(
    "PresetWaitingRoomType", Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"] | str
)
"""Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has come, or until somebody lets them in."""


class PresetPermissions(Model):
    """What the participant may do."""

    accept_waiting_requests: bool
    """Whether the participant may let people in from the waiting room."""

    can_accept_production_requests: bool
    """Whether the participant may grant others the sound, picture or screen that they ask to send."""

    can_change_participant_permissions: bool
    """Whether the participant may change what others may do."""

    can_edit_display_name: bool
    """Whether the participant may change their own name."""

    can_livestream: bool
    """Whether the participant may start and stop a livestream."""

    can_record: bool
    """Whether the participant may start and stop a recording."""

    can_spotlight: bool
    """Whether the participant may put somebody in front for everybody."""

    chat: PresetChatPermissions
    """What the participant may do in the chat."""

    connected_meetings: PresetConnectedMeetingsPermissions
    """What the participant may do with breakout rooms."""

    disable_participant_audio: bool
    """Whether the participant may switch off the sound of others."""

    disable_participant_screensharing: bool
    """Whether the participant may end the screen sharing of others."""

    disable_participant_video: bool
    """Whether the participant may switch off the picture of others."""

    hidden_participant: bool
    """Whether the participant is invisible to the others."""

    kick_participant: bool
    """Whether the participant may remove others from the session."""

    media: PresetMediaPermissions
    """What the participant may send."""

    pin_participant: bool
    """Whether the participant may pin others."""

    plugins: PresetPluginsPermissions
    """What the participant may do with plugins."""

    polls: PresetPollsPermissions
    """What the participant may do with polls."""

    recorder_type: PresetRecorderType
    """Kind of machine that joins with the preset. NONE is for people. Default: "NONE"."""

    show_participant_list: bool
    """Whether the participant sees the list of participants."""

    waiting_room_type: PresetWaitingRoomType
    """Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has come, or until somebody lets them in."""

    is_recorder: bool | None = None
    """Whether the participant is a machine that records. Default: false."""


class Preset(Model):
    """What participants may do and what the meeting looks like to them."""

    id: str
    """Identifier of the preset."""

    config: PresetConfig
    """Kind of meeting, and how much sound and picture it carries."""

    name: str
    """Name of the preset, which participants are added with."""

    ui: PresetUi
    """What the ready-made user interface looks like."""

    permissions: PresetPermissions | None = None
    """What the participant may do."""


class PresetCreateResponse(Model):
    """The preset just created."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""


class PresetDeleteResponse(Model):
    """The preset just deleted."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""


class PresetGetPresetByIDResponse(Model):
    """The preset asked for."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""


class PresetUpdateResponse(Model):
    """The preset after the change."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""


class RealtimeKitErrorDetail(Model):
    """What went wrong."""

    code: int
    """The HTTP status again."""

    message: str
    """Explanation for a developer."""


class RealtimeKitError(Model):
    """Failure that RealtimeKit itself reports."""

    success: Literal[False]
    """Always false."""

    error: RealtimeKitErrorDetail
    """What went wrong."""


Error = TypeAliasType("Error", RealtimeKitError | PlatformError)
"""Either form of failure."""


class RealtimekitBucketConfig(Model):
    """Whether RealtimeKit itself keeps the files of a recording."""

    enabled: bool
    """Whether RealtimeKit stores the files. Without it the recording has no download links; name a storage of your own then."""


RecordingCallerType = TypeAliasType("RecordingCallerType", Literal["ORGANIZATION", "USER"] | str)
"""Kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier."""


class RecordingCaller(Model):
    """Who made the call."""

    name: str | None = None
    """Name of the user."""

    type: RecordingCallerType | None = None
    """Kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier."""

    user_id: str | None = Field(None, alias="user_Id")
    """Identifier of the user."""


class RecordingDayStats(Model):
    """Figures of the recordings of one day."""

    day: str | None = None
    """The day."""

    total_recording_minutes: int | float | None = None
    """Minutes that were recorded."""

    total_recordings: int | float | None = None
    """Number of recordings."""


class RecordingAnalytics(Model):
    """Figures of the recordings in the range."""

    day_stats: list[RecordingDayStats] | None = None
    """The same figures for each day."""

    recording_count: int | float | None = None
    """Number of recordings."""

    recording_minutes_consumed: int | float | None = None
    """Minutes that were recorded."""


RecordingStartCause = TypeAliasType("RecordingStartCause", Literal["API_CALL", "RECORD_ON_START"] | str)
"""Whether a call started the recording, or the meeting's own `record_on_start`. The latter has no caller."""


class RecordingStartReason(Model):
    """Who or what started a recording."""

    caller: RecordingCaller | None = None
    """Who made the call."""

    reason: RecordingStartCause | None = None
    """Whether a call started the recording, or the meeting's own `record_on_start`. The latter has no caller."""


RecordingStatus = TypeAliasType(
    "RecordingStatus", Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"] | str
)
"""Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or ERRORED."""


class BasicRecording(Model):
    """A recording without the reasons of its start and end and without its storage."""

    id: str
    """Identifier of the recording."""

    audio_download_url: str | None
    """Presigned address of the sound file, if one is made. It is on another host; fetch it without the API token."""

    download_url: str | None
    """Presigned address of the file, null until it is uploaded. It is on another host; fetch it without the API token."""

    download_url_expiry: DateTime | None
    """When the addresses stop working, seven days after the upload."""

    file_size: int | float | None
    """Size of the file in bytes."""

    invoked_time: DateTime
    """When the recording was asked for."""

    output_file_name: str
    """Name of the file."""

    session_id: str | None
    """Session that is recorded."""

    started_time: DateTime | None
    """When recording really began, some seconds after `invoked_time`."""

    status: RecordingStatus
    """Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or ERRORED."""

    stopped_time: DateTime | None
    """When the recording ended. Null while it runs."""

    recording_duration: int | float | None = None
    """Length of the recording in seconds."""


class RecordingGetActiveRecordingsResponse(Model):
    """The running recording of a meeting."""

    data: BasicRecording
    """A recording without the reasons of its start and end and without its storage."""

    success: bool
    """Whether the call succeeded."""


RecordingStopCause = TypeAliasType("RecordingStopCause", Literal["API_CALL", "INTERNAL_ERROR", "ALL_PEERS_LEFT"] | str)
"""Whether a call stopped the recording, a failure of the service, or the last participant who left."""


class RecordingStopReason(Model):
    """Who or what stopped a recording."""

    caller: RecordingCaller | None = None
    """Who made the call."""

    reason: RecordingStopCause | None = None
    """Whether a call stopped the recording, a failure of the service, or the last participant who left."""


class RttTotals(Model):
    """Round trips over the whole visit."""

    field_100ms_or_greater_event_fraction: int | float | None = Field(None, alias="100ms_or_greater_event_fraction")
    """Share of the measurements with a round trip of 100 milliseconds or more."""

    field_250ms_or_greater_event_fraction: int | float | None = Field(None, alias="250ms_or_greater_event_fraction")
    """Share of the measurements with a round trip of 250 milliseconds or more."""

    field_500ms_or_greater_event_fraction: int | float | None = Field(None, alias="500ms_or_greater_event_fraction")
    """Share of the measurements with a round trip of 500 milliseconds or more."""

    avg: int | float | None = None
    """Mean round trip."""


class AudioProducerTotals(Model):
    """Totals of the sound sent."""

    packet_loss: PacketLossTotals | None = None
    """Packet loss over the whole visit."""

    quality_mos: MosTotals | None = None
    """Mean opinion score over the whole visit. Higher is better, 5 is the best."""

    rtt: RttTotals | None = None
    """Round trips over the whole visit."""


class PeerReportQuality(Model):
    """Quality of each kind of media, sent (producer) and received (consumer)."""

    audio_consumer: list[Any] | None = None
    """Measurements of the sound received."""

    audio_consumer_cumulative: Any | None = None
    """Totals of the sound received."""

    audio_producer: list[AudioProducerQuality] | None = None
    """Measurements of the sound sent."""

    audio_producer_cumulative: AudioProducerTotals | None = None
    """Totals of the sound sent."""

    screenshare_audio_consumer: list[Any] | None = None
    """Measurements of the sound of shared screens received."""

    screenshare_audio_consumer_cumulative: Any | None = None
    """Totals of the sound of shared screens received."""

    screenshare_audio_producer: list[Any] | None = None
    """Measurements of the sound of the shared screen sent."""

    screenshare_audio_producer_cumulative: Any | None = None
    """Totals of the sound of the shared screen sent."""

    screenshare_video_consumer: list[Any] | None = None
    """Measurements of shared screens received."""

    screenshare_video_consumer_cumulative: Any | None = None
    """Totals of shared screens received."""

    screenshare_video_producer: list[Any] | None = None
    """Measurements of the shared screen sent."""

    screenshare_video_producer_cumulative: Any | None = None
    """Totals of the shared screen sent."""

    video_consumer: list[Any] | None = None
    """Measurements of the picture received."""

    video_consumer_cumulative: Any | None = None
    """Totals of the picture received."""

    video_producer: list[Any] | None = None
    """Measurements of the picture sent."""

    video_producer_cumulative: Any | None = None
    """Totals of the picture sent."""


class PeerReport(Model):
    """What the client reported about a visit."""

    metadata: PeerReportMetadata | None = None
    """Surroundings of a visit, such as browser, network and devices."""

    quality: PeerReportQuality | None = None
    """Quality of each kind of media, sent (producer) and received (consumer)."""


class PeerReportParticipant(Model):
    """One visit of a participant to a session, with the report about the connection."""

    id: str | None = None
    """Identifier of the visit, called the peer."""

    created_at: str | None = None
    """When this record was created."""

    custom_participant_id: str | None = None
    """Your own identifier, given when the participant was added to the meeting."""

    display_name: str | None = None
    """Name that the participant joined with."""

    duration: int | float | None = None
    """Minutes spent in the session. Fractions occur."""

    joined_at: str | None = None
    """When the participant joined."""

    left_at: str | None = None
    """When the participant left."""

    peer_report: PeerReport | None = None
    """What the client reported about a visit."""

    peer_stats: PeerReportStats | None = None
    """Device, network and history of one visit, as the report has them."""

    quality_stats: PeerReportQualityStats | None = None
    """Quality of the media over the whole visit."""

    role: str | None = None
    """Role of the participant in the session."""

    updated_at: str | None = None
    """When this record last changed."""

    user_id: str | None = None
    """Participant of the meeting who made the visit."""


class SessionDayStats(Model):
    """Figures of the sessions of one day."""

    day: str | None = None
    """The day."""

    total_session_minutes: int | float | None = None
    """Minutes that count as used."""

    total_sessions: int | float | None = None
    """Number of sessions."""


class SessionAnalytics(Model):
    """Figures of the sessions in the range."""

    day_stats: list[SessionDayStats] | None = None
    """The same figures for each day."""

    sessions_count: int | float | None = None
    """Number of sessions."""

    sessions_minutes_consumed: int | float | None = None
    """Minutes that count as used."""


class DaywiseAnalytics(Model):
    """Figures of sessions and recordings, day by day."""

    recording_stats: RecordingAnalytics | None = None
    """Figures of the recordings in the range."""

    session_stats: SessionAnalytics | None = None
    """Figures of the sessions in the range."""


class AnalyticsGetOrgAnalyticsResponse(Model):
    """Figures of sessions and recordings, day by day."""

    data: DaywiseAnalytics | None = None
    """Figures of sessions and recordings, day by day."""

    success: bool | None = None
    """Whether the call succeeded."""


LivestreamGetOrgAnalyticsResponse = TypeAliasType("LivestreamGetOrgAnalyticsResponse", AnalyticsGetOrgAnalyticsResponse)


class SessionGenerateSummaryResponse(Model):
    """Acceptance of a summary that will be written."""

    success: bool | None = None
    """Whether the call succeeded."""

    data: Any | None = None
    """What the service says about the summary, in no fixed form."""


class SessionGetParticipantDataFromPeerIDResponseData(Model):
    """Holds the participant with the report."""

    participant: PeerReportParticipant | None = None
    """One visit of a participant to a session, with the report about the connection."""


class SessionGetParticipantDataFromPeerIDResponse(Model):
    """The report about one peer."""

    data: SessionGetParticipantDataFromPeerIDResponseData | None = None
    """Holds the participant with the report."""

    success: bool | None = None
    """Whether the call succeeded."""


class SessionGetSessionChatResponse(Model):
    """Where the chat of a session can be downloaded."""

    data: ChatDownload | None = None
    """Link to the chat of a session."""

    success: bool | None = None
    """Whether the call succeeded."""


class SessionParticipant(Model):
    """One visit of a participant to a session. A participant who joins twice can appear twice."""

    id: str | None = None
    """Identifier of the visit, called the peer. The participant is `user_id`."""

    created_at: str | None = None
    """When this record was created."""

    custom_participant_id: str | None = None
    """Your own identifier, given when the participant was added to the meeting."""

    display_name: str | None = None
    """Name that the participant joined with."""

    duration: int | float | None = None
    """Minutes spent in the session. Fractions occur."""

    joined_at: str | None = None
    """When the participant joined."""

    left_at: str | None = None
    """When the participant left."""

    preset_name: str | None = None
    """Name of the participant's preset."""

    updated_at: str | None = None
    """When this record last changed."""

    user_id: str | None = None
    """Participant of the meeting who made the visit."""


class SessionGetSessionParticipantsResponseData(Model):
    """Holds the participants."""

    participants: list[SessionParticipant] | None = None
    """The participants of this page."""


class SessionGetSessionParticipantsResponse(Model):
    """A page of the participants of a session."""

    data: SessionGetSessionParticipantsResponseData | None = None
    """Holds the participants."""

    success: bool | None = None
    """Whether the call succeeded."""


SessionStatus = TypeAliasType("SessionStatus", Literal["LIVE", "ENDED"] | str)
"""Whether the session runs or is over."""


SessionType = TypeAliasType("SessionType", Literal["meeting", "livestream", "participant"] | str)
"""Kind of session."""


class Session(Model):
    """One run of a meeting, from the first participant who joins to the end."""

    id: str
    """Identifier of the session."""

    associated_id: str
    """Meeting that the session is a run of. A UUID; very old sessions have a word such as `abcdef-ghijkl`."""

    created_at: str
    """When the session was created."""

    live_participants: int | float
    """Number of participants in the session right now."""

    max_concurrent_participants: int | float
    """Most participants at one time so far."""

    meeting_display_name: str
    """Title of the meeting."""

    minutes_consumed: int | float
    """Minutes that count as used so far. Fractions occur."""

    organization_id: str
    """App that the session belongs to."""

    started_at: str
    """When the session started."""

    status: SessionStatus
    """Whether the session runs or is over."""

    type: SessionType
    """Kind of session."""

    updated_at: str
    """When the session last changed."""

    breakout_rooms: list[Any] | None = None
    """Sessions of the breakout rooms. Filled only where the call asks for them."""

    ended_at: str | None = None
    """When the session ended. Null or absent while it runs."""

    meta: Any | None = None
    """Further data about the session, in no fixed form."""


class ActiveSessionGetActiveSessionResponse(Model):
    """The running session of a meeting."""

    data: Session | None = None
    """One run of a meeting, from the first participant who joins to the end."""

    success: bool | None = None
    """Whether the call succeeded."""


class SessionGetSessionDetailsResponseData(Model):
    """Holds the session."""

    session: Session | None = None
    """One run of a meeting, from the first participant who joins to the end."""


class SessionGetSessionDetailsResponse(Model):
    """One session."""

    data: SessionGetSessionDetailsResponseData | None = None
    """Holds the session."""

    success: bool | None = None
    """Whether the call succeeded."""


class SessionGetSessionsResponseData(Model):
    """Holds the sessions."""

    sessions: list[Session] | None = None
    """The sessions of this page."""


class SessionGetSessionsResponse(Model):
    """A page of sessions."""

    data: SessionGetSessionsResponseData | None = None
    """Holds the sessions."""

    success: bool | None = None
    """Whether the call succeeded."""


class StartedLivestream(Model):
    """What a broadcaster and a viewer need of a livestream."""

    id: str | None = None
    """Identifier of the livestream."""

    ingest_server: str | None = None
    """RTMP address that the picture and sound are sent to."""

    playback_url: str | None = None
    """Address that viewers watch at."""

    status: LivestreamStatus | None = None
    """State of a livestream."""

    stream_key: str | None = None
    """Secret that lets a sender stream to `ingest_server`. A secret: shown masked."""


class CreatedLivestream(StartedLivestream):
    """A livestream just created."""

    disabled: bool | None = None
    """Whether the livestream is turned off."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""


class Livestream(StartedLivestream):
    """A livestream."""

    created_at: DateTime | None = None
    """When the livestream was created."""

    disabled: str | None = None
    """Whether the livestream is turned off, as text."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""

    updated_at: DateTime | None = None
    """When the livestream last changed."""


class LivestreamCreateIndependentLivestreamResponse(Model):
    """The livestream just created."""

    data: CreatedLivestream | None = None
    """A livestream just created."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamDetails(StartedLivestream):
    """A livestream, its times in no promised format."""

    created_at: str | None = None
    """When the livestream was created."""

    disabled: str | None = None
    """Whether the livestream is turned off, as text."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""

    updated_at: str | None = None
    """When the livestream last changed."""


class LivestreamGetMeetingActiveLivestreamsResponse(Model):
    """The running livestream of a meeting."""

    data: Livestream | None = None
    """A livestream."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamStartLivestreamingAMeetingResponse(Model):
    """The livestream just started."""

    data: StartedLivestream | None = None
    """What a broadcaster and a viewer need of a livestream."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamWithActiveSession(Model):
    """A livestream and its current run."""

    livestream: Livestream | None = None
    """A livestream."""

    session: ActiveLivestreamSession | None = None
    """The current run of a livestream."""


class LivestreamGetActiveLivestreamsForLivestreamIDResponse(Model):
    """A livestream and its current run."""

    data: LivestreamWithActiveSession | None = None
    """A livestream and its current run."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamWithSession(Model):
    """A livestream and a run of it."""

    livestream: LivestreamDetails | None = None
    """A livestream, its times in no promised format."""

    paging: LivestreamPaging | None = None
    """Where this run stands among all runs of the livestream."""

    session: LivestreamSession | None = None
    """One run of a livestream."""


class LivestreamGetLivestreamSessionForLivestreamIDResponse(Model):
    """A livestream and a run of it."""

    data: LivestreamWithSession | None = None
    """A livestream and a run of it."""

    success: bool | None = None
    """Whether the call succeeded."""


class StoppedLivestream(Model):
    """What the service says about the stop."""

    message: str | None = None
    """Explanation for a developer."""


class LivestreamStopLivestreamingAMeetingResponse(Model):
    """Acceptance of the stop."""

    data: StoppedLivestream | None = None
    """What the service says about the stop."""

    success: bool | None = None
    """Whether the call succeeded."""


StorageAuthMethod = TypeAliasType("StorageAuthMethod", Literal["KEY", "PASSWORD"] | str)
"""How to log in to an SFTP server, with a private key or with a password."""


StorageType = TypeAliasType("StorageType", Literal["aws", "azure", "digitalocean", "gcs", "sftp"] | str)
"""Kind of storage."""


class StorageConfig(Model):
    """Storage of your own that receives the files of a recording. Which fields it needs depends on `type`."""

    type: StorageType
    """Kind of storage."""

    access_key: str | None = None
    """Access key of the bucket. Not needed for `gcs`; never sent back. A secret: shown masked."""

    auth_method: StorageAuthMethod | None = None
    """How to log in to an SFTP server, with a private key or with a password."""

    bucket: str | None = None
    """Name of the bucket."""

    host: str | None = None
    """Name or address of the SFTP server."""

    password: str | None = None
    """Password of the SFTP user with `auth_method` PASSWORD, or the passphrase of `private_key` with KEY. Never sent back. A secret: shown masked."""

    path: str | None = None
    """Folder for the files, counted from the root of the bucket."""

    port: int | float | None = None
    """Port of the SFTP server."""

    private_key: str | None = None
    """Private key of the SFTP user, used with `auth_method` KEY. Never sent back. A secret: shown masked."""

    region: str | None = None
    """Region of the bucket."""

    secret: str | None = None
    """Secret that belongs to `access_key`. Never sent back. A secret: shown masked."""

    username: str | None = None
    """User to log in as on the SFTP server."""


class Recording(BasicRecording):
    """A recording."""

    start_reason: RecordingStartReason | None = None
    """Who or what started a recording."""

    stop_reason: RecordingStopReason | None = None
    """Who or what stopped a recording."""

    storage_config: StorageConfig | None = None
    """Storage of your own that the files are copied to, without its secrets; null for none."""


class RecordingGetOneRecordingResponse(Model):
    """One recording."""

    success: bool
    """Whether the call succeeded."""

    data: Recording | None = None
    """A recording."""


class RecordingListItem(BasicRecording):
    """A recording with the meeting that it belongs to."""

    meeting: MeetingListItem | None = None
    """A meeting as lists show it, without its AI and recording configuration."""

    storage_config: StorageConfig | None = None
    """Storage of your own that the files are copied to, without its secrets; null for none."""


class RecordingGetRecordingsResponse(Model):
    """A page of recordings."""

    data: list[RecordingListItem]
    """The recordings of this page."""

    paging: Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


class RecordingPauseResumeStopRecordingResponse(Model):
    """The recording after the action."""

    success: bool
    """Whether the call succeeded."""

    data: Recording | None = None
    """A recording."""


class RecordingStartRecordingsResponse(Model):
    """The recording just started."""

    success: bool
    """Whether the call succeeded."""

    data: Recording | None = None
    """A recording."""


class SummaryDownload(Model):
    """Link to the summary of a session."""

    session_id: str = Field(..., alias="sessionId")
    """Session that was summarised."""

    summary_download_url: str = Field(..., alias="summaryDownloadUrl")
    """Presigned address of the file, on another host. Fetch it without the API token."""

    summary_download_url_expiry: str = Field(..., alias="summaryDownloadUrlExpiry")
    """When the address stops working."""


class SessionGetSessionSummaryResponse(Model):
    """Where the summary of a session can be downloaded."""

    data: SummaryDownload | None = None
    """Link to the summary of a session."""

    success: bool | None = None
    """Whether the call succeeded."""


SummaryTextFormat = TypeAliasType("SummaryTextFormat", Literal["plain_text", "markdown"] | str)
"""Form of the text of a summary."""


SummaryType = TypeAliasType(
    "SummaryType",
    Literal[
        "general",
        "team_meeting",
        "sales_call",
        "client_check_in",
        "interview",
        "daily_standup",
        "one_on_one_meeting",
        "lecture",
        "code_review",
    ]
    | str,
)
"""Kind of talk that the summary is written for."""


class SummarizationConfig(Model):
    """How a summary is written."""

    summary_type: SummaryType | None = None
    """Kind of talk that the summary is written for. Default: "general"."""

    text_format: SummaryTextFormat | None = None
    """Form of the text of a summary. Default: "markdown"."""

    word_limit: int | None = None
    """Length that the summary must not exceed, in words. 150 to 1000. Default: 500."""


class TrackRecording(Model):
    """A recording of single tracks."""

    id: str | None = None
    """Identifier of the recording."""

    audio_download_url: str | None = None
    """Presigned address of a sound file, if there is one."""

    download_url: Any | None = None
    """The files, null until they are uploaded. Either a list of layers, each with its name and a presigned address for each file, or an object with that list under `links`."""

    download_url_expiry: DateTime | None = None
    """When the addresses stop working."""

    file_size: int | float | None = None
    """Size of the files in bytes. It can be 0 although there are files."""

    invoked_time: DateTime | None = None
    """When the recording was asked for."""

    output_file_name: str | None = None
    """Name of the file."""

    session_id: str | None = None
    """Session that is recorded."""

    started_time: DateTime | None = None
    """When recording really began, some seconds after `invoked_time`."""

    status: RecordingStatus | None = None
    """Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or ERRORED."""

    stopped_time: DateTime | None = None
    """When the recording ended. Null while it runs."""

    recording_duration: int | float | None = None
    """Length of the recording in seconds."""

    start_reason: RecordingStartReason | None = None
    """Who or what started a recording."""

    stop_reason: RecordingStopReason | None = None
    """Who or what stopped a recording."""

    storage_config: StorageConfig | None = None
    """Storage of your own that the files are copied to, without its secrets; null for none."""


class StartTracksData(TrackRecording):
    """The track recording, either here or under `recording`."""

    recording: TrackRecording | None = None
    """A recording of single tracks."""


class RecordingStartTracksResponse(Model):
    """The track recording just started."""

    success: bool | None = None
    """Whether the call succeeded."""

    data: StartTracksData | None = None
    """The track recording, either here or under `recording`."""


class TranscriptDownload(Model):
    """Link to the transcript of a session."""

    session_id: str = Field(..., alias="sessionId")
    """Session that was transcribed."""

    transcript_download_url: str
    """Presigned address of the file, on another host. Fetch it without the API token."""

    transcript_download_url_expiry: str
    """When the address stops working."""


class SessionGetSessionTranscriptsResponse(Model):
    """Where the transcript of a session can be downloaded."""

    data: TranscriptDownload | None = None
    """Link to the transcript of a session."""

    success: bool | None = None
    """Whether the call succeeded."""


TranscriptionLanguage = TypeAliasType(
    "TranscriptionLanguage", Literal["en-US", "en-IN", "de", "hi", "sv", "ru", "pl", "el", "fr", "nl"] | str
)
"""Language that is spoken in the meeting."""


class TranscriptionConfig(Model):
    """How speech is turned into text."""

    keywords: list[str] | None = None
    """Names and terms to listen for, so that they are spelt right."""

    language: TranscriptionLanguage | None = None
    """Language that is spoken in the meeting. Default: "en-US"."""

    profanity_filter: bool | None = None
    """Whether swear words are left out of the text. Default: false."""


class AiConfig(Model):
    """How the meeting is transcribed and summed up."""

    summarization: SummarizationConfig | None = None
    """How a summary is written."""

    transcription: TranscriptionConfig | None = None
    """How speech is turned into text."""


VideoCodec = TypeAliasType("VideoCodec", Literal["H264", "VP8"] | str)
"""Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file."""


class VideoStats(Model):
    """One measurement of the picture."""

    frame_height: int | float | None = None
    """Height of a frame in pixels."""

    frame_width: int | float | None = None
    """Width of a frame in pixels."""

    frames_dropped: int | float | None = None
    """Number of frames that were dropped."""

    frames_per_second: int | float | None = None
    """Frames in the last second."""

    jitter: int | float | None = None
    """Variation of the delay of packets."""

    packets_lost: int | float | None = None
    """Number of packets that were lost."""

    quality: int | float | None = None
    """Quality score."""

    timestamp: str | None = None
    """When this was measured."""


class QualityStats(Model):
    """Quality of the media during one stretch of time."""

    audio_bandwidth: int | float | None = None
    """Bandwidth that the sound used."""

    audio_packet_loss: int | float | None = None
    """Loss of sound packets."""

    audio_stats: list[AudioStats] | None = None
    """Single measurements of the sound."""

    average_quality: int | float | None = None
    """Mean of the quality scores."""

    end: str | None = None
    """End of the stretch."""

    peer_id: str | None = None
    """Peer that was measured."""

    start: str | None = None
    """Beginning of the stretch."""

    video_bandwidth: int | float | None = None
    """Bandwidth that the picture used."""

    video_packet_loss: int | float | None = None
    """Loss of picture packets."""

    video_stats: list[VideoStats] | None = None
    """Single measurements of the picture."""


class SessionParticipantDetails(SessionParticipant):
    """One visit of a participant to a session, with what was measured."""

    peer_stats: PeerStats | None = None
    """Device, network and history of one visit."""

    quality_stats: list[QualityStats] | None = None
    """Quality of the media, one entry for each stretch of time."""


class SessionGetSessionParticipantDetailsResponseData(Model):
    """Holds the participant."""

    participant: SessionParticipantDetails | None = None
    """One visit of a participant to a session, with what was measured."""


class SessionGetSessionParticipantDetailsResponse(Model):
    """One participant of a session."""

    data: SessionGetSessionParticipantDetailsResponseData | None = None
    """Holds the participant."""

    success: bool | None = None
    """Whether the call succeeded."""


WatermarkPosition = TypeAliasType(
    "WatermarkPosition", Literal["left top", "right top", "left bottom", "right bottom"] | str
)
"""Corner of the picture that the watermark stands in."""


class WatermarkSize(Model):
    """Size of a watermark."""

    height: int | None = None
    """Height in pixels. At least 1."""

    width: int | None = None
    """Width in pixels. At least 1."""


class Watermark(Model):
    """Image laid over the picture of a recording."""

    position: WatermarkPosition | None = None
    """Corner of the picture that the watermark stands in. Default: "left top"."""

    size: WatermarkSize | None = None
    """Size of a watermark."""

    url: str | None = None
    """Address that the image is loaded from."""


class VideoConfig(Model):
    """Picture of a recording."""

    codec: VideoCodec | None = None
    """Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file. Default: "H264"."""

    export_file: bool | None = None
    """Whether the video is saved as a file. Default: true."""

    height: int | None = None
    """Height of the picture in pixels. 1 to 1920. Default: 720."""

    watermark: Watermark | None = None
    """Image laid over the picture of a recording."""

    width: int | None = None
    """Width of the picture in pixels. 1 to 1920. Default: 1280."""


class RecordingConfig(Model):
    """How recordings of the meeting are made. It goes before the configuration of the app."""

    audio_config: AudioConfig | None = None
    """Sound of a recording."""

    file_name_prefix: str | None = None
    """Text that the name of every recorded file begins with."""

    live_streaming_config: LiveStreamingConfig | None = None
    """Where the meeting is streamed to while it is recorded."""

    max_seconds: int | float | None = None
    """Length in seconds after which a recording stops by itself, at most a day. 60 to 86400."""

    realtimekit_bucket_config: RealtimekitBucketConfig | None = None
    """Whether RealtimeKit itself keeps the files of a recording."""

    storage_config: StorageConfig | None = None
    """Storage of your own that recordings are copied to; null for none."""

    video_config: VideoConfig | None = None
    """Picture of a recording."""


class Meeting(MeetingListItem):
    """A meeting, a lasting room that people join."""

    ai_config: AiConfig | None = None
    """How the meeting is transcribed and summed up."""

    recording_config: RecordingConfig | None = None
    """How recordings of the meeting are made. It goes before the configuration of the app."""


class MeetingCreateResponse(Model):
    """The meeting just created."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""


class MeetingGetMeetingByIDResponse(Model):
    """The meeting asked for."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""


class MeetingReplaceMeetingByIDResponse(Model):
    """The meeting after the replacement."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""


class MeetingUpdateMeetingByIDResponse(Model):
    """The meeting after the change."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""


WebhookEventName = TypeAliasType(
    "WebhookEventName",
    Literal[
        "meeting.started",
        "meeting.ended",
        "meeting.participantJoined",
        "meeting.participantLeft",
        "meeting.chatSynced",
        "recording.statusUpdate",
        "livestreaming.statusUpdate",
        "meeting.transcript",
        "meeting.summary",
    ]
    | str,
)
"""Name of an event."""


class Webhook(Model):
    """An address of yours that events of an app are sent to."""

    id: str
    """Identifier of the webhook."""

    created_at: DateTime
    """When the webhook was created."""

    enabled: bool
    """Whether events are sent."""

    events: list[WebhookEventName]
    """Events that are sent; no others come."""

    name: str
    """Name of the webhook."""

    updated_at: DateTime
    """When the webhook was last changed."""

    url: str
    """Address that the events are posted to."""


class WebhookCreateWebhookResponse(Model):
    """The webhook just created."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookDeleteWebhookResponse(Model):
    """The webhook just deleted."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookEditWebhookResponse(Model):
    """The webhook after the change."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookGetWebhookByIDResponse(Model):
    """The webhook asked for."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookGetWebhooksResponse(Model):
    """All webhooks of the app."""

    data: list[Webhook]
    """The webhooks."""

    success: bool
    """Whether the call succeeded."""


WebhookLivestreamStatus = TypeAliasType("WebhookLivestreamStatus", Literal["LIVE", "OFFLINE", "IDLE"] | str)
"""Whether a livestream is on air. Other words than those of the livestream calls are used here."""


class WebhookOrganizer(Model):
    """The app that a meeting belongs to, under the old word for it."""

    id: str | None = None
    """Identifier of the app."""

    name: str | None = None
    """Name of the app."""


class MeetingChatSyncedEvent(Model):
    """The chat of a finished session can be downloaded. The meeting is not an object of its own here."""

    event: Literal["meeting.chatSynced"]
    """Name of the event."""

    title: str | None = None
    """Title of the meeting."""

    meeting_id: str | None = Field(None, alias="meetingId")
    """Identifier of the meeting."""

    session_id: str | None = Field(None, alias="sessionId")
    """Identifier of the session."""

    created_at: DateTime | None = Field(None, alias="createdAt")
    """When the session was created."""

    started_at: DateTime | None = Field(None, alias="startedAt")
    """When the session began."""

    ended_at: DateTime | None = Field(None, alias="endedAt")
    """When the session ended."""

    chat_download_url: str | None = Field(None, alias="chatDownloadUrl")
    """Link to the file with the messages. It works without a token; keep it private."""

    chat_download_url_expiry: str | None = Field(None, alias="chatDownloadUrlExpiry")
    """When the link stops working, as a time with a `T` or a space after the date."""

    organized_by: WebhookOrganizer | None = Field(None, alias="organizedBy")
    """The app that a meeting belongs to, under the old word for it."""


class WebhookMeeting(Model):
    """The meeting, and the session of it, that an event is about."""

    id: str | None = None
    """Identifier of the meeting."""

    session_id: str | None = Field(None, alias="sessionId")
    """Identifier of the session."""

    title: str | None = None
    """Title of the meeting."""

    status: str | None = None
    """Status of the session. It reads LIVE even when the session is over."""

    created_at: DateTime | None = Field(None, alias="createdAt")
    """When the session was created."""

    started_at: DateTime | None = Field(None, alias="startedAt")
    """When the session began."""

    ended_at: DateTime | None = Field(None, alias="endedAt")
    """When the session ended."""

    organized_by: WebhookOrganizer | None = Field(None, alias="organizedBy")
    """The app that a meeting belongs to, under the old word for it."""


class LivestreamingStatusUpdateEvent(Model):
    """A livestream has come to another status."""

    event: Literal["livestreaming.statusUpdate"]
    """Name of the event."""

    stream_id: str | None = Field(None, alias="streamId")
    """Identifier of the livestream."""

    status: WebhookLivestreamStatus | None = None
    """Whether a livestream is on air. Other words than those of the livestream calls are used here."""

    manual_ingest: bool | None = Field(None, alias="manualIngest")
    """Whether the stream is fed by an encoder of your own and not by a meeting."""

    playback_url: str | None = Field(None, alias="playbackUrl")
    """Address that viewers watch the stream at."""

    ingest_server: str | None = Field(None, alias="ingestServer")
    """Address of the server that an encoder sends to."""

    stream_key: str | None = Field(None, alias="streamKey")
    """Key that an encoder sends with. Whoever has it can broadcast. A secret: shown masked."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""


class MeetingEndedEvent(Model):
    """A session is over."""

    event: Literal["meeting.ended"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    reason: MeetingEndReason | None = None
    """Why a session ended."""


class MeetingStartedEvent(Model):
    """The first participant has joined, a session begins."""

    event: Literal["meeting.started"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""


class MeetingSummaryEvent(Model):
    """The summary of a finished session can be downloaded."""

    event: Literal["meeting.summary"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    summary_download_url: str | None = Field(None, alias="summaryDownloadUrl")
    """Link to the summary. It works without a token; keep it private."""

    summary_download_url_expiry: str | None = Field(None, alias="summaryDownloadUrlExpiry")
    """When the link stops working, as a time with a `T` or a space after the date."""


class MeetingTranscriptEvent(Model):
    """The transcript of a finished session can be downloaded."""

    event: Literal["meeting.transcript"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    transcript_download_url: str | None = Field(None, alias="transcriptDownloadUrl")
    """Link to the transcript. The file may stay empty for some minutes; keep the link private."""

    transcript_download_url_expiry: str | None = Field(None, alias="transcriptDownloadUrlExpiry")
    """When the link stops working, as a time with a `T` or a space after the date."""


class WebhookParticipant(Model):
    """The participant that an event is about."""

    peer_id: str | None = Field(None, alias="peerId")
    """Identifier of this one connection of the participant."""

    user_display_name: str | None = Field(None, alias="userDisplayName")
    """Name that others see."""

    custom_participant_id: str | None = Field(None, alias="customParticipantId")
    """Your own identifier of the participant."""

    client_specific_id: str | None = Field(None, alias="clientSpecificId")
    """Older name of `customParticipantId`."""

    joined_at: DateTime | None = Field(None, alias="joinedAt")
    """When the participant joined."""

    left_at: DateTime | None = Field(None, alias="leftAt")
    """When the participant left."""


class MeetingParticipantJoinedEvent(Model):
    """A participant has joined."""

    event: Literal["meeting.participantJoined"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    participant: WebhookParticipant | None = None
    """The participant that an event is about."""


class MeetingParticipantLeftEvent(Model):
    """A participant has left."""

    event: Literal["meeting.participantLeft"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    participant: WebhookParticipant | None = None
    """The participant that an event is about."""


WebhookRecordingStatus = TypeAliasType(
    "WebhookRecordingStatus", Literal["INVOKED", "RECORDING", "PAUSED", "UPLOADING", "UPLOADED", "ERRORED"] | str
)
"""How far a recording has come. It can be paused between the start and the upload."""


class WebhookRecording(Model):
    """The recording that an event is about. Links appear once it is uploaded."""

    id: str | None = None
    """Identifier of the recording."""

    recording_id: str | None = Field(None, alias="recordingId")
    """Identifier of the recording again."""

    status: WebhookRecordingStatus | None = None
    """How far a recording has come. It can be paused between the start and the upload."""

    meeting_id: str | None = Field(None, alias="meetingId")
    """Identifier of the recorded meeting."""

    room_uuid: str | None = Field(None, alias="roomUUID")
    """Identifier of the recorded session."""

    organization_id: str | None = Field(None, alias="organizationId")
    """Identifier of the app."""

    output_file_name: str | None = Field(None, alias="outputFileName")
    """Name of the file."""

    download_url: str | None = Field(None, alias="downloadUrl")
    """Link to the file. It works without a token; keep it private."""

    audio_download_url: str | None = Field(None, alias="audioDownloadUrl")
    """Link to the sound as a file of its own."""

    download_url_expiry: str | None = Field(None, alias="downloadUrlExpiry")
    """When the links stop working, as a time with a `T` or a space after the date."""

    started_time: str | None = Field(None, alias="startedTime")
    """When the recording began, with a `T` or a space after the date."""

    stopped_time: str | None = Field(None, alias="stoppedTime")
    """When the recording ended, with a `T` or a space after the date."""

    file_size: str | int | float | None = Field(None, alias="fileSize")
    """Size of the file in bytes, as text or as a number."""

    recording_duration: int | float | None = Field(None, alias="recordingDuration")
    """Length of the recording in seconds."""

    stop_reason: Any | None = Field(None, alias="stopReason")
    """Why the recording ended. Sometimes an object, sometimes text that looks like one."""


class RecordingStatusUpdateEvent(Model):
    """A recording has come to another status."""

    event: Literal["recording.statusUpdate"]
    """Name of the event."""

    recording: WebhookRecording | None = None
    """The recording that an event is about. Links appear once it is uploaded."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""


WebhookEvent = TypeAliasType(
    "WebhookEvent",
    Annotated[
        MeetingStartedEvent
        | MeetingEndedEvent
        | MeetingParticipantJoinedEvent
        | MeetingParticipantLeftEvent
        | MeetingChatSyncedEvent
        | RecordingStatusUpdateEvent
        | LivestreamingStatusUpdateEvent
        | MeetingTranscriptEvent
        | MeetingSummaryEvent,
        Field(..., discriminator="event"),
    ],
)
"""Any event that a webhook receives."""


class WebhookReplaceWebhookResponse(Model):
    """The webhook after the replacement."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""
