/**
 * What calls give and webhooks deliver. Answers are not checked: a word that this version does not know is there as it
 * came, and so is a field that is not listed here.
 */

/** Any event that a webhook receives. */
export type WebhookEvent =
  | MeetingStartedEvent
  | MeetingEndedEvent
  | MeetingParticipantJoinedEvent
  | MeetingParticipantLeftEvent
  | MeetingChatSyncedEvent
  | RecordingStatusUpdateEvent
  | LivestreamingStatusUpdateEvent
  | MeetingTranscriptEvent
  | MeetingSummaryEvent;

/** An app, the space that meetings, presets and webhooks live in. */
export interface App {
  /** Identifier of the app. */
  id?: string;
  /** When the app was created. */
  created_at?: string;
  /** Name given at creation. */
  name?: string;
}

/** A meeting as lists show it, without its AI and recording configuration. */
export interface MeetingListItem {
  /** Identifier of the meeting. */
  id: string;
  /** When the meeting was created. A time, as text in RFC 3339. */
  created_at: string;
  /** When the meeting was last changed. A time, as text in RFC 3339. */
  updated_at: string;
  /** Whether a livestream begins as soon as the meeting does. */
  live_stream_on_start?: boolean;
  /** Whether the chat stays for later sessions of the meeting. */
  persist_chat?: boolean;
  /** Whether recording begins as soon as somebody joins. */
  record_on_start?: boolean;
  /** Seconds that a session goes on with nobody in it before it ends. 60 to 600. */
  session_keep_alive_time_in_secs?: number;
  /** Whether people can join the meeting. Nobody can join an INACTIVE one. */
  status?: MeetingStatus;
  /** Whether a summary is written after each session. It needs a transcript. */
  summarize_on_end?: boolean;
  /** Title of the meeting. */
  title?: string;
}

/** Whether people can join the meeting. Nobody can join an INACTIVE one. */
export type MeetingStatus = "ACTIVE" | "INACTIVE" | (string & {});

/** A meeting, a lasting room that people join. */
export interface Meeting extends MeetingListItem {
  /** How the meeting is transcribed and summed up. */
  ai_config?: AiConfig;
  /** How recordings of the meeting are made. It goes before the configuration of the app. */
  recording_config?: RecordingConfig;
}

/** How the meeting is transcribed and summed up. */
export interface AiConfig {
  /** How a summary is written. */
  summarization?: SummarizationConfig;
  /** How speech is turned into text. */
  transcription?: TranscriptionConfig;
}

/** How a summary is written. */
export interface SummarizationConfig {
  /** Kind of talk that the summary is written for. */
  summary_type?: SummaryType;
  /** Form of the text of a summary. */
  text_format?: SummaryTextFormat;
  /** Length that the summary must not exceed, in words. 150 to 1000. */
  word_limit?: number;
}

/** Kind of talk that the summary is written for. */
export type SummaryType =
  | "general"
  | "team_meeting"
  | "sales_call"
  | "client_check_in"
  | "interview"
  | "daily_standup"
  | "one_on_one_meeting"
  | "lecture"
  | "code_review"
  | (string & {});

/** Form of the text of a summary. */
export type SummaryTextFormat = "plain_text" | "markdown" | (string & {});

/** How speech is turned into text. */
export interface TranscriptionConfig {
  /** Names and terms to listen for, so that they are spelt right. */
  keywords?: string[];
  /** Language that is spoken in the meeting. */
  language?: TranscriptionLanguage;
  /** Whether swear words are left out of the text. */
  profanity_filter?: boolean;
}

/** Language that is spoken in the meeting. */
export type TranscriptionLanguage =
  "en-US" | "en-IN" | "de" | "hi" | "sv" | "ru" | "pl" | "el" | "fr" | "nl" | (string & {});

/** A person, or a machine, that may join a meeting. */
export interface Participant {
  /** Identifier of the participant. */
  id: string;
  /** When the participant was added. A time, as text in RFC 3339. */
  created_at: string;
  /** Your own identifier of the participant. */
  custom_participant_id: string;
  /** Name of the preset that the participant joins with. */
  preset_name: string;
  /** When the participant was last changed. A time, as text in RFC 3339. */
  updated_at: string;
  /** Name that others see. */
  name?: string | null;
  /** Where to load a picture of this person from. */
  picture?: string | null;
}

/** A participant together with a token to join with. */
export interface ParticipantWithToken extends Participant {
  /** Token that the browser or device of the participant joins with. It is valid for 100 days. */
  token: string;
}

/** Another token for a participant. */
export interface ParticipantToken {
  /** Token that the browser or device of the participant joins with. It is valid for 100 days. */
  token: string;
}

/** What is left to say about a deleted participant. Its identifier is not among it. */
export interface DeletedParticipant {
  /** When the participant was added. A time, as text in RFC 3339. */
  created_at: string;
  /** Your own identifier of the participant. */
  custom_participant_id: string;
  /** Identifier of the preset that the participant had. */
  preset_id: string;
  /** When the participant was last changed. A time, as text in RFC 3339. */
  updated_at: string;
}

/** A preset as lists show it, without its content. */
export interface PresetListItem {
  /** Identifier of the preset. */
  id?: string;
  /** When the preset was created. A time, as text in RFC 3339. */
  created_at?: string;
  /** Name of the preset. */
  name?: string;
  /** When the preset was last changed. A time, as text in RFC 3339. */
  updated_at?: string;
}

/** What participants may do and what the meeting looks like to them. */
export interface Preset {
  /** Identifier of the preset. */
  id: string;
  /** Kind of meeting, and how much sound and picture it carries. */
  config: PresetConfig;
  /** Name of the preset, which participants are added with. */
  name: string;
  /** What the ready-made user interface looks like. */
  ui: PresetUi;
  /** What the participant may do. */
  permissions?: PresetPermissions;
}

/** Kind of meeting, and how much sound and picture it carries. */
export interface PresetConfig {
  /** Most screens that can be shared at a time. */
  max_screenshare_count: number;
  /** Most videos that a participant sees at a time. */
  max_video_streams: PresetMaxVideoStreams;
  /** Quality of what the participant sends. */
  media: PresetMedia;
  /** Kind of meeting that the preset is for. */
  view_type: PresetViewType;
}

/** Most videos that a participant sees at a time. */
export interface PresetMaxVideoStreams {
  /** Most videos on a computer. */
  desktop: number;
  /** Most videos on a phone or tablet. */
  mobile: number;
}

/** Quality of what the participant sends. */
export interface PresetMedia {
  /** Quality of a shared screen. */
  screenshare: PresetScreenshare;
  /** Quality of the camera picture. */
  video: PresetVideo;
  /** Quality of the sound. */
  audio?: PresetAudio;
}

/** Quality of a shared screen. */
export interface PresetScreenshare {
  /** Frames per second. */
  frame_rate: number;
  /** Size of a picture, from `hd` down to `qvga`. */
  quality: PresetQuality;
}

/** Quality of the camera picture. */
export interface PresetVideo {
  /** Frames per second. At most 30. */
  frame_rate: number;
  /** Size of a picture, from `hd` down to `qvga`. */
  quality: PresetQuality;
}

/** Quality of the sound. */
export interface PresetAudio {
  /** Whether sound is sent at a higher bit rate, good for music. */
  enable_high_bitrate?: boolean;
  /** Whether sound is sent with two channels. */
  enable_stereo?: boolean;
}

/** Size of a picture, from `hd` down to `qvga`. */
export type PresetQuality = "hd" | "vga" | "qvga" | (string & {});

/** Kind of meeting that the preset is for. */
export type PresetViewType = "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | (string & {});

/** What the ready-made user interface looks like. */
export interface PresetUi {
  /** Colors, shapes and logo of the user interface. */
  design_tokens: PresetDesignTokens;
  /** Changes to the layout of the user interface, in a form that is not documented. */
  config_diff?: unknown;
}

