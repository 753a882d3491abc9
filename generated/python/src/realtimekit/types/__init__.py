"""Every shape that the server sends.

Enums are open: a word that this version does not know is kept as a `str`. Every optional field may be None.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .active_session import ActiveSessionCreatePollResponse as ActiveSessionCreatePollResponse
    from .active_session import ActiveSessionGetActiveSessionResponse as ActiveSessionGetActiveSessionResponse
    from .active_session import ActiveSessionKickAllParticipantsResponse as ActiveSessionKickAllParticipantsResponse
    from .active_session import ActiveSessionKickParticipantsResponse as ActiveSessionKickParticipantsResponse
    from .active_session import CreatedPoll as CreatedPoll
    from .active_session import KickAllResult as KickAllResult
    from .active_session import KickedParticipant as KickedParticipant
    from .active_session import KickResult as KickResult
    from .active_session import Poll as Poll
    from .active_session import PollOption as PollOption
    from .active_session import PollVote as PollVote
    from .analytics import AnalyticsGetOrgAnalyticsResponse as AnalyticsGetOrgAnalyticsResponse
    from .analytics import DaywiseAnalytics as DaywiseAnalytics
    from .analytics import (
        LivestreamGetLivestreamAnalyticsCompleteResponse as LivestreamGetLivestreamAnalyticsCompleteResponse,
    )
    from .analytics import LivestreamGetOrgAnalyticsResponse as LivestreamGetOrgAnalyticsResponse
    from .analytics import LivestreamTotals as LivestreamTotals
    from .analytics import RecordingAnalytics as RecordingAnalytics
    from .analytics import RecordingDayStats as RecordingDayStats
    from .analytics import SessionAnalytics as SessionAnalytics
    from .analytics import SessionDayStats as SessionDayStats
    from .apps import App as App
    from .apps import AppGetResponse as AppGetResponse
    from .apps import AppPostResponse as AppPostResponse
    from .apps import AppPostResponseData as AppPostResponseData
    from .common import Error as Error
    from .common import Paging as Paging
    from .common import PlatformError as PlatformError
    from .common import PlatformErrorItem as PlatformErrorItem
    from .common import RealtimeKitError as RealtimeKitError
    from .common import RealtimeKitErrorDetail as RealtimeKitErrorDetail
    from .livestreams import ActiveLivestreamSession as ActiveLivestreamSession
    from .livestreams import CreatedLivestream as CreatedLivestream
    from .livestreams import Livestream as Livestream
    from .livestreams import (
        LivestreamCreateIndependentLivestreamResponse as LivestreamCreateIndependentLivestreamResponse,
    )
    from .livestreams import LivestreamDetails as LivestreamDetails
    from .livestreams import (
        LivestreamGetActiveLivestreamsForLivestreamIDResponse as LivestreamGetActiveLivestreamsForLivestreamIDResponse,
    )
    from .livestreams import LivestreamGetAllLivestreamsResponse as LivestreamGetAllLivestreamsResponse
    from .livestreams import (
        LivestreamGetLivestreamSessionDetailsForSessionIDResponse as LivestreamGetLivestreamSessionDetailsForSessionIDResponse,
    )
    from .livestreams import (
        LivestreamGetLivestreamSessionForLivestreamIDResponse as LivestreamGetLivestreamSessionForLivestreamIDResponse,
    )
    from .livestreams import (
        LivestreamGetMeetingActiveLivestreamsResponse as LivestreamGetMeetingActiveLivestreamsResponse,
    )
    from .livestreams import LivestreamListItem as LivestreamListItem
    from .livestreams import LivestreamPaging as LivestreamPaging
    from .livestreams import LivestreamSession as LivestreamSession
    from .livestreams import LivestreamSessionDetails as LivestreamSessionDetails
    from .livestreams import LivestreamSessionTimes as LivestreamSessionTimes
    from .livestreams import (
        LivestreamStartLivestreamingAMeetingResponse as LivestreamStartLivestreamingAMeetingResponse,
    )
    from .livestreams import LivestreamStatus as LivestreamStatus
    from .livestreams import LivestreamStopLivestreamingAMeetingResponse as LivestreamStopLivestreamingAMeetingResponse
    from .livestreams import LivestreamWithActiveSession as LivestreamWithActiveSession
    from .livestreams import LivestreamWithSession as LivestreamWithSession
    from .livestreams import StartedLivestream as StartedLivestream
    from .livestreams import StoppedLivestream as StoppedLivestream
    from .meetings import AiConfig as AiConfig
    from .meetings import Meeting as Meeting
    from .meetings import MeetingCreateResponse as MeetingCreateResponse
    from .meetings import MeetingGetMeetingByIDResponse as MeetingGetMeetingByIDResponse
    from .meetings import MeetingGetResponse as MeetingGetResponse
    from .meetings import MeetingListItem as MeetingListItem
    from .meetings import MeetingReplaceMeetingByIDResponse as MeetingReplaceMeetingByIDResponse
    from .meetings import MeetingStatus as MeetingStatus
    from .meetings import MeetingUpdateMeetingByIDResponse as MeetingUpdateMeetingByIDResponse
    from .meetings import SummarizationConfig as SummarizationConfig
    from .meetings import SummaryTextFormat as SummaryTextFormat
    from .meetings import SummaryType as SummaryType
    from .meetings import TranscriptionConfig as TranscriptionConfig
    from .meetings import TranscriptionLanguage as TranscriptionLanguage
    from .participants import DeletedParticipant as DeletedParticipant
    from .participants import MeetingAddParticipantResponse as MeetingAddParticipantResponse
    from .participants import MeetingDeleteMeetingParticipantResponse as MeetingDeleteMeetingParticipantResponse
    from .participants import MeetingEditParticipantResponse as MeetingEditParticipantResponse
    from .participants import MeetingGetMeetingParticipantResponse as MeetingGetMeetingParticipantResponse
    from .participants import MeetingGetMeetingParticipantsResponse as MeetingGetMeetingParticipantsResponse
    from .participants import MeetingRefreshParticipantTokenResponse as MeetingRefreshParticipantTokenResponse
    from .participants import Participant as Participant
    from .participants import ParticipantToken as ParticipantToken
    from .participants import ParticipantWithToken as ParticipantWithToken
    from .presets import Preset as Preset
    from .presets import PresetAudio as PresetAudio
    from .presets import PresetBackgroundColors as PresetBackgroundColors
    from .presets import PresetBorderRadius as PresetBorderRadius
    from .presets import PresetBorderWidth as PresetBorderWidth
    from .presets import PresetBrandColors as PresetBrandColors
    from .presets import PresetCanProduce as PresetCanProduce
    from .presets import PresetChatPermissions as PresetChatPermissions
    from .presets import PresetColors as PresetColors
    from .presets import PresetConfig as PresetConfig
    from .presets import PresetConnectedMeetingsPermissions as PresetConnectedMeetingsPermissions
    from .presets import PresetCreateResponse as PresetCreateResponse
    from .presets import PresetDeleteResponse as PresetDeleteResponse
    from .presets import PresetDesignTokens as PresetDesignTokens
    from .presets import PresetGetPresetByIDResponse as PresetGetPresetByIDResponse
    from .presets import PresetGetResponse as PresetGetResponse
    from .presets import PresetListItem as PresetListItem
    from .presets import PresetMaxVideoStreams as PresetMaxVideoStreams
    from .presets import PresetMedia as PresetMedia
    from .presets import PresetMediaPermission as PresetMediaPermission
    from .presets import PresetMediaPermissions as PresetMediaPermissions
    from .presets import PresetPermissions as PresetPermissions
    from .presets import PresetPluginsAccessControl as PresetPluginsAccessControl
    from .presets import PresetPluginsConfig as PresetPluginsConfig
    from .presets import PresetPluginsPermissions as PresetPluginsPermissions
    from .presets import PresetPollsPermissions as PresetPollsPermissions
    from .presets import PresetPrivateChatPermissions as PresetPrivateChatPermissions
    from .presets import PresetPublicChatPermissions as PresetPublicChatPermissions
    from .presets import PresetQuality as PresetQuality
    from .presets import PresetRecorderType as PresetRecorderType
    from .presets import PresetScreenshare as PresetScreenshare
    from .presets import PresetTheme as PresetTheme
    from .presets import PresetUi as PresetUi
    from .presets import PresetUpdateResponse as PresetUpdateResponse
    from .presets import PresetVideo as PresetVideo
    from .presets import PresetViewType as PresetViewType
    from .presets import PresetWaitingRoomType as PresetWaitingRoomType
    from .recording_config import AudioChannel as AudioChannel
    from .recording_config import AudioCodec as AudioCodec
    from .recording_config import AudioConfig as AudioConfig
    from .recording_config import LiveStreamingConfig as LiveStreamingConfig
    from .recording_config import RealtimekitBucketConfig as RealtimekitBucketConfig
    from .recording_config import RecordingConfig as RecordingConfig
    from .recording_config import StorageAuthMethod as StorageAuthMethod
    from .recording_config import StorageConfig as StorageConfig
    from .recording_config import StorageType as StorageType
    from .recording_config import VideoCodec as VideoCodec
    from .recording_config import VideoConfig as VideoConfig
    from .recording_config import Watermark as Watermark
    from .recording_config import WatermarkPosition as WatermarkPosition
    from .recording_config import WatermarkSize as WatermarkSize
    from .recordings import BasicRecording as BasicRecording
    from .recordings import Recording as Recording
    from .recordings import RecordingCaller as RecordingCaller
    from .recordings import RecordingCallerType as RecordingCallerType
    from .recordings import RecordingGetActiveRecordingsResponse as RecordingGetActiveRecordingsResponse
    from .recordings import RecordingGetOneRecordingResponse as RecordingGetOneRecordingResponse
    from .recordings import RecordingGetRecordingsResponse as RecordingGetRecordingsResponse
    from .recordings import RecordingListItem as RecordingListItem
    from .recordings import RecordingPauseResumeStopRecordingResponse as RecordingPauseResumeStopRecordingResponse
    from .recordings import RecordingStartCause as RecordingStartCause
    from .recordings import RecordingStartReason as RecordingStartReason
    from .recordings import RecordingStartRecordingsResponse as RecordingStartRecordingsResponse
    from .recordings import RecordingStartTracksResponse as RecordingStartTracksResponse
    from .recordings import RecordingStatus as RecordingStatus
    from .recordings import RecordingStopCause as RecordingStopCause
    from .recordings import RecordingStopReason as RecordingStopReason
    from .recordings import StartTracksData as StartTracksData
    from .recordings import TrackRecording as TrackRecording
    from .sessions import AudioProducerQuality as AudioProducerQuality
    from .sessions import AudioProducerTotals as AudioProducerTotals
    from .sessions import AudioStats as AudioStats
    from .sessions import AutonomousSystem as AutonomousSystem
    from .sessions import BrowserMetadata as BrowserMetadata
    from .sessions import CandidatePair as CandidatePair
    from .sessions import CandidatePairs as CandidatePairs
    from .sessions import ChatDownload as ChatDownload
    from .sessions import ConnectionInfo as ConnectionInfo
    from .sessions import ConnectionLocation as ConnectionLocation
    from .sessions import Connectivity as Connectivity
    from .sessions import Coordinates as Coordinates
    from .sessions import DeviceInfo as DeviceInfo
    from .sessions import IpDetails as IpDetails
    from .sessions import IpInformation as IpInformation
    from .sessions import MosTotals as MosTotals
    from .sessions import PacketLossTotals as PacketLossTotals
    from .sessions import PeerConnectionMetadata as PeerConnectionMetadata
    from .sessions import PeerReport as PeerReport
    from .sessions import PeerReportDeviceInfo as PeerReportDeviceInfo
    from .sessions import PeerReportEvent as PeerReportEvent
    from .sessions import PeerReportIpInformation as PeerReportIpInformation
    from .sessions import PeerReportMetadata as PeerReportMetadata
    from .sessions import PeerReportParticipant as PeerReportParticipant
    from .sessions import PeerReportQuality as PeerReportQuality
    from .sessions import PeerReportQualityStats as PeerReportQualityStats
    from .sessions import PeerReportStats as PeerReportStats
    from .sessions import PeerReportStatsEvent as PeerReportStatsEvent
    from .sessions import PeerReportStatsEventMetadata as PeerReportStatsEventMetadata
    from .sessions import PeerStats as PeerStats
    from .sessions import PeerStatsDeviceInfo as PeerStatsDeviceInfo
    from .sessions import PeerStatsEvent as PeerStatsEvent
    from .sessions import PeerStatsIpInformation as PeerStatsIpInformation
    from .sessions import PeerStatsPrecallNetworkInformation as PeerStatsPrecallNetworkInformation
    from .sessions import PrecallNetworkInformation as PrecallNetworkInformation
    from .sessions import QualityStats as QualityStats
    from .sessions import RttTotals as RttTotals
    from .sessions import Session as Session
    from .sessions import SessionGenerateSummaryResponse as SessionGenerateSummaryResponse
    from .sessions import SessionGetParticipantDataFromPeerIDResponse as SessionGetParticipantDataFromPeerIDResponse
    from .sessions import (
        SessionGetParticipantDataFromPeerIDResponseData as SessionGetParticipantDataFromPeerIDResponseData,
    )
    from .sessions import SessionGetSessionChatResponse as SessionGetSessionChatResponse
    from .sessions import SessionGetSessionDetailsResponse as SessionGetSessionDetailsResponse
    from .sessions import SessionGetSessionDetailsResponseData as SessionGetSessionDetailsResponseData
    from .sessions import SessionGetSessionParticipantDetailsResponse as SessionGetSessionParticipantDetailsResponse
    from .sessions import (
        SessionGetSessionParticipantDetailsResponseData as SessionGetSessionParticipantDetailsResponseData,
    )
    from .sessions import SessionGetSessionParticipantsResponse as SessionGetSessionParticipantsResponse
    from .sessions import SessionGetSessionParticipantsResponseData as SessionGetSessionParticipantsResponseData
    from .sessions import SessionGetSessionsResponse as SessionGetSessionsResponse
    from .sessions import SessionGetSessionsResponseData as SessionGetSessionsResponseData
    from .sessions import SessionGetSessionSummaryResponse as SessionGetSessionSummaryResponse
    from .sessions import SessionGetSessionTranscriptsResponse as SessionGetSessionTranscriptsResponse
    from .sessions import SessionParticipant as SessionParticipant
    from .sessions import SessionParticipantDetails as SessionParticipantDetails
    from .sessions import SessionStatus as SessionStatus
    from .sessions import SessionType as SessionType
    from .sessions import SummaryDownload as SummaryDownload
    from .sessions import TranscriptDownload as TranscriptDownload
    from .sessions import VideoStats as VideoStats
    from .webhook_events import LivestreamingStatusUpdateEvent as LivestreamingStatusUpdateEvent
    from .webhook_events import MeetingChatSyncedEvent as MeetingChatSyncedEvent
    from .webhook_events import MeetingEndedEvent as MeetingEndedEvent
    from .webhook_events import MeetingEndReason as MeetingEndReason
    from .webhook_events import MeetingParticipantJoinedEvent as MeetingParticipantJoinedEvent
    from .webhook_events import MeetingParticipantLeftEvent as MeetingParticipantLeftEvent
    from .webhook_events import MeetingStartedEvent as MeetingStartedEvent
    from .webhook_events import MeetingSummaryEvent as MeetingSummaryEvent
    from .webhook_events import MeetingTranscriptEvent as MeetingTranscriptEvent
    from .webhook_events import RecordingStatusUpdateEvent as RecordingStatusUpdateEvent
    from .webhook_events import WebhookEvent as WebhookEvent
    from .webhook_events import WebhookLivestreamStatus as WebhookLivestreamStatus
    from .webhook_events import WebhookMeeting as WebhookMeeting
    from .webhook_events import WebhookOrganizer as WebhookOrganizer
    from .webhook_events import WebhookParticipant as WebhookParticipant
    from .webhook_events import WebhookRecording as WebhookRecording
    from .webhook_events import WebhookRecordingStatus as WebhookRecordingStatus
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookCreateWebhookResponse as WebhookCreateWebhookResponse
    from .webhooks import WebhookDeleteWebhookResponse as WebhookDeleteWebhookResponse
    from .webhooks import WebhookEditWebhookResponse as WebhookEditWebhookResponse
    from .webhooks import WebhookEventName as WebhookEventName
    from .webhooks import WebhookGetWebhookByIDResponse as WebhookGetWebhookByIDResponse
    from .webhooks import WebhookGetWebhooksResponse as WebhookGetWebhooksResponse
    from .webhooks import WebhookReplaceWebhookResponse as WebhookReplaceWebhookResponse

# Making all models takes longer than making a call: each module is imported when the first of its models is needed.
_HOMES = {
    "LivestreamGetOrgAnalyticsResponse": "analytics",
    "LivestreamGetLivestreamAnalyticsCompleteResponse": "analytics",
    "LivestreamTotals": "analytics",
    "AnalyticsGetOrgAnalyticsResponse": "analytics",
    "DaywiseAnalytics": "analytics",
    "RecordingAnalytics": "analytics",
    "RecordingDayStats": "analytics",
    "SessionAnalytics": "analytics",
    "SessionDayStats": "analytics",
    "WebhookEvent": "webhook_events",
    "MeetingStartedEvent": "webhook_events",
    "MeetingEndedEvent": "webhook_events",
    "MeetingParticipantJoinedEvent": "webhook_events",
    "MeetingParticipantLeftEvent": "webhook_events",
    "MeetingChatSyncedEvent": "webhook_events",
    "RecordingStatusUpdateEvent": "webhook_events",
    "LivestreamingStatusUpdateEvent": "webhook_events",
    "MeetingTranscriptEvent": "webhook_events",
    "MeetingSummaryEvent": "webhook_events",
    "WebhookMeeting": "webhook_events",
    "WebhookOrganizer": "webhook_events",
    "MeetingEndReason": "webhook_events",
    "WebhookParticipant": "webhook_events",
    "WebhookRecording": "webhook_events",
    "WebhookRecordingStatus": "webhook_events",
    "WebhookLivestreamStatus": "webhook_events",
    "App": "apps",
    "AppGetResponse": "apps",
    "AppPostResponse": "apps",
    "AppPostResponseData": "apps",
    "MeetingListItem": "meetings",
    "MeetingStatus": "meetings",
    "Meeting": "meetings",
    "AiConfig": "meetings",
    "SummarizationConfig": "meetings",
    "SummaryType": "meetings",
    "SummaryTextFormat": "meetings",
    "TranscriptionConfig": "meetings",
    "TranscriptionLanguage": "meetings",
    "MeetingGetResponse": "meetings",
    "MeetingCreateResponse": "meetings",
    "MeetingGetMeetingByIDResponse": "meetings",
    "MeetingUpdateMeetingByIDResponse": "meetings",
    "MeetingReplaceMeetingByIDResponse": "meetings",
    "Participant": "participants",
    "ParticipantWithToken": "participants",
    "ParticipantToken": "participants",
    "DeletedParticipant": "participants",
    "MeetingGetMeetingParticipantsResponse": "participants",
    "MeetingAddParticipantResponse": "participants",
    "MeetingGetMeetingParticipantResponse": "participants",
    "MeetingEditParticipantResponse": "participants",
    "MeetingDeleteMeetingParticipantResponse": "participants",
    "MeetingRefreshParticipantTokenResponse": "participants",
    "PresetListItem": "presets",
    "Preset": "presets",
    "PresetGetResponse": "presets",
    "PresetCreateResponse": "presets",
    "PresetGetPresetByIDResponse": "presets",
    "PresetDeleteResponse": "presets",
    "PresetUpdateResponse": "presets",
    "PresetConfig": "presets",
    "PresetMaxVideoStreams": "presets",
    "PresetMedia": "presets",
    "PresetScreenshare": "presets",
    "PresetVideo": "presets",
    "PresetAudio": "presets",
    "PresetQuality": "presets",
    "PresetViewType": "presets",
    "PresetUi": "presets",
    "PresetDesignTokens": "presets",
    "PresetBorderRadius": "presets",
    "PresetBorderWidth": "presets",
    "PresetTheme": "presets",
    "PresetColors": "presets",
    "PresetBackgroundColors": "presets",
    "PresetBrandColors": "presets",
    "PresetPermissions": "presets",
    "PresetChatPermissions": "presets",
    "PresetPrivateChatPermissions": "presets",
    "PresetPublicChatPermissions": "presets",
    "PresetConnectedMeetingsPermissions": "presets",
    "PresetMediaPermissions": "presets",
    "PresetMediaPermission": "presets",
    "PresetCanProduce": "presets",
    "PresetPluginsPermissions": "presets",
    "PresetPluginsConfig": "presets",
    "PresetPluginsAccessControl": "presets",
    "PresetPollsPermissions": "presets",
    "PresetRecorderType": "presets",
    "PresetWaitingRoomType": "presets",
    "Session": "sessions",
    "SessionStatus": "sessions",
    "SessionType": "sessions",
    "SessionGetSessionsResponse": "sessions",
    "SessionGetSessionsResponseData": "sessions",
    "SessionGetSessionDetailsResponse": "sessions",
    "SessionGetSessionDetailsResponseData": "sessions",
    "SessionParticipant": "sessions",
    "SessionGetSessionParticipantsResponse": "sessions",
    "SessionGetSessionParticipantsResponseData": "sessions",
    "SessionGetSessionParticipantDetailsResponse": "sessions",
    "SessionGetSessionParticipantDetailsResponseData": "sessions",
    "SessionParticipantDetails": "sessions",
    "PeerStats": "sessions",
    "PeerStatsDeviceInfo": "sessions",
    "DeviceInfo": "sessions",
    "PeerStatsEvent": "sessions",
    "PeerStatsIpInformation": "sessions",
    "PeerStatsPrecallNetworkInformation": "sessions",
    "QualityStats": "sessions",
    "AudioStats": "sessions",
    "VideoStats": "sessions",
    "SessionGetSessionChatResponse": "sessions",
    "ChatDownload": "sessions",
    "SessionGetSessionTranscriptsResponse": "sessions",
    "TranscriptDownload": "sessions",
    "SessionGetSessionSummaryResponse": "sessions",
    "SummaryDownload": "sessions",
    "SessionGenerateSummaryResponse": "sessions",
    "SessionGetParticipantDataFromPeerIDResponse": "sessions",
    "SessionGetParticipantDataFromPeerIDResponseData": "sessions",
    "PeerReportParticipant": "sessions",
    "PeerReport": "sessions",
    "PeerReportMetadata": "sessions",
    "BrowserMetadata": "sessions",
    "CandidatePairs": "sessions",
    "CandidatePair": "sessions",
    "PeerReportDeviceInfo": "sessions",
    "PeerReportEvent": "sessions",
    "IpInformation": "sessions",
    "AutonomousSystem": "sessions",
    "PeerConnectionMetadata": "sessions",
    "PeerReportQuality": "sessions",
    "AudioProducerQuality": "sessions",
    "AudioProducerTotals": "sessions",
    "PacketLossTotals": "sessions",
    "MosTotals": "sessions",
    "RttTotals": "sessions",
    "PeerReportStats": "sessions",
    "PeerReportStatsEvent": "sessions",
    "PeerReportStatsEventMetadata": "sessions",
    "ConnectionInfo": "sessions",
    "Connectivity": "sessions",
    "IpDetails": "sessions",
    "ConnectionLocation": "sessions",
    "Coordinates": "sessions",
    "PeerReportIpInformation": "sessions",
    "PrecallNetworkInformation": "sessions",
    "PeerReportQualityStats": "sessions",
    "BasicRecording": "recordings",
    "RecordingStatus": "recordings",
    "Recording": "recordings",
    "RecordingListItem": "recordings",
    "RecordingStartReason": "recordings",
    "RecordingStartCause": "recordings",
    "RecordingStopReason": "recordings",
    "RecordingStopCause": "recordings",
    "RecordingCaller": "recordings",
    "RecordingCallerType": "recordings",
    "RecordingGetRecordingsResponse": "recordings",
    "RecordingStartRecordingsResponse": "recordings",
    "RecordingGetActiveRecordingsResponse": "recordings",
    "RecordingGetOneRecordingResponse": "recordings",
    "RecordingPauseResumeStopRecordingResponse": "recordings",
    "RecordingStartTracksResponse": "recordings",
    "StartTracksData": "recordings",
    "TrackRecording": "recordings",
    "Webhook": "webhooks",
    "WebhookEventName": "webhooks",
    "WebhookGetWebhooksResponse": "webhooks",
    "WebhookCreateWebhookResponse": "webhooks",
    "WebhookGetWebhookByIDResponse": "webhooks",
    "WebhookReplaceWebhookResponse": "webhooks",
    "WebhookEditWebhookResponse": "webhooks",
    "WebhookDeleteWebhookResponse": "webhooks",
    "ActiveSessionGetActiveSessionResponse": "active_session",
    "ActiveSessionKickParticipantsResponse": "active_session",
    "KickResult": "active_session",
    "KickedParticipant": "active_session",
    "ActiveSessionKickAllParticipantsResponse": "active_session",
    "KickAllResult": "active_session",
    "ActiveSessionCreatePollResponse": "active_session",
    "CreatedPoll": "active_session",
    "Poll": "active_session",
    "PollOption": "active_session",
    "PollVote": "active_session",
    "LivestreamStatus": "livestreams",
    "StartedLivestream": "livestreams",
    "CreatedLivestream": "livestreams",
    "Livestream": "livestreams",
    "LivestreamDetails": "livestreams",
    "LivestreamListItem": "livestreams",
    "LivestreamPaging": "livestreams",
    "LivestreamSessionTimes": "livestreams",
    "LivestreamSession": "livestreams",
    "ActiveLivestreamSession": "livestreams",
    "LivestreamSessionDetails": "livestreams",
    "LivestreamCreateIndependentLivestreamResponse": "livestreams",
    "LivestreamGetAllLivestreamsResponse": "livestreams",
    "LivestreamStopLivestreamingAMeetingResponse": "livestreams",
    "StoppedLivestream": "livestreams",
    "LivestreamStartLivestreamingAMeetingResponse": "livestreams",
    "LivestreamGetMeetingActiveLivestreamsResponse": "livestreams",
    "LivestreamGetLivestreamSessionDetailsForSessionIDResponse": "livestreams",
    "LivestreamGetActiveLivestreamsForLivestreamIDResponse": "livestreams",
    "LivestreamWithActiveSession": "livestreams",
    "LivestreamGetLivestreamSessionForLivestreamIDResponse": "livestreams",
    "LivestreamWithSession": "livestreams",
    "Paging": "common",
    "Error": "common",
    "RealtimeKitError": "common",
    "RealtimeKitErrorDetail": "common",
    "PlatformError": "common",
    "PlatformErrorItem": "common",
    "RecordingConfig": "recording_config",
    "AudioConfig": "recording_config",
    "AudioChannel": "recording_config",
    "AudioCodec": "recording_config",
    "LiveStreamingConfig": "recording_config",
    "RealtimekitBucketConfig": "recording_config",
    "StorageConfig": "recording_config",
    "StorageType": "recording_config",
    "StorageAuthMethod": "recording_config",
    "VideoConfig": "recording_config",
    "VideoCodec": "recording_config",
    "Watermark": "recording_config",
    "WatermarkPosition": "recording_config",
    "WatermarkSize": "recording_config",
}


if not TYPE_CHECKING:  # a type checker shall find what is there and nothing else

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
