/** What calls take. `undefined` is not sent; null is, where it is allowed. */

import type {
  AudioChannel,
  AudioCodec,
  LivestreamStatus,
  MeetingStatus,
  PresetBorderRadius,
  PresetBorderWidth,
  PresetCanProduce,
  PresetPluginsAccessControl,
  PresetQuality,
  PresetRecorderType,
  PresetTheme,
  PresetViewType,
  PresetWaitingRoomType,
  SessionStatus,
  StorageAuthMethod,
  StorageType,
  SummaryTextFormat,
  SummaryType,
  TranscriptionLanguage,
  VideoCodec,
  WatermarkPosition,
  WebhookEventName,
} from "./types.js";

/** What `apps.create` takes. */
export interface AppsCreateParams {
  /** Name of the app. */
  name: string;
}

/** What `meetings.list` takes. */
export interface MeetingsListParams {
  /** End of the span of time that the meetings are from. */
  end_time?: Date | undefined;
  /** Page to fetch. The first page is 1. At least 0. */
  page_no?: number | undefined;
  /** Number of items on a page. At least 0. */
  per_page?: number | undefined;
  /** Text to look for in the meetings. */
  search?: string | undefined;
  /** Beginning of the span of time that the meetings are from. */
  start_time?: Date | undefined;
}

/** What `meetings.create` takes. */
export interface MeetingsCreateParams {
  /** How the meeting is transcribed and summed up. */
  ai_config?: AiConfigParam | undefined;
  /** Whether a livestream begins as soon as the meeting does. Default: `false`. */
  live_stream_on_start?: boolean | null | undefined;
  /** Whether the chat stays for later sessions of the meeting. Default: `false`. */
  persist_chat?: boolean | undefined;
  /** Whether recording begins as soon as somebody joins. Default: `false`. */
  record_on_start?: boolean | null | undefined;
  /** How recordings of the meeting are made. It goes before the configuration of the app. */
  recording_config?: RecordingConfigParam | undefined;
  /** Seconds that a session goes on with nobody in it before it ends. 60 to 600. Default: `60`. */
  session_keep_alive_time_in_secs?: number | undefined;
  /** Whether a summary is written after each session. It needs a transcript. Default: `false`. */
  summarize_on_end?: boolean | undefined;
  /** Title of the meeting. */
  title?: string | null | undefined;
}

/** What `meetings.get` takes. */
export interface MeetingsGetParams {
  /** Name of the meeting. It is not known to change the answer, the identifier alone is enough. */
  name?: string | undefined;
}

/** What `meetings.replace` takes. */
export interface MeetingsReplaceParams {
  /** How the meeting is transcribed and summed up. */
  ai_config?: AiConfigParam | undefined;
  /** Whether a livestream begins as soon as the meeting does. Default: `false`. */
  live_stream_on_start?: boolean | null | undefined;
  /** Whether the chat stays for later sessions of the meeting. Default: `false`. */
  persist_chat?: boolean | undefined;
  /** Whether recording begins as soon as somebody joins. Default: `false`. */
  record_on_start?: boolean | null | undefined;
  /** How recordings of the meeting are made. It goes before the configuration of the app. */
  recording_config?: RecordingConfigParam | undefined;
  /** Seconds that a session goes on with nobody in it before it ends. 60 to 600. Default: `60`. */
  session_keep_alive_time_in_secs?: number | undefined;
  /** Whether a summary is written after each session. It needs a transcript. Default: `false`. */
  summarize_on_end?: boolean | undefined;
  /** Title of the meeting. */
  title?: string | null | undefined;
}

/** What `meetings.update` takes. */
export interface MeetingsUpdateParams {
  /** How the meeting is transcribed and summed up. */
  ai_config?: AiConfigParam | undefined;
  /** Whether a livestream begins as soon as the meeting does. Default: `false`. */
  live_stream_on_start?: boolean | undefined;
  /** Whether the chat stays for later sessions of the meeting. Default: `false`. */
  persist_chat?: boolean | undefined;
  /** Whether recording begins as soon as somebody joins. Default: `false`. */
  record_on_start?: boolean | undefined;
  /** Seconds that a session goes on with nobody in it before it ends. 60 to 600. Default: `60`. */
  session_keep_alive_time_in_secs?: number | undefined;
  /** Whether people can join the meeting. Nobody can join an INACTIVE one. */
  status?: MeetingStatus | undefined;
  /** Whether a summary is written after each session. It needs a transcript. Default: `false`. */
  summarize_on_end?: boolean | undefined;
  /** Title of the meeting. */
  title?: string | undefined;
}

/** What `meetings.participants.list` takes. */
export interface MeetingsParticipantsListParams {
  /** Page to fetch. The first page is 1. At least 0. */
  page_no?: number | undefined;
  /** Number of items on a page. At least 0. */
  per_page?: number | undefined;
}

/** What `meetings.participants.add` takes. */
export interface MeetingsParticipantsAddParams {
  /** Your own identifier of the participant. Others may see it, so keep e-mail addresses and the like out. */
  custom_participant_id: string;
  /** Name of the preset that the participant joins with. It must be sent. Default: `"group_call_host"`. */
  preset_name: string;
  /** Name that others see. */
  name?: string | null | undefined;
  /** Where to load a picture of this person from. */
  picture?: string | null | undefined;
}