/** Colors, shapes and logo of the user interface. */
export interface PresetDesignTokens {
  /** How round corners are. */
  border_radius: PresetBorderRadius;
  /** How thick borders are. */
  border_width: PresetBorderWidth;
  /** Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`. */
  colors: PresetColors;
  /** Address of the logo. */
  logo: string;
  /** Smallest distance between things, in pixels; larger ones are multiples of it. */
  spacing_base: number;
  /** Whether the user interface is light or dark. */
  theme: PresetTheme;
}

/** How round corners are. */
export type PresetBorderRadius = "rounded" | (string & {});

/** How thick borders are. */
export type PresetBorderWidth = "thin" | (string & {});

/** Whether the user interface is light or dark. */
export type PresetTheme = "dark" | (string & {});

/** Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`. */
export interface PresetColors {
  /** Shades of the background, 1000 farthest back. */
  background: PresetBackgroundColors;
  /** Shades of the brand color, 500 the middle one. */
  brand: PresetBrandColors;
  /** Color of warnings that cannot be undone, such as leaving. */
  danger: string;
  /** Color of things that went well. */
  success: string;
  /** Color of text. */
  text: string;
  /** Color of text on the brand color. */
  text_on_brand: string;
  /** Color behind a video. */
  video_bg: string;
  /** Color of things to be careful about. */
  warning: string;
}

/** Shades of the background, 1000 farthest back. */
export interface PresetBackgroundColors {
  /** Shade 1000. */
  "1000": string;
  /** Shade 600. */
  "600": string;
  /** Shade 700. */
  "700": string;
  /** Shade 800. */
  "800": string;
  /** Shade 900. */
  "900": string;
}

/** Shades of the brand color, 500 the middle one. */
export interface PresetBrandColors {
  /** Shade 300. */
  "300": string;
  /** Shade 400. */
  "400": string;
  /** Shade 500. */
  "500": string;
  /** Shade 600. */
  "600": string;
  /** Shade 700. */
  "700": string;
}

/** What the participant may do. */
export interface PresetPermissions {
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
  chat: PresetChatPermissions;
  /** What the participant may do with breakout rooms. */
  connected_meetings: PresetConnectedMeetingsPermissions;
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
  media: PresetMediaPermissions;
  /** Whether the participant may pin others. */
  pin_participant: boolean;
  /** What the participant may do with plugins. */
  plugins: PresetPluginsPermissions;
  /** What the participant may do with polls. */
  polls: PresetPollsPermissions;
  /** Kind of machine that joins with the preset. NONE is for people. */
  recorder_type: PresetRecorderType;
  /** Whether the participant sees the list of participants. */
  show_participant_list: boolean;
  /**
   * Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has
   * come, or until somebody lets them in.
   */
  waiting_room_type: PresetWaitingRoomType;
  /** Whether the participant is a machine that records. */
  is_recorder?: boolean;
}

/** What the participant may do in the chat. */
export interface PresetChatPermissions {
  /** What the participant may do in talks with a single other person. */
  private: PresetPrivateChatPermissions;
  /** What the participant may do in the talk that all see. */
  public: PresetPublicChatPermissions;
}

