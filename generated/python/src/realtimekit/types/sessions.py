"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from realtimekit._models import Model


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

    field_10_or_greater_event_fraction: int | float | None = Field(default=None, alias="10_or_greater_event_fraction")
    """Share of the measurements with a loss of 10 percent or more."""

    field_25_or_greater_event_fraction: int | float | None = Field(default=None, alias="25_or_greater_event_fraction")
    """Share of the measurements with a loss of 25 percent or more."""

    field_5_or_greater_event_fraction: int | float | None = Field(default=None, alias="5_or_greater_event_fraction")
    """Share of the measurements with a loss of 5 percent or more."""

    field_50_or_greater_event_fraction: int | float | None = Field(default=None, alias="50_or_greater_event_fraction")
    """Share of the measurements with a loss of 50 percent or more."""

    avg: int | float | None = None
    """Mean loss."""


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


class RttTotals(Model):
    """Round trips over the whole visit."""

    field_100ms_or_greater_event_fraction: int | float | None = Field(
        default=None, alias="100ms_or_greater_event_fraction"
    )
    """Share of the measurements with a round trip of 100 milliseconds or more."""

    field_250ms_or_greater_event_fraction: int | float | None = Field(
        default=None, alias="250ms_or_greater_event_fraction"
    )
    """Share of the measurements with a round trip of 250 milliseconds or more."""

    field_500ms_or_greater_event_fraction: int | float | None = Field(
        default=None, alias="500ms_or_greater_event_fraction"
    )
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