/** What `meetings.participants.update` takes. */
export interface MeetingsParticipantsUpdateParams {
  /** Name that others see. */
  name?: string | null | undefined;
  /** Where to load a picture of this person from. */
  picture?: string | null | undefined;
  /** Name of the preset that the participant joins with from now on. */
  preset_name?: string | null | undefined;
}

/** What `presets.list` takes. */
export interface PresetsListParams {
  /** Page to fetch. The first page is 1. At least 0. */
  page_no?: number | undefined;
  /** Number of items on a page. At least 0. */
  per_page?: number | undefined;
}

/** What `presets.create` takes. */
export interface PresetsCreateParams {
  /** Kind of meeting, and how much sound and picture it carries. */
  config: PresetConfigParam;
  /** Name of the preset, not yet taken in the app. */
  name: string;
  /** What the ready-made user interface looks like. */
  ui: PresetUiParam;
  /** What the participant may do. */
  permissions?: PresetPermissionsParam | undefined;
}

/** What `presets.update` takes. */
export interface PresetsUpdateParams {
  /** Kind of meeting, and how much sound and picture it carries. */
  config?: PresetConfigUpdate | undefined;
  /** Name of the preset, which participants are added with. */
  name?: string | undefined;
  /** What the participant may do. */
  permissions?: PresetPermissionsUpdate | undefined;
  /** What the ready-made user interface looks like. */
  ui?: PresetUiUpdate | undefined;
}

/** What `sessions.list` takes. */
export interface SessionsListParams {
  /** Only sessions of this meeting. */
  associated_id?: string | undefined;
  /** Only sessions before this time. */
  end_time?: Date | undefined;
  /** Page to fetch. The first page is 1. At least 0. */
  page_no?: number | undefined;
  /** Participants to filter by. */
  participants?: string | undefined;
  /** Number of items on a page. At least 0. */
  per_page?: number | undefined;
  /** Only sessions that match this text. The match is loose, so compare the results yourself. */
  search?: string | undefined;
  /** Field to sort by. */
  sort_by?: SessionSortBy | undefined;
  /** Direction of sorting. */
  sort_order?: SortOrder | undefined;
  /** Only sessions after this time. */
  start_time?: Date | undefined;
  /** Only sessions with this status. */
  status?: SessionStatus | undefined;
}

/** What `sessions.get` takes. */
export interface SessionsGetParams {
  /** Whether the sessions of the breakout rooms are listed too. Default: `false`. */
  include_breakout_rooms?: boolean | undefined;
}

/** What `sessions.getPeerReport` takes. */
export interface SessionsGetPeerReportParams {
  /** Part of the statistics to answer with, instead of all of them. */
  filters?: PeerStatsFilter | undefined;
}

/** What `sessions.participants.list` takes. */
export interface SessionsParticipantsListParams {
  /** Whether the events of each peer are answered too. Default: `false`. */
  include_peer_events?: boolean | undefined;
  /** Page to fetch. The first page is 1. At least 0. */
  page_no?: number | undefined;
  /** Number of items on a page. At least 0. */
  per_page?: number | undefined;
  /** Only participants that match this text. The match is loose, so compare the results yourself. */
  search?: string | undefined;
  /** Field to sort by. */
  sort_by?: SessionParticipantSortBy | undefined;
  /** Direction of sorting. */
  sort_order?: SortOrder | undefined;
  /** Whether visits of the same participant are joined. Default: `"raw"`. */
  view?: SessionParticipantView | undefined;
}

/** What `sessions.participants.get` takes. */
export interface SessionsParticipantsGetParams {
  /** Whether the events of the peer are answered too. Default: `false`. */
  include_peer_events?: boolean | undefined;
  /** Part of the statistics to answer with, instead of all of them. */
  filters?: PeerStatsFilter | undefined;
}

/** What `recordings.list` takes. */
export interface RecordingsListParams {
  /** Only recordings before this time. */
  end_time?: Date | undefined;
  /** Only recordings whose links have expired, or only those whose links still work. */
  expired?: boolean | undefined;
  /** Only recordings of this meeting. */
  meeting_id?: string | undefined;
  /** Page to fetch. The first page is 1. At least 0. */
  page_no?: number | undefined;
  /** Number of items on a page. At least 0. */
  per_page?: number | undefined;
  /** Only recordings that match this text. The match is loose, so compare the results yourself. */
  search?: string | undefined;
  /** Field to sort by. */
  sort_by?: RecordingSortBy | undefined;
  /** Direction of sorting. */
  sort_order?: SortOrder | undefined;
  /** Only recordings after this time. */
  start_time?: Date | undefined;
  /** Only recordings with one of these statuses. */
  status?: readonly RecordingStatusFilter[] | undefined;
}

/** What `recordings.start` takes. */
export interface RecordingsStartParams {
  /** Meeting to record. */
  meeting_id?: string | undefined;
  /** Whether this recording may run beside another one of the meeting. Default: `false`. */
  allow_multiple_recordings?: boolean | undefined;
  /** Sound of a recording. */
  audio_config?: AudioConfigParam | undefined;
  /** Text that the name of every recorded file begins with. */
  file_name_prefix?: string | undefined;
  /** Time-stamped data that a player can act on, put into the recording. */
  interactive_config?: InteractiveConfig | undefined;
  /** Length in seconds after which the recording stops by itself, at most a day. 60 to 86400. */
  max_seconds?: number | undefined;
  /** Whether RealtimeKit itself keeps the files of a recording. */
  realtimekit_bucket_config?: RealtimekitBucketConfigParam | undefined;
  /** Where the meeting is streamed to while it is recorded. */
  rtmp_out_config?: RtmpOutConfig | undefined;
  /** Storage of your own that the files are copied to; null for none. */
  storage_config?: StorageConfigParam | null | undefined;
  /** Web page to record in place of the meeting. */
  url?: string | undefined;
  /** Picture of a recording. */
  video_config?: VideoConfigParam | undefined;
}