/** What the participant may do in talks with a single other person. */
export interface PresetPrivateChatPermissions {
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
export interface PresetPublicChatPermissions {
  /** Whether the participant may send anything at all. */
  can_send: boolean;
  /** Whether the participant may send files. */
  files: boolean;
  /** Whether the participant may send text. */
  text: boolean;
}

/** What the participant may do with breakout rooms. */
export interface PresetConnectedMeetingsPermissions {
  /** Whether the participant may open, fill and close rooms. */
  can_alter_connected_meetings: boolean;
  /** Whether the participant may go from room to room. */
  can_switch_connected_meetings: boolean;
  /** Whether the participant may go back to the main room. */
  can_switch_to_parent_meeting: boolean;
}

/** What the participant may send. */
export interface PresetMediaPermissions {
  /** Whether the participant may send sound. */
  audio: PresetMediaPermission;
  /** Whether the participant may share a screen. */
  screenshare: PresetMediaPermission;
  /** Whether the participant may send a camera picture. */
  video: PresetMediaPermission;
}

/** Whether the participant may send one kind of media. */
export interface PresetMediaPermission {
  /** Whether sending is allowed, not allowed, or allowed once somebody grants it. */
  can_produce: PresetCanProduce;
}

/** Whether sending is allowed, not allowed, or allowed once somebody grants it. */
export type PresetCanProduce = "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST" | (string & {});

/** What the participant may do with plugins. */
export interface PresetPluginsPermissions {
  /** Whether the participant may close plugins. */
  can_close: boolean;
  /** Whether the participant may change the settings of plugins. */
  can_edit_config: boolean;
  /** Whether the participant may open plugins. */
  can_start: boolean;
  /** Access to plugins, as text or as an object. */
  config: string | PresetPluginsConfig;
}

/** How the participant may use an open plugin. */
export interface PresetPluginsConfig {
  /** Whether the participant may use a plugin or only watch it. */
  access_control: PresetPluginsAccessControl;
  /** Whether the plugin itself keeps viewers from changing things. */
  handles_view_only: boolean;
}

/** Whether the participant may use a plugin or only watch it. */
export type PresetPluginsAccessControl = "FULL_ACCESS" | "VIEW_ONLY" | (string & {});

/** What the participant may do with polls. */
export interface PresetPollsPermissions {
  /** Whether the participant may open polls. */
  can_create: boolean;
  /** Whether the participant sees polls. */
  can_view: boolean;
  /** Whether the participant may vote. */
  can_vote: boolean;
}

/** Kind of machine that joins with the preset. NONE is for people. */
export type PresetRecorderType = "RECORDER" | "LIVESTREAMER" | "NONE" | (string & {});

/**
 * Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has
 * come, or until somebody lets them in.
 */
export type PresetWaitingRoomType = "SKIP" | "ON_PRIVILEGED_USER_ENTRY" | "SKIP_ON_ACCEPT" | (string & {});

/** One run of a meeting, from the first participant who joins to the end. */
export interface Session {
  /** Identifier of the session. */
  id: string;
  /** Meeting that the session is a run of. A UUID; very old sessions have a word such as `abcdef-ghijkl`. */
  associated_id: string;
  /** When the session was created. */
  created_at: string;
  /** Number of participants in the session right now. */
  live_participants: number;
  /** Most participants at one time so far. */
  max_concurrent_participants: number;
  /** Title of the meeting. */
  meeting_display_name: string;
  /** Minutes that count as used so far. Fractions occur. */
  minutes_consumed: number;
  /** App that the session belongs to. */
  organization_id: string;
  /** When the session started. */
  started_at: string;
  /** Whether the session runs or is over. */
  status: SessionStatus;
  /** Kind of session. */
  type: SessionType;
  /** When the session last changed. */
  updated_at: string;
  /** Sessions of the breakout rooms. Filled only where the call asks for them. */
  breakout_rooms?: unknown[];
  /** When the session ended. Null or absent while it runs. */
  ended_at?: string | null;
  /** Further data about the session, in no fixed form. */
  meta?: unknown;
}

/** Whether the session runs or is over. */
export type SessionStatus = "LIVE" | "ENDED" | (string & {});

/** Kind of session. */
export type SessionType = "meeting" | "livestream" | "participant" | (string & {});

/** One visit of a participant to a session. A participant who joins twice can appear twice. */
export interface SessionParticipant {
  /** Identifier of the visit, called the peer. The participant is `user_id`. */
  id?: string;
  /** When this record was created. */
  created_at?: string;
  /** Your own identifier, given when the participant was added to the meeting. */
  custom_participant_id?: string;
  /** Name that the participant joined with. */
  display_name?: string;
  /** Minutes spent in the session. Fractions occur. */
  duration?: number;
  /** When the participant joined. */
  joined_at?: string;
  /** When the participant left. */
  left_at?: string;
  /** Name of the participant's preset. */
  preset_name?: string;
  /** When this record last changed. */
  updated_at?: string;
  /** Participant of the meeting who made the visit. */
  user_id?: string;
}

/** One visit of a participant to a session, with what was measured. */
export interface SessionParticipantDetails extends SessionParticipant {
  /** Device, network and history of one visit. */
  peer_stats?: PeerStats;
  /** Quality of the media, one entry for each stretch of time. */
  quality_stats?: QualityStats[];
}

/** Device, network and history of one visit. */
export interface PeerStats {
  /** Configuration of the client. */
  config?: string;
  /** Device and browser of a participant, with its memory. */
  device_info?: PeerStatsDeviceInfo;
  /** What happened during the visit. */
  events?: PeerStatsEvent[];
  /** What the address of a participant tells. */
  ip_information?: PeerStatsIpInformation;
  /** What the network test before joining measured. */
  precall_network_information?: PeerStatsPrecallNetworkInformation;
  /** State of the peer. */
  status?: string;
}

/** Device and browser of a participant, with its memory. */
export interface PeerStatsDeviceInfo extends DeviceInfo {
  /** Memory of the device, as the browser reports it. */
  memory?: number;
}

/** Device and browser of a participant. */
export interface DeviceInfo {
  /** Name of the browser. */
  browser?: string;
  /** Version of the browser. */
  browser_version?: string;
  /** Number of processor cores. */
  cpus?: number;
  /** Engine of the browser. */
  engine?: string;
  /** Whether the device is a mobile one. */
  is_mobile?: boolean;
  /** Name of the operating system. */
  os?: string;
  /** Version of the operating system. */
  os_version?: string;
  /** RealtimeKit SDK that the participant joined with. */
  sdk_name?: string;
  /** Version of that SDK. */
  sdk_version?: string;
  /** User agent of the browser. */
  user_agent?: string;
  /** Support for WebGL. */
  webgl_support?: string;
}

/** Something that happened during the visit. */
export interface PeerStatsEvent {
  /** When it happened. */
  timestamp?: string;
  /** What happened. */
  type?: string;
}

/** What the address of a participant tells. */
export interface PeerStatsIpInformation {
  /** City that the address belongs to. */
  city?: string;
  /** Country that the address belongs to. */
  country?: string;
  /** Place that the address belongs to. */
  ip_location?: string;
  /** Public IPv4 address. */
  ipv4?: string;
  /** Operator of the network. */
  org?: string;
  /** Portal that the participant was connected to. */
  portal?: string;
  /** Region that the address belongs to. */
  region?: string;
  /** Time zone of the place. */
  timezone?: string;
}

/** What the network test before joining measured. */
export interface PeerStatsPrecallNetworkInformation {
  /** Round trip to the backend. */
  backend_rtt?: number;
  /** Class of the connection, such as `4g`. */
  effective_networktype?: string;
  /** Share of packets that were lost. */
  fractional_loss?: number;
  /** Variation of the delay of packets. */
  jitter?: number;
  /** Whether a direct connection through the public address was possible. */
  reflexive_connectivity?: boolean;
  /** Whether a connection through a relay was possible. */
  relay_connectivity?: boolean;
  /** Round trip to the media server. */
  rtt?: number;
  /** Throughput of the connection. The misspelt name is that of the service. */
  throughtput?: number;
  /** Whether a TURN server could be reached. */
  turn_connectivity?: boolean;
}

/** Quality of the media during one stretch of time. */
export interface QualityStats {
  /** Bandwidth that the sound used. */
  audio_bandwidth?: number;
  /** Loss of sound packets. */
  audio_packet_loss?: number;
  /** Single measurements of the sound. */
  audio_stats?: AudioStats[];
  /** Mean of the quality scores. */
  average_quality?: number;
  /** End of the stretch. */
  end?: string;
  /** Peer that was measured. */
  peer_id?: string;
  /** Beginning of the stretch. */
  start?: string;
  /** Bandwidth that the picture used. */
  video_bandwidth?: number;
  /** Loss of picture packets. */
  video_packet_loss?: number;
  /** Single measurements of the picture. */
  video_stats?: VideoStats[];
}

/** One measurement of the sound. */
export interface AudioStats {
  /** Number of gaps that were hidden by made-up sound. */
  concealment_events?: number;
  /** Variation of the delay of packets. */
  jitter?: number;
  /** Number of packets that were lost. */
  packets_lost?: number;
  /** Quality score. */
  quality?: number;
  /** When this was measured. */
  timestamp?: string;
}

/** One measurement of the picture. */
export interface VideoStats {
  /** Height of a frame in pixels. */
  frame_height?: number;
  /** Width of a frame in pixels. */
  frame_width?: number;
  /** Number of frames that were dropped. */
  frames_dropped?: number;
  /** Frames in the last second. */
  frames_per_second?: number;
  /** Variation of the delay of packets. */
  jitter?: number;
  /** Number of packets that were lost. */
  packets_lost?: number;
  /** Quality score. */
  quality?: number;
  /** When this was measured. */
  timestamp?: string;
}

/** Link to the chat of a session. */
export interface ChatDownload {
  /** Presigned address of the file, on another host. Fetch it without the API token. */
  chat_download_url: string;
  /** When the address stops working. */
  chat_download_url_expiry: string;
}

/** Link to the transcript of a session. */
export interface TranscriptDownload {
  /** Session that was transcribed. */
  sessionId: string;
  /** Presigned address of the file, on another host. Fetch it without the API token. */
  transcript_download_url: string;
  /** When the address stops working. */
  transcript_download_url_expiry: string;
}

/** Link to the summary of a session. */
export interface SummaryDownload {
  /** Session that was summarised. */
  sessionId: string;
  /** Presigned address of the file, on another host. Fetch it without the API token. */
  summaryDownloadUrl: string;
  /** When the address stops working. */
  summaryDownloadUrlExpiry: string;
}

/** One visit of a participant to a session, with the report about the connection. */
export interface PeerReportParticipant {
  /** Identifier of the visit, called the peer. */
  id?: string;
  /** When this record was created. */
  created_at?: string;
  /** Your own identifier, given when the participant was added to the meeting. */
  custom_participant_id?: string;
  /** Name that the participant joined with. */
  display_name?: string;
  /** Minutes spent in the session. Fractions occur. */
  duration?: number;
  /** When the participant joined. */
  joined_at?: string;
  /** When the participant left. */
  left_at?: string;
  /** What the client reported about a visit. */
  peer_report?: PeerReport;
  /** Device, network and history of one visit, as the report has them. */
  peer_stats?: PeerReportStats;
  /** Quality of the media over the whole visit. */
  quality_stats?: PeerReportQualityStats;
  /** Role of the participant in the session. */
  role?: string;
  /** When this record last changed. */
  updated_at?: string;
  /** Participant of the meeting who made the visit. */
  user_id?: string;
}

/** What the client reported about a visit. */
export interface PeerReport {
  /** Surroundings of a visit, such as browser, network and devices. */
  metadata?: PeerReportMetadata;
  /** Quality of each kind of media, sent (producer) and received (consumer). */
  quality?: PeerReportQuality;
}

/** Surroundings of a visit, such as browser, network and devices. */
export interface PeerReportMetadata {
  /** Changes of the list of microphones. */
  audio_devices_updates?: unknown[];
  /** Browser of a participant. */
  browser_metadata?: BrowserMetadata;
  /** Network paths that the media took. */
  candidate_pairs?: CandidatePairs;
  /** Device of a participant. */
  device_info?: PeerReportDeviceInfo;
  /** What happened during the visit. */
  events?: PeerReportEvent[];
  /** What the address of a participant tells. */
  ip_information?: IpInformation;
  /** Tests of the connection, one entry for each. */
  pc_metadata?: PeerConnectionMetadata[];
  /** Kind of view that the meeting was shown in. */
  room_view_type?: string;
  /** RealtimeKit SDK that the participant joined with. */
  sdk_name?: string;
  /** Version of that SDK. */
  sdk_version?: string;
  /** Changes of the devices in use. */
  selected_device_updates?: unknown[];
  /** Changes of the list of speakers. */
  speaker_devices_updates?: unknown[];
  /** Changes of the list of cameras. */
  video_devices_updates?: unknown[];
}

/** Browser of a participant. */
export interface BrowserMetadata {
  /** Name of the browser. */
  browser?: string;
  /** Version of the browser. */
  browser_version?: string;
  /** Engine of the browser. */
  engine?: string;
  /** User agent of the browser. */
  user_agent?: string;
  /** Support for WebGL. */
  webgl_support?: string;
}

/** Network paths that the media took. */
export interface CandidatePairs {
  /** Paths of the received media. */
  consuming_transport?: unknown[];
  /** Paths of the sent media. */
  producing_transport?: CandidatePair[];
}

/** One network path, in the terms of WebRTC's statistics of candidate pairs. */
export interface CandidatePair {
  /** Estimated bitrate that is free for sending. */
  available_outgoing_bitrate?: number;
  /** Bytes that could not be sent. */
  bytes_discarded_on_send?: number;
  /** Bytes received. */
  bytes_received?: number;
  /** Bytes sent. */
  bytes_sent?: number;
  /** Latest round trip. */
  current_round_trip_time?: number;
  /** When the last packet came in. */
  last_packet_received_timestamp?: number;
  /** When the last packet went out. */
  last_packet_sent_timestamp?: number;
  /** Address at the participant's end. */
  local_candidate_address?: string;
  /** Identifier of the participant's end. */
  local_candidate_id?: string;
  /** Kind of network at the participant's end. */
  local_candidate_network_type?: string;
  /** Port at the participant's end. */
  local_candidate_port?: number;
  /** Transport protocol at the participant's end. */
  local_candidate_protocol?: string;
  /** Address that the participant's address was derived from. */
  local_candidate_related_address?: string;
  /** Port that the participant's port was derived from. */
  local_candidate_related_port?: number;
  /** Kind of the participant's end, such as `host` or `relay`. */
  local_candidate_type?: string;
  /** Whether this path was chosen for use. */
  nominated?: boolean;
  /** Packets that could not be sent. */
  packets_discarded_on_send?: number;
  /** Packets received. */
  packets_received?: number;
  /** Packets sent. */
  packets_sent?: number;
  /** Address at the server's end. */
  remote_candidate_address?: string;
  /** Identifier of the server's end. */
  remote_candidate_id?: string;
  /** Port at the server's end. */
  remote_candidate_port?: number;
  /** Transport protocol at the server's end. */
  remote_candidate_protocol?: string;
  /** Kind of the server's end, such as `host` or `relay`. */
  remote_candidate_type?: string;
  /** Sum of all round trips measured. */
  total_round_trip_time?: number;
}

/** Device of a participant. */
export interface PeerReportDeviceInfo {
  /** Number of processor cores. */
  cpus?: number;
  /** Whether the device is a mobile one. */
  is_mobile?: boolean;
  /** Name of the operating system. */
  os?: string;
  /** Version of the operating system. */
  os_version?: string;
}

/** Something that happened during the visit. */
export interface PeerReportEvent {
  /** What happened. */
  name?: string;
  /** When it happened. */
  timestamp?: string;
}

/** What the address of a participant tells. */
export interface IpInformation {
  /** Network that an address belongs to. */
  asn?: AutonomousSystem;
  /** City that the address belongs to. */
  city?: string;
  /** Country that the address belongs to. */
  country?: string;
  /** Public IPv4 address. */
  ipv4?: string;
  /** Region that the address belongs to. */
  region?: string;
  /** Time zone of the place. */
  timezone?: string;
}

/** Network that an address belongs to. */
export interface AutonomousSystem {
  /** Number of the network. */
  asn?: string;
}

/** One test of the connection. */
export interface PeerConnectionMetadata {
  /** Class of the connection, such as `4g`. */
  effective_network_type?: string;
  /** Whether a direct connection through the public address was possible. */
  reflexive_connectivity?: boolean;
  /** Whether a connection through a relay was possible. */
  relay_connectivity?: boolean;
  /** When this was tested. */
  timestamp?: string;
  /** Whether a TURN server could be reached. */
  turn_connectivity?: boolean;
}

/** Quality of each kind of media, sent (producer) and received (consumer). */
export interface PeerReportQuality {
  /** Measurements of the sound received. */
  audio_consumer?: unknown[];
  /** Totals of the sound received. */
  audio_consumer_cumulative?: unknown;
  /** Measurements of the sound sent. */
  audio_producer?: AudioProducerQuality[];
  /** Totals of the sound sent. */
  audio_producer_cumulative?: AudioProducerTotals;
  /** Measurements of the sound of shared screens received. */
  screenshare_audio_consumer?: unknown[];
  /** Totals of the sound of shared screens received. */
  screenshare_audio_consumer_cumulative?: unknown;
  /** Measurements of the sound of the shared screen sent. */
  screenshare_audio_producer?: unknown[];
  /** Totals of the sound of the shared screen sent. */
  screenshare_audio_producer_cumulative?: unknown;
  /** Measurements of shared screens received. */
  screenshare_video_consumer?: unknown[];
  /** Totals of shared screens received. */
  screenshare_video_consumer_cumulative?: unknown;
  /** Measurements of the shared screen sent. */
  screenshare_video_producer?: unknown[];
  /** Totals of the shared screen sent. */
  screenshare_video_producer_cumulative?: unknown;
  /** Measurements of the picture received. */
  video_consumer?: unknown[];
  /** Totals of the picture received. */
  video_consumer_cumulative?: unknown;
  /** Measurements of the picture sent. */
  video_producer?: unknown[];
  /** Totals of the picture sent. */
  video_producer_cumulative?: unknown;
}

/** One measurement of the sound sent. */
export interface AudioProducerQuality {
  /** Bytes sent. */
  bytes_sent?: number;
  /** Variation of the delay of packets. */
  jitter?: number;
  /** Identifier of the media section. */
  mid?: string;
  /** Mean opinion score. Higher is better, 5 is the best. */
  mos_quality?: number;
  /** Number of packets that were lost. */
  packets_lost?: number;
  /** Packets sent. */
  packets_sent?: number;
  /** Identifier of the source of the sound. */
  producer_id?: string;
  /** Round trip to the media server. */
  rtt?: number;
  /** Number of the RTP stream. */
  ssrc?: number;
  /** When this was measured. */
  timestamp?: string;
}

/** Totals of the sound sent. */
export interface AudioProducerTotals {
  /** Packet loss over the whole visit. */
  packet_loss?: PacketLossTotals;
  /** Mean opinion score over the whole visit. Higher is better, 5 is the best. */
  quality_mos?: MosTotals;
  /** Round trips over the whole visit. */
  rtt?: RttTotals;
}

/** Packet loss over the whole visit. */
export interface PacketLossTotals {
  /** Share of the measurements with a loss of 10 percent or more. */
  "10_or_greater_event_fraction"?: number;
  /** Share of the measurements with a loss of 25 percent or more. */
  "25_or_greater_event_fraction"?: number;
  /** Share of the measurements with a loss of 5 percent or more. */
  "5_or_greater_event_fraction"?: number;
  /** Share of the measurements with a loss of 50 percent or more. */
  "50_or_greater_event_fraction"?: number;
  /** Mean loss. */
  avg?: number;
}

/** Mean opinion score over the whole visit. Higher is better, 5 is the best. */
export interface MosTotals {
  /** Mean score. */
  avg?: number;
  /** 50th percentile of the scores. */
  p50?: number;
  /** 75th percentile of the scores. */
  p75?: number;
  /** 90th percentile of the scores. */
  p90?: number;
}

/** Round trips over the whole visit. */
export interface RttTotals {
  /** Share of the measurements with a round trip of 100 milliseconds or more. */
  "100ms_or_greater_event_fraction"?: number;
  /** Share of the measurements with a round trip of 250 milliseconds or more. */
  "250ms_or_greater_event_fraction"?: number;
  /** Share of the measurements with a round trip of 500 milliseconds or more. */
  "500ms_or_greater_event_fraction"?: number;
  /** Mean round trip. */
  avg?: number;
}

/** Device, network and history of one visit, as the report has them. */
export interface PeerReportStats {
  /** Device and browser of a participant. */
  device_info?: DeviceInfo;
  /** What happened during the visit. */
  events?: PeerReportStatsEvent[];
  /** What the address of a participant tells, with operator and place. */
  ip_information?: PeerReportIpInformation;
  /** What the network test before joining measured, as the report has it. */
  precall_network_information?: PrecallNetworkInformation;
}

/** Something that happened during the visit, with the state of the connection. */
export interface PeerReportStatsEvent {
  /** Circumstances of an event. */
  metadata?: PeerReportStatsEventMetadata;
  /** When it happened. */
  timestamp?: string;
  /** What happened. */
  type?: string;
}

/** Circumstances of an event. */
export interface PeerReportStatsEventMetadata {
  /** State of the connection at the time of an event. */
  connection_info?: ConnectionInfo;
}

/** State of the connection at the time of an event. */
export interface ConnectionInfo {
  /** Round trip to the backend. */
  backend_r_t_t?: number;
  /** Ways in which a connection was possible. */
  connectivity?: Connectivity;
  /** Class of the connection, such as `4g`. */
  effective_network_type?: string;
  /** Share of packets that were lost. */
  fractional_loss?: number;
  /** What the address of a participant told at the time of an event. */
  ip_details?: IpDetails;
  /** Variation of the delay of packets. */
  jitter?: number;
  /** Place that a connection came from. */
  location?: ConnectionLocation;
  /** Round trip to the media server. */
  r_t_t?: number;
  /** Throughput of the connection. */
  throughput?: number;
  /** Whether a TURN server could be reached. */
  turn_connectivity?: boolean;
}

/** Ways in which a connection was possible. */
export interface Connectivity {
  /** Whether it was possible through the local address. */
  host?: boolean;
  /** Whether it was possible through the public address. */
  reflexive?: boolean;
  /** Whether it was possible through a relay. */
  relay?: boolean;
}

/** What the address of a participant told at the time of an event. */
export interface IpDetails {
  /** Network that an address belongs to. */
  asn?: AutonomousSystem;
  /** City that the address belongs to. */
  city?: string;
  /** Country that the address belongs to. */
  country?: string;
  /** Public address. */
  ip?: string;
  /** Place that the address belongs to. */
  loc?: string;
  /** Postal code of the place. */
  postal?: string;
  /** Region that the address belongs to. */
  region?: string;
  /** Time zone of the place. */
  timezone?: string;
}

/** Place that a connection came from. */
export interface ConnectionLocation {
  /** Place on the earth. */
  coords?: Coordinates;
}

/** Place on the earth. */
export interface Coordinates {
  /** Latitude in degrees. */
  latitude?: number;
  /** Longitude in degrees. */
  longitude?: number;
}

/** What the address of a participant tells, with operator and place. */
export interface PeerReportIpInformation extends IpInformation {
  /** Place that the address belongs to. */
  ip_location?: string;
  /** Operator of the network. */
  org?: string;
}

/** What the network test before joining measured, as the report has it. */
export interface PrecallNetworkInformation {
  /** Round trip to the backend. */
  backend_rtt?: number;
  /** Class of the connection, such as `4g`. */
  effective_networktype?: string;
  /** Share of packets that were lost. */
  fractional_loss?: number;
  /** Variation of the delay of packets. */
  jitter?: number;
  /** Whether a direct connection through the public address was possible. */
  reflexive_connectivity?: boolean;
  /** Whether a connection through a relay was possible. */
  relay_connectivity?: boolean;
  /** Round trip to the media server. */
  rtt?: number;
  /** Throughput of the connection. */
  throughput?: number;
  /** Whether a TURN server could be reached. */
  turn_connectivity?: boolean;
}

/** Quality of the media over the whole visit. */
export interface PeerReportQualityStats {
  /** Bandwidth that the sound used. */
  audio_bandwidth?: number;
  /** Single measurements of the sound. */
  audio_stats?: unknown[];
  /** Mean of the quality scores. */
  average_quality?: number;
  /** End of the measurements. */
  end?: string;
  /** When the first sound packet came in. */
  first_audio_packet_received?: string;
  /** When the first picture packet came in. */
  first_video_packet_received?: string;
  /** When the last sound packet came in. */
  last_audio_packet_received?: string;
  /** When the last picture packet came in. */
  last_video_packet_received?: string;
  /** Peers that were measured. */
  peer_ids?: string[];
  /** Beginning of the measurements. */
  start?: string;
  /** Number of sound packets. */
  total_audio_packets?: number;
  /** Number of sound packets that were lost. */
  total_audio_packets_lost?: number;
  /** Number of picture packets. */
  total_video_packets?: number;
  /** Number of picture packets that were lost. */
  total_video_packets_lost?: number;
  /** Bandwidth that the picture used. */
  video_bandwidth?: number;
  /** Single measurements of the picture. */
  video_stats?: unknown[];
}

/** A recording without the reasons of its start and end and without its storage. */
export interface BasicRecording {
  /** Identifier of the recording. */
  id: string;
  /** Presigned address of the sound file, if one is made. It is on another host; fetch it without the API token. */
  audio_download_url: string | null;
  /**
   * Presigned address of the file, null until it is uploaded. It is on another host; fetch it without the API token.
   */
  download_url: string | null;
  /** When the addresses stop working, seven days after the upload. A time, as text in RFC 3339. */
  download_url_expiry: string | null;
  /** Size of the file in bytes. */
  file_size: number | null;
  /** When the recording was asked for. A time, as text in RFC 3339. */
  invoked_time: string;
  /** Name of the file. */
  output_file_name: string;
  /** Session that is recorded. */
  session_id: string | null;
  /** When recording really began, some seconds after `invoked_time`. A time, as text in RFC 3339. */
  started_time: string | null;
  /**
   * Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or
   * ERRORED.
   */
  status: RecordingStatus;
  /** When the recording ended. Null while it runs. A time, as text in RFC 3339. */
  stopped_time: string | null;
  /** Length of the recording in seconds. */
  recording_duration?: number;
}

/**
 * Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or ERRORED.
 */
export type RecordingStatus = "INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED" | "PAUSED" | (string & {});

/** A recording. */
export interface Recording extends BasicRecording {
  /** Who or what started a recording. */
  start_reason?: RecordingStartReason;
  /** Who or what stopped a recording. */
  stop_reason?: RecordingStopReason;
  /** Storage of your own that the files are copied to, without its secrets; null for none. */
  storage_config?: StorageConfig | null;
}

/** A recording with the meeting that it belongs to. */
export interface RecordingListItem extends BasicRecording {
  /** A meeting as lists show it, without its AI and recording configuration. */
  meeting?: MeetingListItem;
  /** Storage of your own that the files are copied to, without its secrets; null for none. */
  storage_config?: StorageConfig | null;
}

/** Who or what started a recording. */
export interface RecordingStartReason {
  /** Who made the call. */
  caller?: RecordingCaller;
  /** Whether a call started the recording, or the meeting's own `record_on_start`. The latter has no caller. */
  reason?: RecordingStartCause;
}

/** Whether a call started the recording, or the meeting's own `record_on_start`. The latter has no caller. */
export type RecordingStartCause = "API_CALL" | "RECORD_ON_START" | (string & {});

/** Who or what stopped a recording. */
export interface RecordingStopReason {
  /** Who made the call. */
  caller?: RecordingCaller;
  /** Whether a call stopped the recording, a failure of the service, or the last participant who left. */
  reason?: RecordingStopCause;
}

/** Whether a call stopped the recording, a failure of the service, or the last participant who left. */
export type RecordingStopCause = "API_CALL" | "INTERNAL_ERROR" | "ALL_PEERS_LEFT" | (string & {});

/** Who made the call. */
export interface RecordingCaller {
  /** Name of the user. */
  name?: string;
  /** Kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier. */
  type?: RecordingCallerType;
  /** Identifier of the user. */
  user_Id?: string;
}

/** Kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier. */
export type RecordingCallerType = "ORGANIZATION" | "USER" | (string & {});

/** A recording of single tracks. */
export interface TrackRecording {
  /** Identifier of the recording. */
  id?: string;
  /** Presigned address of a sound file, if there is one. */
  audio_download_url?: string | null;
  /**
   * The files, null until they are uploaded. Either a list of layers, each with its name and a presigned address for
   * each file, or an object with that list under `links`.
   */
  download_url?: unknown;
  /** When the addresses stop working. A time, as text in RFC 3339. */
  download_url_expiry?: string | null;
  /** Size of the files in bytes. It can be 0 although there are files. */
  file_size?: number | null;
  /** When the recording was asked for. A time, as text in RFC 3339. */
  invoked_time?: string;
  /** Name of the file. */
  output_file_name?: string;
  /** Session that is recorded. */
  session_id?: string | null;
  /** When recording really began, some seconds after `invoked_time`. A time, as text in RFC 3339. */
  started_time?: string | null;
  /**
   * Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or
   * ERRORED.
   */
  status?: RecordingStatus;
  /** When the recording ended. Null while it runs. A time, as text in RFC 3339. */
  stopped_time?: string | null;
  /** Length of the recording in seconds. */
  recording_duration?: number;
  /** Who or what started a recording. */
  start_reason?: RecordingStartReason;
  /** Who or what stopped a recording. */
  stop_reason?: RecordingStopReason;
  /** Storage of your own that the files are copied to, without its secrets; null for none. */
  storage_config?: StorageConfig | null;
}

/** An address of yours that events of an app are sent to. */
export interface Webhook {
  /** Identifier of the webhook. */
  id: string;
  /** When the webhook was created. A time, as text in RFC 3339. */
  created_at: string;
  /** Whether events are sent. */
  enabled: boolean;
  /** Events that are sent; no others come. */
  events: WebhookEventName[];
  /** Name of the webhook. */
  name: string;
  /** When the webhook was last changed. A time, as text in RFC 3339. */
  updated_at: string;
  /** Address that the events are posted to. */
  url: string;
}

/** Name of an event. */
export type WebhookEventName =
  | "meeting.started"
  | "meeting.ended"
  | "meeting.participantJoined"
  | "meeting.participantLeft"
  | "meeting.chatSynced"
  | "recording.statusUpdate"
  | "livestreaming.statusUpdate"
  | "meeting.transcript"
  | "meeting.summary"
  | (string & {});

/** Who was removed from the session. */
export interface KickResult {
  /** What was done. */
  action?: string;
  /** The participants who were removed. */
  participants?: KickedParticipant[];
}

/** A participant who was removed. */
export interface KickedParticipant {
  /** Identifier of the participant in the session. */
  id: string;
  /** When the participant was created. */
  created_at: string;
  /** When the participant last changed. */
  updated_at: string;
  /** Email address of the participant. */
  email?: string;
  /** Name of the participant. */
  name?: string | null;
  /** Address of the participant's picture. */
  picture?: string | null;
}

/** How many participants were removed from the session. */
export interface KickAllResult {
  /** What was done. */
  action?: string;
  /** Number of participants who were removed. */
  kicked_participants_count?: number;
}

/** The new poll and what was done. */
export interface CreatedPoll {
  /** What was done. */
  action?: string;
  /** A question that participants vote on. */
  poll?: Poll;
}

/** A question that participants vote on. */
export interface Poll {
  /** Identifier of the poll. */
  id: string;
  /** The answers to choose from. */
  options: PollOption[];
  /** The question. */
  question: string;
  /** Whether the names of the voters are hidden. */
  anonymous?: boolean;
  /** Who created the poll. */
  created_by?: string;
  /** Whether the votes are hidden. */
  hide_votes?: boolean;
  /** Participants who have voted. */
  voted?: string[];
}

/** One answer of a poll. */
export interface PollOption {
  /** Number of votes for this answer. */
  count: number;
  /** The answer. */
  text: string;
  /** The votes for this answer. */
  votes: PollVote[];
}

/** One vote. */
export interface PollVote {
  /** Identifier of the voter. */
  id: string;
  /** Name of the voter. */
  name: string;
}

/** State of a livestream. */
export type LivestreamStatus = "LIVE" | "IDLE" | "ERRORED" | "INVOKED" | (string & {});

/** What a broadcaster and a viewer need of a livestream. */
export interface StartedLivestream {
  /** Identifier of the livestream. */
  id?: string;
  /** RTMP address that the picture and sound are sent to. */
  ingest_server?: string;
  /** Address that viewers watch at. */
  playback_url?: string;
  /** State of a livestream. */
  status?: LivestreamStatus;
  /** Secret that lets a sender stream to `ingest_server`. */
  stream_key?: string;
}

/** A livestream just created. */
export interface CreatedLivestream extends StartedLivestream {
  /** Whether the livestream is turned off. */
  disabled?: boolean;
  /** Meeting that is streamed. Null for a livestream without a meeting. */
  meeting_id?: string | null;
  /** Name of the livestream. */
  name?: string | null;
}

/** A livestream. */
export interface Livestream extends StartedLivestream {
  /** When the livestream was created. A time, as text in RFC 3339. */
  created_at?: string;
  /** Whether the livestream is turned off, as text. */
  disabled?: string;
  /** Meeting that is streamed. Null for a livestream without a meeting. */
  meeting_id?: string | null;
  /** Name of the livestream. */
  name?: string | null;
  /** When the livestream last changed. A time, as text in RFC 3339. */
  updated_at?: string;
}

/** A livestream, its times in no promised format. */
export interface LivestreamDetails extends StartedLivestream {
  /** When the livestream was created. */
  created_at?: string;
  /** Whether the livestream is turned off, as text. */
  disabled?: string;
  /** Meeting that is streamed. Null for a livestream without a meeting. */
  meeting_id?: string | null;
  /** Name of the livestream. */
  name?: string | null;
  /** When the livestream last changed. */
  updated_at?: string;
}

/** A livestream of the list, with the paging of the list inside. */
export interface LivestreamListItem {
  /** Identifier of the livestream. */
  id?: string;
  /** When the livestream was created. A time, as text in RFC 3339. */
  created_at?: string;
  /** Whether the livestream is turned off, as text. */
  disabled?: string;
  /** RTMP address that the picture and sound are sent to. */
  ingest_server?: string;
  /** Meeting that is streamed. Null for a livestream without a meeting. */
  meeting_id?: string | null;
  /** Name of the livestream. */
  name?: string | null;
  /** Where a page of results stands in the whole list. */
  paging?: LivestreamPaging;
  /** Address that viewers watch at. */
  playback_url?: string;
  /** State of a livestream. */
  status?: LivestreamStatus;
  /** Secret that lets a sender stream to `ingest_server`. */
  stream_key?: string;
  /** When the livestream last changed. A time, as text in RFC 3339. */
  updated_at?: string;
}

/** Where a page of results stands in the whole list. */
export interface LivestreamPaging {
  /** Place of the last item of this page, counted from 1. */
  end_offset?: number;
  /** Place of the first item of this page, counted from 1. */
  start_offset?: number;
  /** Number of items in the whole list. */
  total_count?: number;
}

/** When a livestream ran, and how it ended. */
export interface LivestreamSessionTimes {
  /** Identifier of the livestream session. */
  id?: string;
  /** When this record was created. A time, as text in RFC 3339. */
  created_at?: string;
  /** What went wrong, if something did. */
  err_message?: string | null;
  /** When streaming was asked for. A time, as text in RFC 3339. */
  invoked_time?: string | null;
  /** Livestream that ran. */
  livestream_id?: string;
  /** When streaming began. A time, as text in RFC 3339. */
  started_time?: string;
  /** When streaming ended. Null while it runs. A time, as text in RFC 3339. */
  stopped_time?: string | null;
  /** When this record last changed. A time, as text in RFC 3339. */
  updated_at?: string;
}

/** One run of a livestream. */
export interface LivestreamSession extends LivestreamSessionTimes {
  /** Seconds that were streamed. */
  ingest_seconds?: number;
  /** Seconds that all viewers together have watched. */
  viewer_seconds?: number;
}

/** The current run of a livestream. */
export interface ActiveLivestreamSession extends LivestreamSessionTimes {
  /** Seconds that were streamed, as text. */
  ingest_seconds?: string;
  /** Seconds that all viewers together have watched, as text. */
  viewer_seconds?: string;
}

/** One run of a livestream, most of its times in no promised format. */
export interface LivestreamSessionDetails {
  /** Identifier of the livestream session. */
  id?: string;
  /** When this record was created. A time, as text in RFC 3339. */
  created_at?: string;
  /** What went wrong, if something did. */
  err_message?: string | null;
  /** Seconds that were streamed. */
  ingest_seconds?: number;
  /** Livestream that ran. */
  livestream_id?: string;
  /** When streaming began. */
  started_time?: string;
  /** When streaming ended. Null while it runs. */
  stopped_time?: string | null;
  /** When this record last changed. */
  updated_at?: string;
  /** Seconds that all viewers together have watched. */
  viewer_seconds?: number;
}

/** What the service says about the stop. */
export interface StoppedLivestream {
  /** Explanation for a developer. */
  message?: string;
}

/** A livestream and its current run. */
export interface LivestreamWithActiveSession {
  /** A livestream. */
  livestream?: Livestream;
  /** The current run of a livestream. */
  session?: ActiveLivestreamSession;
}

/** A livestream and a run of it. */
export interface LivestreamWithSession {
  /** A livestream, its times in no promised format. */
  livestream?: LivestreamDetails;
  /** Where this run stands among all runs of the livestream. */
  paging?: LivestreamPaging;
  /** One run of a livestream. */
  session?: LivestreamSession;
}

/** Totals of the livestreams in the range. */
export interface LivestreamTotals {
  /** Number of livestreams. */
  count?: number;
  /** Seconds that were streamed. */
  total_ingest_seconds?: number;
  /** Seconds that all viewers together have watched. */
  total_viewer_seconds?: number;
}

/** Figures of sessions and recordings, day by day. */
export interface DaywiseAnalytics {
  /** Figures of the recordings in the range. */
  recording_stats?: RecordingAnalytics;
  /** Figures of the sessions in the range. */
  session_stats?: SessionAnalytics;
}

/** Figures of the recordings in the range. */
export interface RecordingAnalytics {
  /** The same figures for each day. */
  day_stats?: RecordingDayStats[];
  /** Number of recordings. */
  recording_count?: number;
  /** Minutes that were recorded. */
  recording_minutes_consumed?: number;
}

/** Figures of the recordings of one day. */
export interface RecordingDayStats {
  /** The day. */
  day?: string;
  /** Minutes that were recorded. */
  total_recording_minutes?: number;
  /** Number of recordings. */
  total_recordings?: number;
}

/** Figures of the sessions in the range. */
export interface SessionAnalytics {
  /** The same figures for each day. */
  day_stats?: SessionDayStats[];
  /** Number of sessions. */
  sessions_count?: number;
  /** Minutes that count as used. */
  sessions_minutes_consumed?: number;
}

/** Figures of the sessions of one day. */
export interface SessionDayStats {
  /** The day. */
  day?: string;
  /** Minutes that count as used. */
  total_session_minutes?: number;
  /** Number of sessions. */
  total_sessions?: number;
}

/** The first participant has joined, a session begins. */
export interface MeetingStartedEvent {
  /** Name of the event. */
  event: "meeting.started";
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
}

/** A session is over. */
export interface MeetingEndedEvent {
  /** Name of the event. */
  event: "meeting.ended";
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
  /** Why a session ended. */
  reason?: MeetingEndReason;
}

/** A participant has joined. */
export interface MeetingParticipantJoinedEvent {
  /** Name of the event. */
  event: "meeting.participantJoined";
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
  /** The participant that an event is about. */
  participant?: WebhookParticipant;
}

/** A participant has left. */
export interface MeetingParticipantLeftEvent {
  /** Name of the event. */
  event: "meeting.participantLeft";
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
  /** The participant that an event is about. */
  participant?: WebhookParticipant;
}

/** The chat of a finished session can be downloaded. The meeting is not an object of its own here. */
export interface MeetingChatSyncedEvent {
  /** Name of the event. */
  event: "meeting.chatSynced";
  /** Title of the meeting. */
  title?: string;
  /** Identifier of the meeting. */
  meetingId?: string;
  /** Identifier of the session. */
  sessionId?: string;
  /** When the session was created. A time, as text in RFC 3339. */
  createdAt?: string;
  /** When the session began. A time, as text in RFC 3339. */
  startedAt?: string;
  /** When the session ended. A time, as text in RFC 3339. */
  endedAt?: string | null;
  /** Link to the file with the messages. It works without a token; keep it private. */
  chatDownloadUrl?: string;
  /** When the link stops working, as a time with a `T` or a space after the date. */
  chatDownloadUrlExpiry?: string;
  /** The app that a meeting belongs to, under the old word for it. */
  organizedBy?: WebhookOrganizer;
}

/** A recording has come to another status. */
export interface RecordingStatusUpdateEvent {
  /** Name of the event. */
  event: "recording.statusUpdate";
  /** The recording that an event is about. Links appear once it is uploaded. */
  recording?: WebhookRecording;
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
}

/** A livestream has come to another status. */
export interface LivestreamingStatusUpdateEvent {
  /** Name of the event. */
  event: "livestreaming.statusUpdate";
  /** Identifier of the livestream. */
  streamId?: string;
  /** Whether a livestream is on air. Other words than those of the livestream calls are used here. */
  status?: WebhookLivestreamStatus;
  /** Whether the stream is fed by an encoder of your own and not by a meeting. */
  manualIngest?: boolean;
  /** Address that viewers watch the stream at. */
  playbackUrl?: string;
  /** Address of the server that an encoder sends to. */
  ingestServer?: string;
  /** Key that an encoder sends with. Whoever has it can broadcast. */
  streamKey?: string;
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
}

/** The transcript of a finished session can be downloaded. */
export interface MeetingTranscriptEvent {
  /** Name of the event. */
  event: "meeting.transcript";
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
  /** Link to the transcript. The file may stay empty for some minutes; keep the link private. */
  transcriptDownloadUrl?: string;
  /** When the link stops working, as a time with a `T` or a space after the date. */
  transcriptDownloadUrlExpiry?: string;
}

/** The summary of a finished session can be downloaded. */
export interface MeetingSummaryEvent {
  /** Name of the event. */
  event: "meeting.summary";
  /** The meeting, and the session of it, that an event is about. */
  meeting?: WebhookMeeting;
  /** Link to the summary. It works without a token; keep it private. */
  summaryDownloadUrl?: string;
  /** When the link stops working, as a time with a `T` or a space after the date. */
  summaryDownloadUrlExpiry?: string;
}

/** The meeting, and the session of it, that an event is about. */
export interface WebhookMeeting {
  /** Identifier of the meeting. */
  id?: string;
  /** Identifier of the session. */
  sessionId?: string;
  /** Title of the meeting. */
  title?: string;
  /** Status of the session. It reads LIVE even when the session is over. */
  status?: string;
  /** When the session was created. A time, as text in RFC 3339. */
  createdAt?: string;
  /** When the session began. A time, as text in RFC 3339. */
  startedAt?: string;
  /** When the session ended. A time, as text in RFC 3339. */
  endedAt?: string | null;
  /** The app that a meeting belongs to, under the old word for it. */
  organizedBy?: WebhookOrganizer;
}

/** The app that a meeting belongs to, under the old word for it. */
export interface WebhookOrganizer {
  /** Identifier of the app. */
  id?: string;
  /** Name of the app. */
  name?: string;
}

/** Why a session ended. */
export type MeetingEndReason = "HOST_ENDED_MEETING" | "ALL_PARTICIPANTS_LEFT" | (string & {});

/** The participant that an event is about. */
export interface WebhookParticipant {
  /** Identifier of this one connection of the participant. */
  peerId?: string;
  /** Name that others see. */
  userDisplayName?: string;
  /** Your own identifier of the participant. */
  customParticipantId?: string;
  /** Older name of `customParticipantId`. */
  clientSpecificId?: string;
  /** When the participant joined. A time, as text in RFC 3339. */
  joinedAt?: string;
  /** When the participant left. A time, as text in RFC 3339. */
  leftAt?: string;
}

/** The recording that an event is about. Links appear once it is uploaded. */
export interface WebhookRecording {
  /** Identifier of the recording. */
  id?: string;
  /** Identifier of the recording again. */
  recordingId?: string;
  /** How far a recording has come. It can be paused between the start and the upload. */
  status?: WebhookRecordingStatus;
  /** Identifier of the recorded meeting. */
  meetingId?: string;
  /** Identifier of the recorded session. */
  roomUUID?: string;
  /** Identifier of the app. */
  organizationId?: string;
  /** Name of the file. */
  outputFileName?: string;
  /** Link to the file. It works without a token; keep it private. */
  downloadUrl?: string;
  /** Link to the sound as a file of its own. */
  audioDownloadUrl?: string;
  /** When the links stop working, as a time with a `T` or a space after the date. */
  downloadUrlExpiry?: string;
  /** When the recording began, with a `T` or a space after the date. */
  startedTime?: string;
  /** When the recording ended, with a `T` or a space after the date. */
  stoppedTime?: string;
  /** Size of the file in bytes, as text or as a number. */
  fileSize?: string | number;
  /** Length of the recording in seconds. */
  recordingDuration?: number;
  /** Why the recording ended. Sometimes an object, sometimes text that looks like one. */
  stopReason?: unknown;
}

/** How far a recording has come. It can be paused between the start and the upload. */
export type WebhookRecordingStatus =
  "INVOKED" | "RECORDING" | "PAUSED" | "UPLOADING" | "UPLOADED" | "ERRORED" | (string & {});

/** Whether a livestream is on air. Other words than those of the livestream calls are used here. */
export type WebhookLivestreamStatus = "LIVE" | "OFFLINE" | "IDLE" | (string & {});

/** How recordings of the meeting are made. It goes before the configuration of the app. */
export interface RecordingConfig {
  /** Sound of a recording. */
  audio_config?: AudioConfig;
  /** Text that the name of every recorded file begins with. */
  file_name_prefix?: string;
  /** Where the meeting is streamed to while it is recorded. */
  live_streaming_config?: LiveStreamingConfig;
  /** Length in seconds after which a recording stops by itself, at most a day. 60 to 86400. */
  max_seconds?: number;
  /** Whether RealtimeKit itself keeps the files of a recording. */
  realtimekit_bucket_config?: RealtimekitBucketConfig;
  /** Storage of your own that recordings are copied to; null for none. */
  storage_config?: StorageConfig | null;
  /** Picture of a recording. */
  video_config?: VideoConfig;
}

/** Sound of a recording. */
export interface AudioConfig {
  /** Number of channels of the recorded sound, one (mono) or two (stereo). */
  channel?: AudioChannel;
  /** Codec of the sound. It cannot be chosen beside a VP8 picture, which always comes with Vorbis sound. */
  codec?: AudioCodec;
  /** Whether the sound is also saved as a file of its own. */
  export_file?: boolean;
}

/** Number of channels of the recorded sound, one (mono) or two (stereo). */
export type AudioChannel = "mono" | "stereo" | (string & {});

/** Codec of the recorded sound. */
export type AudioCodec = "MP3" | "AAC" | (string & {});

/** Where the meeting is streamed to while it is recorded. */
export interface LiveStreamingConfig {
  /** Address of the RTMP server, `rtmp://` or `rtmps://`. */
  rtmp_url?: string;
}

/** Whether RealtimeKit itself keeps the files of a recording. */
export interface RealtimekitBucketConfig {
  /**
   * Whether RealtimeKit stores the files. Without it the recording has no download links; name a storage of your own
   * then.
   */
  enabled: boolean;
}

/** Storage of your own that receives the files of a recording. Which fields it needs depends on `type`. */
export interface StorageConfig {
  /** Kind of storage. */
  type: StorageType;
  /** Access key of the bucket. Not needed for `gcs`; never sent back. */
  access_key?: string;
  /** How to log in to an SFTP server, with a private key or with a password. */
  auth_method?: StorageAuthMethod;
  /** Name of the bucket. */
  bucket?: string;
  /** Name or address of the SFTP server. */
  host?: string;
  /**
   * Password of the SFTP user with `auth_method` PASSWORD, or the passphrase of `private_key` with KEY. Never sent
   * back.
   */
  password?: string;
  /** Folder for the files, counted from the root of the bucket. */
  path?: string;
  /** Port of the SFTP server. */
  port?: number;
  /** Private key of the SFTP user, used with `auth_method` KEY. Never sent back. */
  private_key?: string;
  /** Region of the bucket. */
  region?: string;
  /** Secret that belongs to `access_key`. Never sent back. */
  secret?: string;
  /** User to log in as on the SFTP server. */
  username?: string;
}

/** Kind of storage. */
export type StorageType = "aws" | "azure" | "digitalocean" | "gcs" | "sftp" | (string & {});

/** How to log in to an SFTP server, with a private key or with a password. */
export type StorageAuthMethod = "KEY" | "PASSWORD" | (string & {});

/** Picture of a recording. */
export interface VideoConfig {
  /** Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file. */
  codec?: VideoCodec;
  /** Whether the video is saved as a file. */
  export_file?: boolean;
  /** Height of the picture in pixels. 1 to 1920. */
  height?: number;
  /** Image laid over the picture of a recording. */
  watermark?: Watermark;
  /** Width of the picture in pixels. 1 to 1920. */
  width?: number;
}

/** Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file. */
export type VideoCodec = "H264" | "VP8" | (string & {});

/** Image laid over the picture of a recording. */
export interface Watermark {
  /** Corner of the picture that the watermark stands in. */
  position?: WatermarkPosition;
  /** Size of a watermark. */
  size?: WatermarkSize;
  /** Address that the image is loaded from. */
  url?: string;
}

/** Corner of the picture that the watermark stands in. */
export type WatermarkPosition = "left top" | "right top" | "left bottom" | "right bottom" | (string & {});

/** Size of a watermark. */
export interface WatermarkSize {
  /** Height in pixels. At least 1. */
  height?: number;
  /** Width in pixels. At least 1. */
  width?: number;
}