/** What `recordings.control` takes. */
export interface RecordingsControlParams {
  /** Stops the recording for good, pauses it, or goes on after a pause. */
  action: RecordingAction;
}

/** What `recordings.startTracks` takes. */
export interface RecordingsStartTracksParams {
  /** Meeting to record. */
  meeting_id: string;
  /** The layers by name. The live service wants one that is called `default`. */
  layers: Record<string, TrackLayer>;
  /** Length in seconds after which the recording stops by itself. */
  max_seconds?: number | undefined;
}

/** What `webhooks.create` takes. */
export interface WebhooksCreateParams {
  /** Events to send. */
  events: readonly WebhookEventName[];
  /** Name of the webhook. */
  name: string;
  /** Address to post the events to. It must be reachable from the internet. */
  url: string;
  /** Whether events are sent. Default: `true`. */
  enabled?: boolean | undefined;
}

/** What `webhooks.replace` takes. */
export interface WebhooksReplaceParams {
  /** Events to send. */
  events: readonly WebhookEventName[];
  /** Name of the webhook. */
  name: string;
  /** Address to post the events to. It must be reachable from the internet. */
  url: string;
  /** Whether events are sent. Default: `true`. */
  enabled?: boolean | undefined;
}

/** What `webhooks.update` takes. */
export interface WebhooksUpdateParams {
  /** Whether events are sent. Default: `true`. */
  enabled?: boolean | undefined;
  /** Events to send, all of them; the list so far is replaced. */
  events?: readonly WebhookEventName[] | undefined;
  /** Name of the webhook. */
  name?: string | undefined;
  /** Address to post the events to. It must be reachable from the internet. */
  url?: string | undefined;
}

/** What `activeSession.kick` takes. */
export interface ActiveSessionKickParams {
  /** Participants by your own identifiers. */
  custom_participant_ids: readonly string[];
  /** Participants by the identifiers that RealtimeKit gave them. */
  participant_ids: readonly string[];
}

/** What `activeSession.createPoll` takes. */
export interface ActiveSessionCreatePollParams {
  /** The answers to choose from. */
  options: readonly string[];
  /** The question. */
  question: string;
  /** Whether the names of the voters are hidden. */
  anonymous?: boolean | undefined;
  /** Whether the votes are hidden. */
  hide_votes?: boolean | undefined;
}

/** What `livestreams.list` takes. */
export interface LivestreamsListParams {
  /** Only livestreams before this time. */
  end_time?: Date | undefined;
  /** Whether livestreams of meetings are left out. Default: `false`. */
  exclude_meetings?: boolean | undefined;
  /** Page to fetch. The first page is 1. */
  page_no?: number | undefined;
  /** Number of items on a page. */
  per_page?: number | undefined;
  /** Direction of sorting. Descending is spelt DSC here. */
  sort_order?: LivestreamSortOrder | undefined;
  /** Only livestreams after this time. */
  start_time?: Date | undefined;
  /** Only livestreams with this status. */
  status?: LivestreamStatus | undefined;
}

/** What `livestreams.create` takes. */
export interface LivestreamsCreateParams {
  /** Name of the livestream. */
  name?: string | null | undefined;
}

/** What `livestreams.get` takes. */
export interface LivestreamsGetParams {
  /** Page of runs to fetch. The first page is 1. */
  page_no?: number | undefined;
  /** Number of runs on a page. */
  per_page?: number | undefined;
}

/** What `livestreams.start` takes. */
export interface LivestreamsStartParams {
  /** Name of the livestream, from letters, digits, `-` and `_`. Matches ^[a-zA-Z0-9-_]*$. */
  name?: string | null | undefined;
  /** Picture of the livestream. */
  video_config?: LivestreamVideoConfig | undefined;
}

/** What `analytics.getLivestreamsOverall` takes. */
export interface AnalyticsGetLivestreamsOverallParams {
  /** End of the range. */
  end_time?: Date | undefined;
  /** Beginning of the range. */
  start_time?: Date | undefined;
}

/** What `analytics.getDaywise` takes. */
export interface AnalyticsGetDaywiseParams {
  /** Last day of the range, such as `2026-03-31`. */
  end_date?: string | undefined;
  /** First day of the range, such as `2026-03-01`. */
  start_date?: string | undefined;
}

/** How the meeting is transcribed and summed up. */
export interface AiConfigParam {
  /** How a summary is written. */
  summarization?: SummarizationConfigParam | undefined;
  /** How speech is turned into text. */
  transcription?: TranscriptionConfigParam | undefined;
}

/** How a summary is written. */
export interface SummarizationConfigParam {
  /** Kind of talk that the summary is written for. Default: `"general"`. */
  summary_type?: SummaryType | undefined;
  /** Form of the text of a summary. Default: `"markdown"`. */
  text_format?: SummaryTextFormat | undefined;
  /** Length that the summary must not exceed, in words. 150 to 1000. Default: `500`. */
  word_limit?: number | undefined;
}

/** How speech is turned into text. */
export interface TranscriptionConfigParam {
  /** Names and terms to listen for, so that they are spelt right. */
  keywords?: readonly string[] | undefined;
  /** Language that is spoken in the meeting. Default: `"en-US"`. */
  language?: TranscriptionLanguage | undefined;
  /** Whether swear words are left out of the text. Default: `false`. */
  profanity_filter?: boolean | undefined;
}

/** Kind of meeting, and how much sound and picture it carries. */
export interface PresetConfigParam {
  /** Most screens that can be shared at a time. */
  max_screenshare_count: number;
  /** Most videos that a participant sees at a time. */
  max_video_streams: PresetMaxVideoStreamsParam;
  /** Quality of what the participant sends. */
  media: PresetMediaParam;
  /** Kind of meeting that the preset is for. */
  view_type: PresetViewType;
}

/** Most videos that a participant sees at a time. */
export interface PresetMaxVideoStreamsParam {
  /** Most videos on a computer. */
  desktop: number;
  /** Most videos on a phone or tablet. */
  mobile: number;
}

/** Quality of what the participant sends. */
export interface PresetMediaParam {
  /** Quality of a shared screen. */
  screenshare: PresetScreenshareParam;
  /** Quality of the camera picture. */
  video: PresetVideoParam;
  /** Quality of the sound. */
  audio?: PresetAudioParam | undefined;
}

/** Quality of a shared screen. */
export interface PresetScreenshareParam {
  /** Frames per second. */
  frame_rate: number;
  /** Size of a picture, from `hd` down to `qvga`. */
  quality: PresetQuality;
}

/** Quality of the camera picture. */
export interface PresetVideoParam {
  /** Frames per second. At most 30. */
  frame_rate: number;
  /** Size of a picture, from `hd` down to `qvga`. */
  quality: PresetQuality;
}

/** Quality of the sound. */
export interface PresetAudioParam {
  /** Whether sound is sent at a higher bit rate, good for music. Default: `false`. */
  enable_high_bitrate?: boolean | undefined;
  /** Whether sound is sent with two channels. Default: `false`. */
  enable_stereo?: boolean | undefined;
}

/** What the ready-made user interface looks like. */
export interface PresetUiParam {
  /** Colors, shapes and logo of the user interface. */
  design_tokens: PresetDesignTokensParam;
  /** Changes to the layout of the user interface, in a form that is not documented. */
  config_diff?: unknown;
}

/** Colors, shapes and logo of the user interface. */
export interface PresetDesignTokensParam {
  /** How round corners are. */
  border_radius: PresetBorderRadius;
  /** How thick borders are. */
  border_width: PresetBorderWidth;
  /** Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`. */
  colors: PresetColorsParam;
  /** Address of the logo. */
  logo: string;
  /** Smallest distance between things, in pixels; larger ones are multiples of it. Default: `4`. */
  spacing_base: number;
  /** Whether the user interface is light or dark. */
  theme: PresetTheme;
}

/** Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`. */
export interface PresetColorsParam {
  /** Shades of the background, 1000 farthest back. */
  background: PresetBackgroundColorsParam;
  /** Shades of the brand color, 500 the middle one. */
  brand: PresetBrandColorsParam;
  /** Color of warnings that cannot be undone, such as leaving. Default: `"#FF2D2D"`. */
  danger: string;
  /** Color of things that went well. Default: `"#62A504"`. */
  success: string;
  /** Color of text. Default: `"#EEEEEE"`. */
  text: string;
  /** Color of text on the brand color. Default: `"#EEEEEE"`. */
  text_on_brand: string;
  /** Color behind a video. Default: `"#191919"`. */
  video_bg: string;
  /** Color of things to be careful about. Default: `"#FFCD07"`. */
  warning: string;
}

/** Shades of the background, 1000 farthest back. */
export interface PresetBackgroundColorsParam {
  /** Shade 1000. Default: `"#141414"`. */
  "1000": string;
  /** Shade 600. Default: `"#222222"`. */
  "600": string;
  /** Shade 700. Default: `"#1f1f1f"`. */
  "700": string;
  /** Shade 800. Default: `"#1b1b1b"`. */
  "800": string;
  /** Shade 900. Default: `"#181818"`. */
  "900": string;
}

/** Shades of the brand color, 500 the middle one. */
export interface PresetBrandColorsParam {
  /** Shade 300. Default: `"#844d1c"`. */
  "300": string;
  /** Shade 400. Default: `"#9d5b22"`. */
  "400": string;
  /** Shade 500. Default: `"#b56927"`. */
  "500": string;
  /** Shade 600. Default: `"#d37c30"`. */
  "600": string;
  /** Shade 700. Default: `"#d9904f"`. */
  "700": string;
}

/** What the participant may do. */
export interface PresetPermissionsParam {
  /** Whether the participant may let people in from the waiting room. */
  accept_waiting_requests: boolean;
  /** Whether the participant may grant others the sound, picture or screen that they ask to send. */
  can_accept_production_requests: boolean;
  /** Whether the participant may change what others may do. */
  can_change_participant_permissions: boolean;
  /** Whether the participant may change their own name. */
  can_edit_display_name: boolean;
  /** Whether the participant may start and stop a livestream. */
  can_livestream: boolean;
  /** Whether the participant may start and stop a recording. */
  can_record: boolean;
  /** Whether the participant may put somebody in front for everybody. */
  can_spotlight: boolean;
  /** What the participant may do in the chat. */
  chat: PresetChatPermissionsParam;
  /** What the participant may do with breakout rooms. */
  connected_meetings: PresetConnectedMeetingsPermissionsParam;
  /** Whether the participant may switch off the sound of others. */
  disable_participant_audio: boolean;
  /** Whether the participant may end the screen sharing of others. */
  disable_participant_screensharing: boolean;
  /** Whether the participant may switch off the picture of others. */
  disable_participant_video: boolean;
  /** Whether the participant is invisible to the others. */
  hidden_participant: boolean;
  /** Whether the participant may remove others from the session. */
  kick_participant: boolean;
  /** What the participant may send. */
  media: PresetMediaPermissionsParam;
  /** Whether the participant may pin others. */
  pin_participant: boolean;
  /** What the participant may do with plugins. */
  plugins: PresetPluginsPermissionsParam;
  /** What the participant may do with polls. */
  polls: PresetPollsPermissionsParam;
  /** Kind of machine that joins with the preset. NONE is for people. Default: `"NONE"`. */
  recorder_type: PresetRecorderType;
  /** Whether the participant sees the list of participants. */
  show_participant_list: boolean;
  /**
   * Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has
   * come, or until somebody lets them in.
   */
  waiting_room_type: PresetWaitingRoomType;
  /** Whether the participant is a machine that records. Default: `false`. */
  is_recorder?: boolean | undefined;
}

/** What the participant may do in the chat. */
export interface PresetChatPermissionsParam {
  /** What the participant may do in talks with a single other person. */
  private: PresetPrivateChatPermissionsParam;
  /** What the participant may do in the talk that all see. */
  public: PresetPublicChatPermissionsParam;
}

/** What the participant may do in talks with a single other person. */
export interface PresetPrivateChatPermissionsParam {
  /** Whether messages reach the participant. */
  can_receive: boolean;
  /** Whether the participant may send anything at all. */
  can_send: boolean;
  /** Whether the participant may send files. */
  files: boolean;
  /** Whether the participant may send text. */
  text: boolean;
}

/** What the participant may do in the talk that all see. */
export interface PresetPublicChatPermissionsParam {
  /** Whether the participant may send anything at all. */
  can_send: boolean;
  /** Whether the participant may send files. */
  files: boolean;
  /** Whether the participant may send text. */
  text: boolean;
}

/** What the participant may do with breakout rooms. */
export interface PresetConnectedMeetingsPermissionsParam {
  /** Whether the participant may open, fill and close rooms. */
  can_alter_connected_meetings: boolean;
  /** Whether the participant may go from room to room. */
  can_switch_connected_meetings: boolean;
  /** Whether the participant may go back to the main room. */
  can_switch_to_parent_meeting: boolean;
}

/** What the participant may send. */
export interface PresetMediaPermissionsParam {
  /** Whether the participant may send sound. */
  audio: PresetMediaPermissionParam;
  /** Whether the participant may share a screen. */
  screenshare: PresetMediaPermissionParam;
  /** Whether the participant may send a camera picture. */
  video: PresetMediaPermissionParam;
}

/** Whether the participant may send one kind of media. */
export interface PresetMediaPermissionParam {
  /** Whether sending is allowed, not allowed, or allowed once somebody grants it. */
  can_produce: PresetCanProduce;
}

/** What the participant may do with plugins. */
export interface PresetPluginsPermissionsParam {
  /** Whether the participant may close plugins. */
  can_close: boolean;
  /** Whether the participant may change the settings of plugins. */
  can_edit_config: boolean;
  /** Whether the participant may open plugins. */
  can_start: boolean;
  /** Access to plugins, as text or as an object. */
  config: string | PresetPluginsConfigParam;
}

/** How the participant may use an open plugin. */
export interface PresetPluginsConfigParam {
  /** Whether the participant may use a plugin or only watch it. */
  access_control: PresetPluginsAccessControl;
  /** Whether the plugin itself keeps viewers from changing things. */
  handles_view_only: boolean;
}

/** What the participant may do with polls. */
export interface PresetPollsPermissionsParam {
  /** Whether the participant may open polls. */
  can_create: boolean;
  /** Whether the participant sees polls. */
  can_view: boolean;
  /** Whether the participant may vote. */
  can_vote: boolean;
}

/** Kind of meeting, and how much sound and picture it carries. */
export interface PresetConfigUpdate {
  /** Most screens that can be shared at a time. */
  max_screenshare_count?: number | undefined;
  /** Most videos that a participant sees at a time. */
  max_video_streams?: PresetMaxVideoStreamsUpdate | undefined;
  /** Quality of what the participant sends. */
  media?: PresetMediaUpdate | undefined;
  /** Kind of meeting that the preset is for. */
  view_type?: PresetViewType | undefined;
}

/** Most videos that a participant sees at a time. */
export interface PresetMaxVideoStreamsUpdate {
  /** Most videos on a computer. */
  desktop?: number | undefined;
  /** Most videos on a phone or tablet. */
  mobile?: number | undefined;
}

/** Quality of what the participant sends. */
export interface PresetMediaUpdate {
  /** Quality of a shared screen. */
  screenshare?: PresetScreenshareUpdate | undefined;
  /** Quality of the camera picture. */
  video?: PresetVideoUpdate | undefined;
}

/** Quality of a shared screen. */
export interface PresetScreenshareUpdate {
  /** Frames per second. */
  frame_rate?: number | undefined;
  /** Size of a picture, from `hd` down to `qvga`. */
  quality?: PresetQuality | undefined;
}

/** Quality of the camera picture. */
export interface PresetVideoUpdate {
  /** Frames per second. At most 30. */
  frame_rate?: number | undefined;
  /** Size of a picture, from `hd` down to `qvga`. */
  quality?: PresetQuality | undefined;
}

/** What the ready-made user interface looks like. */
export interface PresetUiUpdate {
  /** Colors, shapes and logo of the user interface. */
  design_tokens?: PresetDesignTokensUpdate | undefined;
  /** Changes to the layout of the user interface, in a form that is not documented. */
  config_diff?: unknown;
}

/** Colors, shapes and logo of the user interface. */
export interface PresetDesignTokensUpdate {
  /** How round corners are. */
  border_radius?: PresetBorderRadius | undefined;
  /** How thick borders are. */
  border_width?: PresetBorderWidth | undefined;
  /** Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`. */
  colors?: PresetColorsUpdate | undefined;
  /** Address of the logo. */
  logo?: string | undefined;
  /** Smallest distance between things, in pixels; larger ones are multiples of it. Default: `4`. */
  spacing_base?: number | undefined;
  /** Whether the user interface is light or dark. */
  theme?: PresetTheme | undefined;
}

/** Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`. */
export interface PresetColorsUpdate {
  /** Shades of the background, 1000 farthest back. */
  background?: PresetBackgroundColorsUpdate | undefined;
  /** Shades of the brand color, 500 the middle one. */
  brand?: PresetBrandColorsUpdate | undefined;
  /** Color of warnings that cannot be undone, such as leaving. Default: `"#FF2D2D"`. */
  danger?: string | undefined;
  /** Color of things that went well. Default: `"#62A504"`. */
  success?: string | undefined;
  /** Color of text. Default: `"#EEEEEE"`. */
  text?: string | undefined;
  /** Color of text on the brand color. Default: `"#EEEEEE"`. */
  text_on_brand?: string | undefined;
  /** Color behind a video. Default: `"#191919"`. */
  video_bg?: string | undefined;
  /** Color of things to be careful about. Default: `"#FFCD07"`. */
  warning?: string | undefined;
}

/** Shades of the background, 1000 farthest back. */
export interface PresetBackgroundColorsUpdate {
  /** Shade 1000. Default: `"#141414"`. */
  "1000"?: string | undefined;
  /** Shade 600. Default: `"#222222"`. */
  "600"?: string | undefined;
  /** Shade 700. Default: `"#1f1f1f"`. */
  "700"?: string | undefined;
  /** Shade 800. Default: `"#1b1b1b"`. */
  "800"?: string | undefined;
  /** Shade 900. Default: `"#181818"`. */
  "900"?: string | undefined;
}

/** Shades of the brand color, 500 the middle one. */
export interface PresetBrandColorsUpdate {
  /** Shade 300. Default: `"#844d1c"`. */
  "300"?: string | undefined;
  /** Shade 400. Default: `"#9d5b22"`. */
  "400"?: string | undefined;
  /** Shade 500. Default: `"#b56927"`. */
  "500"?: string | undefined;
  /** Shade 600. Default: `"#d37c30"`. */
  "600"?: string | undefined;
  /** Shade 700. Default: `"#d9904f"`. */
  "700"?: string | undefined;
}

/** What the participant may do. */
export interface PresetPermissionsUpdate {
  /** Whether the participant may let people in from the waiting room. */
  accept_waiting_requests?: boolean | undefined;
  /** Whether the participant may grant others the sound, picture or screen that they ask to send. */
  can_accept_production_requests?: boolean | undefined;
  /** Whether the participant may change what others may do. */
  can_change_participant_permissions?: boolean | undefined;
  /** Whether the participant may change their own name. */
  can_edit_display_name?: boolean | undefined;
  /** Whether the participant may start and stop a livestream. */
  can_livestream?: boolean | undefined;
  /** Whether the participant may start and stop a recording. */
  can_record?: boolean | undefined;
  /** Whether the participant may put somebody in front for everybody. */
  can_spotlight?: boolean | undefined;
  /** What the participant may do in the chat. */
  chat?: PresetChatPermissionsUpdate | undefined;
  /** What the participant may do with breakout rooms. */
  connected_meetings?: PresetConnectedMeetingsPermissionsUpdate | undefined;
  /** Whether the participant may switch off the sound of others. */
  disable_participant_audio?: boolean | undefined;
  /** Whether the participant may end the screen sharing of others. */
  disable_participant_screensharing?: boolean | undefined;
  /** Whether the participant may switch off the picture of others. */
  disable_participant_video?: boolean | undefined;
  /** Whether the participant is invisible to the others. */
  hidden_participant?: boolean | undefined;
  /** Whether the participant may remove others from the session. */
  kick_participant?: boolean | undefined;
  /** What the participant may send. */
  media?: PresetMediaPermissionsUpdate | undefined;
  /** Whether the participant may pin others. */
  pin_participant?: boolean | undefined;
  /** What the participant may do with plugins. */
  plugins?: PresetPluginsPermissionsUpdate | undefined;
  /** What the participant may do with polls. */
  polls?: PresetPollsPermissionsUpdate | undefined;
  /** Kind of machine that joins with the preset. NONE is for people. Default: `"NONE"`. */
  recorder_type?: PresetRecorderType | undefined;
  /** Whether the participant sees the list of participants. */
  show_participant_list?: boolean | undefined;
  /**
   * Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has
   * come, or until somebody lets them in.
   */
  waiting_room_type?: PresetWaitingRoomType | undefined;
  /** Whether the participant is a machine that records. Default: `false`. */
  is_recorder?: boolean | undefined;
}

/** What the participant may do in the chat. */
export interface PresetChatPermissionsUpdate {
  /** What the participant may do in talks with a single other person. */
  private?: PresetPrivateChatPermissionsUpdate | undefined;
  /** What the participant may do in the talk that all see. */
  public?: PresetPublicChatPermissionsUpdate | undefined;
}

/** What the participant may do in talks with a single other person. */
export interface PresetPrivateChatPermissionsUpdate {
  /** Whether messages reach the participant. */
  can_receive?: boolean | undefined;
  /** Whether the participant may send anything at all. */
  can_send?: boolean | undefined;
  /** Whether the participant may send files. */
  files?: boolean | undefined;
  /** Whether the participant may send text. */
  text?: boolean | undefined;
}

/** What the participant may do in the talk that all see. */
export interface PresetPublicChatPermissionsUpdate {
  /** Whether the participant may send anything at all. */
  can_send?: boolean | undefined;
  /** Whether the participant may send files. */
  files?: boolean | undefined;
  /** Whether the participant may send text. */
  text?: boolean | undefined;
}

/** What the participant may do with breakout rooms. */
export interface PresetConnectedMeetingsPermissionsUpdate {
  /** Whether the participant may open, fill and close rooms. */
  can_alter_connected_meetings?: boolean | undefined;
  /** Whether the participant may go from room to room. */
  can_switch_connected_meetings?: boolean | undefined;
  /** Whether the participant may go back to the main room. */
  can_switch_to_parent_meeting?: boolean | undefined;
}

/** What the participant may send. */
export interface PresetMediaPermissionsUpdate {
  /** Whether the participant may send sound. */
  audio?: PresetMediaPermissionUpdate | undefined;
  /** Whether the participant may share a screen. */
  screenshare?: PresetMediaPermissionUpdate | undefined;
  /** Whether the participant may send a camera picture. */
  video?: PresetMediaPermissionUpdate | undefined;
}

/** Whether the participant may send one kind of media. */
export interface PresetMediaPermissionUpdate {
  /** Whether sending is allowed, not allowed, or allowed once somebody grants it. */
  can_produce?: PresetCanProduce | undefined;
}

/** What the participant may do with plugins. */
export interface PresetPluginsPermissionsUpdate {
  /** Whether the participant may close plugins. */
  can_close?: boolean | undefined;
  /** Whether the participant may change the settings of plugins. */
  can_edit_config?: boolean | undefined;
  /** Whether the participant may open plugins. */
  can_start?: boolean | undefined;
  /** Access to plugins, as text or as an object. */
  config?: string | PresetPluginsConfigUpdate | undefined;
}

/** How the participant may use an open plugin. */
export interface PresetPluginsConfigUpdate {
  /** Whether the participant may use a plugin or only watch it. */
  access_control?: PresetPluginsAccessControl | undefined;
  /** Whether the plugin itself keeps viewers from changing things. */
  handles_view_only?: boolean | undefined;
}

/** What the participant may do with polls. */
export interface PresetPollsPermissionsUpdate {
  /** Whether the participant may open polls. */
  can_create?: boolean | undefined;
  /** Whether the participant sees polls. */
  can_view?: boolean | undefined;
  /** Whether the participant may vote. */
  can_vote?: boolean | undefined;
}

/** Field that sessions are sorted by. */
export type SessionSortBy = "minutesConsumed" | "createdAt" | (string & {});

/** Direction of sorting, ascending or descending. */
export type SortOrder = "ASC" | "DESC" | (string & {});

/** Field that participants are sorted by. */
export type SessionParticipantSortBy = "joinedAt" | "duration" | (string & {});

/** Whether every visit is listed by itself (raw) or the visits of one participant are joined (consolidated). */
export type SessionParticipantView = "raw" | "consolidated" | (string & {});

/** Part of the statistics to answer with. */
export type PeerStatsFilter =
  "device_info" | "ip_information" | "precall_network_information" | "events" | "quality_stats" | (string & {});

/** Field that recordings are sorted by. */
export type RecordingSortBy = "invokedTime" | (string & {});

/** Status that recordings can be filtered by. */
export type RecordingStatusFilter = "INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | (string & {});

/** Time-stamped data that a player can act on, put into the recording. */
export interface InteractiveConfig {
  /** How the data is put into the recording, as ID3 tags. */
  type?: InteractiveType | undefined;
}

/** How the data is put into the recording, as ID3 tags. */
export type InteractiveType = "ID3" | (string & {});

/** Where the meeting is streamed to while it is recorded. */
export interface RtmpOutConfig {
  /** Address of the RTMP server, `rtmp://` or `rtmps://`. */
  rtmp_url?: string | undefined;
}

/** Stops the recording for good, pauses it, or goes on after a pause. */
export type RecordingAction = "stop" | "pause" | "resume" | (string & {});

/** Files of one layer. */
export interface TrackLayer {
  /**
   * Text that the name of every file begins with. Participant, peer, stream, kind of media and time in milliseconds
   * follow, joined by `_`.
   */
  file_name_prefix?: string | undefined;
  /** Where the files go. The live service wants at least one output with a `type`. */
  outputs?: readonly TrackOutput[] | undefined;
}

/** One place that files go to. */
export interface TrackOutput {
  /** Storage of your own, for the type STORAGE_CONFIG; null for none. */
  storage_config?: StorageConfigParam | null | undefined;
  /** Storage of RealtimeKit or storage of your own. */
  type?: TrackOutputType | undefined;
}

/** Storage of RealtimeKit or storage of your own. */
export type TrackOutputType = "REALTIMEKIT_BUCKET" | "STORAGE_CONFIG" | (string & {});

/** Direction of sorting, ascending or descending. The latter is spelt DSC here. */
export type LivestreamSortOrder = "ASC" | "DSC" | (string & {});

/** Picture of the livestream. */
export interface LivestreamVideoConfig {
  /** Height of the picture in pixels. */
  height?: number | undefined;
  /** Width of the picture in pixels. */
  width?: number | undefined;
}

/** How recordings of the meeting are made. It goes before the configuration of the app. */
export interface RecordingConfigParam {
  /** Sound of a recording. */
  audio_config?: AudioConfigParam | undefined;
  /** Text that the name of every recorded file begins with. */
  file_name_prefix?: string | undefined;
  /** Where the meeting is streamed to while it is recorded. */
  live_streaming_config?: LiveStreamingConfigParam | undefined;
  /** Length in seconds after which a recording stops by itself, at most a day. 60 to 86400. */
  max_seconds?: number | undefined;
  /** Whether RealtimeKit itself keeps the files of a recording. */
  realtimekit_bucket_config?: RealtimekitBucketConfigParam | undefined;
  /** Storage of your own that recordings are copied to; null for none. */
  storage_config?: StorageConfigParam | null | undefined;
  /** Picture of a recording. */
  video_config?: VideoConfigParam | undefined;
}

/** Sound of a recording. */
export interface AudioConfigParam {
  /** Number of channels of the recorded sound, one (mono) or two (stereo). Default: `"stereo"`. */
  channel?: AudioChannel | undefined;
  /**
   * Codec of the sound. It cannot be chosen beside a VP8 picture, which always comes with Vorbis sound. Default:
   * `"AAC"`.
   */
  codec?: AudioCodec | undefined;
  /** Whether the sound is also saved as a file of its own. Default: `true`. */
  export_file?: boolean | undefined;
}

/** Where the meeting is streamed to while it is recorded. */
export interface LiveStreamingConfigParam {
  /** Address of the RTMP server, `rtmp://` or `rtmps://`. */
  rtmp_url?: string | undefined;
}

/** Whether RealtimeKit itself keeps the files of a recording. */
export interface RealtimekitBucketConfigParam {
  /**
   * Whether RealtimeKit stores the files. Without it the recording has no download links; name a storage of your own
   * then.
   */
  enabled: boolean;
}

/** Storage of your own that receives the files of a recording. Which fields it needs depends on `type`. */
export interface StorageConfigParam {
  /** Kind of storage. */
  type: StorageType;
  /** Access key of the bucket. Not needed for `gcs`; never sent back. */
  access_key?: string | undefined;
  /** How to log in to an SFTP server, with a private key or with a password. */
  auth_method?: StorageAuthMethod | undefined;
  /** Name of the bucket. */
  bucket?: string | undefined;
  /** Name or address of the SFTP server. */
  host?: string | undefined;
  /**
   * Password of the SFTP user with `auth_method` PASSWORD, or the passphrase of `private_key` with KEY. Never sent
   * back.
   */
  password?: string | undefined;
  /** Folder for the files, counted from the root of the bucket. */
  path?: string | undefined;
  /** Port of the SFTP server. */
  port?: number | undefined;
  /** Private key of the SFTP user, used with `auth_method` KEY. Never sent back. */
  private_key?: string | undefined;
  /** Region of the bucket. */
  region?: string | undefined;
  /** Secret that belongs to `access_key`. Never sent back. */
  secret?: string | undefined;
  /** User to log in as on the SFTP server. */
  username?: string | undefined;
}

/** Picture of a recording. */
export interface VideoConfigParam {
  /** Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file. Default: `"H264"`. */
  codec?: VideoCodec | undefined;
  /** Whether the video is saved as a file. Default: `true`. */
  export_file?: boolean | undefined;
  /** Height of the picture in pixels. 1 to 1920. Default: `720`. */
  height?: number | undefined;
  /** Image laid over the picture of a recording. */
  watermark?: WatermarkParam | undefined;
  /** Width of the picture in pixels. 1 to 1920. Default: `1280`. */
  width?: number | undefined;
}

/** Image laid over the picture of a recording. */
export interface WatermarkParam {
  /** Corner of the picture that the watermark stands in. Default: `"left top"`. */
  position?: WatermarkPosition | undefined;
  /** Size of a watermark. */
  size?: WatermarkSizeParam | undefined;
  /** Address that the image is loaded from. */
  url?: string | undefined;
}

/** Size of a watermark. */
export interface WatermarkSizeParam {
  /** Height in pixels. At least 1. */
  height?: number | undefined;
  /** Width in pixels. At least 1. */
  width?: number | undefined;
}
