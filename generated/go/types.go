package realtimekit

import (
	"fmt"
	"log/slog"
)

// App is an app, the space that meetings, presets and webhooks live in.
type App struct {
	// Identifier of the app.
	ID *string `json:"id,omitzero"`
	// When the app was created.
	CreatedAt *string `json:"created_at,omitzero"`
	// Name given at creation.
	Name *string `json:"name,omitzero"`
}

// MeetingListItem is a meeting as lists show it, without its AI and recording configuration.
type MeetingListItem struct {
	// Identifier of the meeting.
	ID string `json:"id"`
	// When the meeting was created.
	CreatedAt Time `json:"created_at"`
	// When the meeting was last changed.
	UpdatedAt Time `json:"updated_at"`
	// Whether a livestream begins as soon as the meeting does.
	LiveStreamOnStart *bool `json:"live_stream_on_start,omitzero"`
	// Whether the chat stays for later sessions of the meeting.
	PersistChat *bool `json:"persist_chat,omitzero"`
	// Whether recording begins as soon as somebody joins.
	RecordOnStart *bool `json:"record_on_start,omitzero"`
	// Seconds that a session goes on with nobody in it before it ends. 60 to 600.
	SessionKeepAliveTimeInSecs *float64 `json:"session_keep_alive_time_in_secs,omitzero"`
	// Whether people can join the meeting. Nobody can join an INACTIVE one.
	Status *MeetingStatus `json:"status,omitzero"`
	// Whether a summary is written after each session. It needs a transcript.
	SummarizeOnEnd *bool `json:"summarize_on_end,omitzero"`
	// Title of the meeting.
	Title *string `json:"title,omitzero"`
}

// Meeting is a meeting, a lasting room that people join.
type Meeting struct {
	// Identifier of the meeting.
	ID string `json:"id"`
	// When the meeting was created.
	CreatedAt Time `json:"created_at"`
	// When the meeting was last changed.
	UpdatedAt Time `json:"updated_at"`
	// Whether a livestream begins as soon as the meeting does.
	LiveStreamOnStart *bool `json:"live_stream_on_start,omitzero"`
	// Whether the chat stays for later sessions of the meeting.
	PersistChat *bool `json:"persist_chat,omitzero"`
	// Whether recording begins as soon as somebody joins.
	RecordOnStart *bool `json:"record_on_start,omitzero"`
	// Seconds that a session goes on with nobody in it before it ends. 60 to 600.
	SessionKeepAliveTimeInSecs *float64 `json:"session_keep_alive_time_in_secs,omitzero"`
	// Whether people can join the meeting. Nobody can join an INACTIVE one.
	Status *MeetingStatus `json:"status,omitzero"`
	// Whether a summary is written after each session. It needs a transcript.
	SummarizeOnEnd *bool `json:"summarize_on_end,omitzero"`
	// Title of the meeting.
	Title *string `json:"title,omitzero"`
	// How the meeting is transcribed and summed up.
	AIConfig *AIConfig `json:"ai_config,omitzero"`
	// How recordings of the meeting are made. It goes before the configuration of the app.
	RecordingConfig *RecordingConfig `json:"recording_config,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Meeting) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Meeting) LogValue() slog.Value {
	return maskedLogValue(v)
}

// AIConfig is how the meeting is transcribed and summed up.
type AIConfig struct {
	// How a summary is written.
	Summarization *SummarizationConfig `json:"summarization,omitzero"`
	// How speech is turned into text.
	Transcription *TranscriptionConfig `json:"transcription,omitzero"`
}

// SummarizationConfig is how a summary is written.
type SummarizationConfig struct {
	// Kind of talk that the summary is written for. Default: general.
	SummaryType *SummaryType `json:"summary_type,omitzero"`
	// Form of the text of a summary. Default: markdown.
	TextFormat *SummaryTextFormat `json:"text_format,omitzero"`
	// Length that the summary must not exceed, in words. 150 to 1000. Default: 500.
	WordLimit *int64 `json:"word_limit,omitzero"`
}

// TranscriptionConfig is how speech is turned into text.
type TranscriptionConfig struct {
	// Names and terms to listen for, so that they are spelt right.
	Keywords []string `json:"keywords,omitzero"`
	// Language that is spoken in the meeting. Default: en-US.
	Language *TranscriptionLanguage `json:"language,omitzero"`
	// Whether swear words are left out of the text. Default: false.
	ProfanityFilter *bool `json:"profanity_filter,omitzero"`
}

// Participant is a person, or a machine, that may join a meeting.
type Participant struct {
	// Identifier of the participant.
	ID string `json:"id"`
	// When the participant was added.
	CreatedAt Time `json:"created_at"`
	// Your own identifier of the participant.
	CustomParticipantID string `json:"custom_participant_id"`
	// Name of the preset that the participant joins with.
	PresetName string `json:"preset_name"`
	// When the participant was last changed.
	UpdatedAt Time `json:"updated_at"`
	// Name that others see.
	Name *string `json:"name,omitzero"`
	// Where to load a picture of this person from.
	Picture *string `json:"picture,omitzero"`
}

// ParticipantWithToken is a participant together with a token to join with.
type ParticipantWithToken struct {
	// Identifier of the participant.
	ID string `json:"id"`
	// When the participant was added.
	CreatedAt Time `json:"created_at"`
	// Your own identifier of the participant.
	CustomParticipantID string `json:"custom_participant_id"`
	// Name of the preset that the participant joins with.
	PresetName string `json:"preset_name"`
	// When the participant was last changed.
	UpdatedAt Time `json:"updated_at"`
	// Name that others see.
	Name *string `json:"name,omitzero"`
	// Where to load a picture of this person from.
	Picture *string `json:"picture,omitzero"`
	// Token that the browser or device of the participant joins with. It is valid for 100 days. A secret: masked
	// where it is printed.
	Token string `json:"token"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v ParticipantWithToken) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v ParticipantWithToken) LogValue() slog.Value {
	return maskedLogValue(v)
}

// ParticipantToken - another token for a participant.
type ParticipantToken struct {
	// Token that the browser or device of the participant joins with. It is valid for 100 days. A secret: masked
	// where it is printed.
	Token string `json:"token"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v ParticipantToken) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v ParticipantToken) LogValue() slog.Value {
	return maskedLogValue(v)
}

// DeletedParticipant is what is left to say about a deleted participant. Its identifier is not among it.
type DeletedParticipant struct {
	// When the participant was added.
	CreatedAt Time `json:"created_at"`
	// Your own identifier of the participant.
	CustomParticipantID string `json:"custom_participant_id"`
	// Identifier of the preset that the participant had.
	PresetID string `json:"preset_id"`
	// When the participant was last changed.
	UpdatedAt Time `json:"updated_at"`
}

// PresetListItem is a preset as lists show it, without its content.
type PresetListItem struct {
	// Identifier of the preset.
	ID *string `json:"id,omitzero"`
	// When the preset was created.
	CreatedAt *Time `json:"created_at,omitzero"`
	// Name of the preset.
	Name *string `json:"name,omitzero"`
	// When the preset was last changed.
	UpdatedAt *Time `json:"updated_at,omitzero"`
}

// Preset is what participants may do and what the meeting looks like to them.
type Preset struct {
	// Identifier of the preset.
	ID string `json:"id"`
	// Kind of meeting, and how much sound and picture it carries.
	Config PresetConfig `json:"config"`
	// Name of the preset, which participants are added with.
	Name string `json:"name"`
	// What the ready-made user interface looks like.
	UI PresetUI `json:"ui"`
	// What the participant may do.
	Permissions *PresetPermissions `json:"permissions,omitzero"`
}

// PresetConfig - kind of meeting, and how much sound and picture it carries.
type PresetConfig struct {
	// Most screens that can be shared at a time. Required.
	MaxScreenshareCount int64 `json:"max_screenshare_count"`
	// Most videos that a participant sees at a time. Required.
	MaxVideoStreams PresetMaxVideoStreams `json:"max_video_streams"`
	// Quality of what the participant sends. Required.
	Media PresetMedia `json:"media"`
	// Kind of meeting that the preset is for. Required.
	ViewType PresetViewType `json:"view_type"`
}

// PresetMaxVideoStreams - most videos that a participant sees at a time.
type PresetMaxVideoStreams struct {
	// Most videos on a computer. Required.
	Desktop int64 `json:"desktop"`
	// Most videos on a phone or tablet. Required.
	Mobile int64 `json:"mobile"`
}

// PresetMedia - quality of what the participant sends.
type PresetMedia struct {
	// Quality of a shared screen. Required.
	Screenshare PresetScreenshare `json:"screenshare"`
	// Quality of the camera picture. Required.
	Video PresetVideo `json:"video"`
	// Quality of the sound.
	Audio *PresetAudio `json:"audio,omitzero"`
}

// PresetScreenshare - quality of a shared screen.
type PresetScreenshare struct {
	// Frames per second. Required.
	FrameRate int64 `json:"frame_rate"`
	// Size of a picture, from `hd` down to `qvga`. Required.
	Quality PresetQuality `json:"quality"`
}

// PresetVideo - quality of the camera picture.
type PresetVideo struct {
	// Frames per second. At most 30. Required.
	FrameRate int64 `json:"frame_rate"`
	// Size of a picture, from `hd` down to `qvga`. Required.
	Quality PresetQuality `json:"quality"`
}

// PresetAudio - quality of the sound.
type PresetAudio struct {
	// Whether sound is sent at a higher bit rate, good for music. Default: false.
	EnableHighBitrate *bool `json:"enable_high_bitrate,omitzero"`
	// Whether sound is sent with two channels. Default: false.
	EnableStereo *bool `json:"enable_stereo,omitzero"`
}

// PresetUI is what the ready-made user interface looks like.
type PresetUI struct {
	// Colors, shapes and logo of the user interface. Required.
	DesignTokens PresetDesignTokens `json:"design_tokens"`
	// Changes to the layout of the user interface, in a form that is not documented.
	ConfigDiff any `json:"config_diff,omitzero"`
}

// PresetDesignTokens - colors, shapes and logo of the user interface.
type PresetDesignTokens struct {
	// How round corners are. Required.
	BorderRadius PresetBorderRadius `json:"border_radius"`
	// How thick borders are. Required.
	BorderWidth PresetBorderWidth `json:"border_width"`
	// Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`. Required.
	Colors PresetColors `json:"colors"`
	// Address of the logo. Required.
	Logo string `json:"logo"`
	// Smallest distance between things, in pixels; larger ones are multiples of it. Default: 4. Required.
	SpacingBase float64 `json:"spacing_base"`
	// Whether the user interface is light or dark. Required.
	Theme PresetTheme `json:"theme"`
}

// PresetColors - colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`.
type PresetColors struct {
	// Shades of the background, 1000 farthest back. Required.
	Background PresetBackgroundColors `json:"background"`
	// Shades of the brand color, 500 the middle one. Required.
	Brand PresetBrandColors `json:"brand"`
	// Color of warnings that cannot be undone, such as leaving. Default: #FF2D2D. Required.
	Danger string `json:"danger"`
	// Color of things that went well. Default: #62A504. Required.
	Success string `json:"success"`
	// Color of text. Default: #EEEEEE. Required.
	Text string `json:"text"`
	// Color of text on the brand color. Default: #EEEEEE. Required.
	TextOnBrand string `json:"text_on_brand"`
	// Color behind a video. Default: #191919. Required.
	VideoBg string `json:"video_bg"`
	// Color of things to be careful about. Default: #FFCD07. Required.
	Warning string `json:"warning"`
}

// PresetBackgroundColors - shades of the background, 1000 farthest back.
type PresetBackgroundColors struct {
	// Shade 1000. Default: #141414. Required.
	Field1000 string `json:"1000"`
	// Shade 600. Default: #222222. Required.
	Field600 string `json:"600"`
	// Shade 700. Default: #1f1f1f. Required.
	Field700 string `json:"700"`
	// Shade 800. Default: #1b1b1b. Required.
	Field800 string `json:"800"`
	// Shade 900. Default: #181818. Required.
	Field900 string `json:"900"`
}

// PresetBrandColors - shades of the brand color, 500 the middle one.
type PresetBrandColors struct {
	// Shade 300. Default: #844d1c. Required.
	Field300 string `json:"300"`
	// Shade 400. Default: #9d5b22. Required.
	Field400 string `json:"400"`
	// Shade 500. Default: #b56927. Required.
	Field500 string `json:"500"`
	// Shade 600. Default: #d37c30. Required.
	Field600 string `json:"600"`
	// Shade 700. Default: #d9904f. Required.
	Field700 string `json:"700"`
}

// PresetPermissions is what the participant may do.
type PresetPermissions struct {
	// Whether the participant may let people in from the waiting room. Required.
	AcceptWaitingRequests bool `json:"accept_waiting_requests"`
	// Whether the participant may grant others the sound, picture or screen that they ask to send. Required.
	CanAcceptProductionRequests bool `json:"can_accept_production_requests"`
	// Whether the participant may change what others may do. Required.
	CanChangeParticipantPermissions bool `json:"can_change_participant_permissions"`
	// Whether the participant may change their own name. Required.
	CanEditDisplayName bool `json:"can_edit_display_name"`
	// Whether the participant may start and stop a livestream. Required.
	CanLivestream bool `json:"can_livestream"`
	// Whether the participant may start and stop a recording. Required.
	CanRecord bool `json:"can_record"`
	// Whether the participant may put somebody in front for everybody. Required.
	CanSpotlight bool `json:"can_spotlight"`
	// What the participant may do in the chat. Required.
	Chat PresetChatPermissions `json:"chat"`
	// What the participant may do with breakout rooms. Required.
	ConnectedMeetings PresetConnectedMeetingsPermissions `json:"connected_meetings"`
	// Whether the participant may switch off the sound of others. Required.
	DisableParticipantAudio bool `json:"disable_participant_audio"`
	// Whether the participant may end the screen sharing of others. Required.
	DisableParticipantScreensharing bool `json:"disable_participant_screensharing"`
	// Whether the participant may switch off the picture of others. Required.
	DisableParticipantVideo bool `json:"disable_participant_video"`
	// Whether the participant is invisible to the others. Required.
	HiddenParticipant bool `json:"hidden_participant"`
	// Whether the participant may remove others from the session. Required.
	KickParticipant bool `json:"kick_participant"`
	// What the participant may send. Required.
	Media PresetMediaPermissions `json:"media"`
	// Whether the participant may pin others. Required.
	PinParticipant bool `json:"pin_participant"`
	// What the participant may do with plugins. Required.
	Plugins PresetPluginsPermissions `json:"plugins"`
	// What the participant may do with polls. Required.
	Polls PresetPollsPermissions `json:"polls"`
	// Kind of machine that joins with the preset. NONE is for people. Default: NONE. Required.
	RecorderType PresetRecorderType `json:"recorder_type"`
	// Whether the participant sees the list of participants. Required.
	ShowParticipantList bool `json:"show_participant_list"`
	// Whether the participant waits before the meeting: not at all, until somebody with the right to let people in
	// has come, or until somebody lets them in. Required.
	WaitingRoomType PresetWaitingRoomType `json:"waiting_room_type"`
	// Whether the participant is a machine that records. Default: false.
	IsRecorder *bool `json:"is_recorder,omitzero"`
}

// PresetChatPermissions is what the participant may do in the chat.
type PresetChatPermissions struct {
	// What the participant may do in talks with a single other person. Required.
	Private PresetPrivateChatPermissions `json:"private"`
	// What the participant may do in the talk that all see. Required.
	Public PresetPublicChatPermissions `json:"public"`
}

// PresetPrivateChatPermissions is what the participant may do in talks with a single other person.
type PresetPrivateChatPermissions struct {
	// Whether messages reach the participant. Required.
	CanReceive bool `json:"can_receive"`
	// Whether the participant may send anything at all. Required.
	CanSend bool `json:"can_send"`
	// Whether the participant may send files. Required.
	Files bool `json:"files"`
	// Whether the participant may send text. Required.
	Text bool `json:"text"`
}

// PresetPublicChatPermissions is what the participant may do in the talk that all see.
type PresetPublicChatPermissions struct {
	// Whether the participant may send anything at all. Required.
	CanSend bool `json:"can_send"`
	// Whether the participant may send files. Required.
	Files bool `json:"files"`
	// Whether the participant may send text. Required.
	Text bool `json:"text"`
}

// PresetConnectedMeetingsPermissions is what the participant may do with breakout rooms.
type PresetConnectedMeetingsPermissions struct {
	// Whether the participant may open, fill and close rooms. Required.
	CanAlterConnectedMeetings bool `json:"can_alter_connected_meetings"`
	// Whether the participant may go from room to room. Required.
	CanSwitchConnectedMeetings bool `json:"can_switch_connected_meetings"`
	// Whether the participant may go back to the main room. Required.
	CanSwitchToParentMeeting bool `json:"can_switch_to_parent_meeting"`
}

// PresetMediaPermissions is what the participant may send.
type PresetMediaPermissions struct {
	// Whether the participant may send sound. Required.
	Audio PresetMediaPermission `json:"audio"`
	// Whether the participant may share a screen. Required.
	Screenshare PresetMediaPermission `json:"screenshare"`
	// Whether the participant may send a camera picture. Required.
	Video PresetMediaPermission `json:"video"`
}

// PresetMediaPermission is whether the participant may send one kind of media.
type PresetMediaPermission struct {
	// Whether sending is allowed, not allowed, or allowed once somebody grants it. Required.
	CanProduce PresetCanProduce `json:"can_produce"`
}

// PresetPluginsPermissions is what the participant may do with plugins.
type PresetPluginsPermissions struct {
	// Whether the participant may close plugins. Required.
	CanClose bool `json:"can_close"`
	// Whether the participant may change the settings of plugins. Required.
	CanEditConfig bool `json:"can_edit_config"`
	// Whether the participant may open plugins. Required.
	CanStart bool `json:"can_start"`
	// Access to plugins, as text or as an object. One of string, PresetPluginsConfig. Required.
	Config any `json:"config"`
}

// PresetPluginsConfig is how the participant may use an open plugin.
type PresetPluginsConfig struct {
	// Whether the participant may use a plugin or only watch it. Required.
	AccessControl PresetPluginsAccessControl `json:"access_control"`
	// Whether the plugin itself keeps viewers from changing things. Required.
	HandlesViewOnly bool `json:"handles_view_only"`
}

// PresetPollsPermissions is what the participant may do with polls.
type PresetPollsPermissions struct {
	// Whether the participant may open polls. Required.
	CanCreate bool `json:"can_create"`
	// Whether the participant sees polls. Required.
	CanView bool `json:"can_view"`
	// Whether the participant may vote. Required.
	CanVote bool `json:"can_vote"`
}

// PresetConfigUpdate - kind of meeting, and how much sound and picture it carries.
type PresetConfigUpdate struct {
	// Most screens that can be shared at a time.
	MaxScreenshareCount *int64 `json:"max_screenshare_count,omitzero"`
	// Most videos that a participant sees at a time.
	MaxVideoStreams *PresetMaxVideoStreamsUpdate `json:"max_video_streams,omitzero"`
	// Quality of what the participant sends.
	Media *PresetMediaUpdate `json:"media,omitzero"`
	// Kind of meeting that the preset is for.
	ViewType *PresetViewType `json:"view_type,omitzero"`
}

// PresetMaxVideoStreamsUpdate - most videos that a participant sees at a time.
type PresetMaxVideoStreamsUpdate struct {
	// Most videos on a computer.
	Desktop *int64 `json:"desktop,omitzero"`
	// Most videos on a phone or tablet.
	Mobile *int64 `json:"mobile,omitzero"`
}

// PresetMediaUpdate - quality of what the participant sends.
type PresetMediaUpdate struct {
	// Quality of a shared screen.
	Screenshare *PresetScreenshareUpdate `json:"screenshare,omitzero"`
	// Quality of the camera picture.
	Video *PresetVideoUpdate `json:"video,omitzero"`
}

// PresetScreenshareUpdate - quality of a shared screen.
type PresetScreenshareUpdate struct {
	// Frames per second.
	FrameRate *int64 `json:"frame_rate,omitzero"`
	// Size of a picture, from `hd` down to `qvga`.
	Quality *PresetQuality `json:"quality,omitzero"`
}

// PresetVideoUpdate - quality of the camera picture.
type PresetVideoUpdate struct {
	// Frames per second. At most 30.
	FrameRate *int64 `json:"frame_rate,omitzero"`
	// Size of a picture, from `hd` down to `qvga`.
	Quality *PresetQuality `json:"quality,omitzero"`
}

// PresetUIUpdate is what the ready-made user interface looks like.
type PresetUIUpdate struct {
	// Colors, shapes and logo of the user interface.
	DesignTokens *PresetDesignTokensUpdate `json:"design_tokens,omitzero"`
	// Changes to the layout of the user interface, in a form that is not documented.
	ConfigDiff any `json:"config_diff,omitzero"`
}

// PresetDesignTokensUpdate - colors, shapes and logo of the user interface.
type PresetDesignTokensUpdate struct {
	// How round corners are.
	BorderRadius *PresetBorderRadius `json:"border_radius,omitzero"`
	// How thick borders are.
	BorderWidth *PresetBorderWidth `json:"border_width,omitzero"`
	// Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`.
	Colors *PresetColorsUpdate `json:"colors,omitzero"`
	// Address of the logo.
	Logo *string `json:"logo,omitzero"`
	// Smallest distance between things, in pixels; larger ones are multiples of it. Default: 4.
	SpacingBase *float64 `json:"spacing_base,omitzero"`
	// Whether the user interface is light or dark.
	Theme *PresetTheme `json:"theme,omitzero"`
}

// PresetColorsUpdate - colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`.
type PresetColorsUpdate struct {
	// Shades of the background, 1000 farthest back.
	Background *PresetBackgroundColorsUpdate `json:"background,omitzero"`
	// Shades of the brand color, 500 the middle one.
	Brand *PresetBrandColorsUpdate `json:"brand,omitzero"`
	// Color of warnings that cannot be undone, such as leaving. Default: #FF2D2D.
	Danger *string `json:"danger,omitzero"`
	// Color of things that went well. Default: #62A504.
	Success *string `json:"success,omitzero"`
	// Color of text. Default: #EEEEEE.
	Text *string `json:"text,omitzero"`
	// Color of text on the brand color. Default: #EEEEEE.
	TextOnBrand *string `json:"text_on_brand,omitzero"`
	// Color behind a video. Default: #191919.
	VideoBg *string `json:"video_bg,omitzero"`
	// Color of things to be careful about. Default: #FFCD07.
	Warning *string `json:"warning,omitzero"`
}

// PresetBackgroundColorsUpdate - shades of the background, 1000 farthest back.
type PresetBackgroundColorsUpdate struct {
	// Shade 1000. Default: #141414.
	Field1000 *string `json:"1000,omitzero"`
	// Shade 600. Default: #222222.
	Field600 *string `json:"600,omitzero"`
	// Shade 700. Default: #1f1f1f.
	Field700 *string `json:"700,omitzero"`
	// Shade 800. Default: #1b1b1b.
	Field800 *string `json:"800,omitzero"`
	// Shade 900. Default: #181818.
	Field900 *string `json:"900,omitzero"`
}

// PresetBrandColorsUpdate - shades of the brand color, 500 the middle one.
type PresetBrandColorsUpdate struct {
	// Shade 300. Default: #844d1c.
	Field300 *string `json:"300,omitzero"`
	// Shade 400. Default: #9d5b22.
	Field400 *string `json:"400,omitzero"`
	// Shade 500. Default: #b56927.
	Field500 *string `json:"500,omitzero"`
	// Shade 600. Default: #d37c30.
	Field600 *string `json:"600,omitzero"`
	// Shade 700. Default: #d9904f.
	Field700 *string `json:"700,omitzero"`
}

// PresetPermissionsUpdate is what the participant may do.
type PresetPermissionsUpdate struct {
	// Whether the participant may let people in from the waiting room.
	AcceptWaitingRequests *bool `json:"accept_waiting_requests,omitzero"`
	// Whether the participant may grant others the sound, picture or screen that they ask to send.
	CanAcceptProductionRequests *bool `json:"can_accept_production_requests,omitzero"`
	// Whether the participant may change what others may do.
	CanChangeParticipantPermissions *bool `json:"can_change_participant_permissions,omitzero"`
	// Whether the participant may change their own name.
	CanEditDisplayName *bool `json:"can_edit_display_name,omitzero"`
	// Whether the participant may start and stop a livestream.
	CanLivestream *bool `json:"can_livestream,omitzero"`
	// Whether the participant may start and stop a recording.
	CanRecord *bool `json:"can_record,omitzero"`
	// Whether the participant may put somebody in front for everybody.
	CanSpotlight *bool `json:"can_spotlight,omitzero"`
	// What the participant may do in the chat.
	Chat *PresetChatPermissionsUpdate `json:"chat,omitzero"`
	// What the participant may do with breakout rooms.
	ConnectedMeetings *PresetConnectedMeetingsPermissionsUpdate `json:"connected_meetings,omitzero"`
	// Whether the participant may switch off the sound of others.
	DisableParticipantAudio *bool `json:"disable_participant_audio,omitzero"`
	// Whether the participant may end the screen sharing of others.
	DisableParticipantScreensharing *bool `json:"disable_participant_screensharing,omitzero"`
	// Whether the participant may switch off the picture of others.
	DisableParticipantVideo *bool `json:"disable_participant_video,omitzero"`
	// Whether the participant is invisible to the others.
	HiddenParticipant *bool `json:"hidden_participant,omitzero"`
	// Whether the participant may remove others from the session.
	KickParticipant *bool `json:"kick_participant,omitzero"`
	// What the participant may send.
	Media *PresetMediaPermissionsUpdate `json:"media,omitzero"`
	// Whether the participant may pin others.
	PinParticipant *bool `json:"pin_participant,omitzero"`
	// What the participant may do with plugins.
	Plugins *PresetPluginsPermissionsUpdate `json:"plugins,omitzero"`
	// What the participant may do with polls.
	Polls *PresetPollsPermissionsUpdate `json:"polls,omitzero"`
	// Kind of machine that joins with the preset. NONE is for people. Default: NONE.
	RecorderType *PresetRecorderType `json:"recorder_type,omitzero"`
	// Whether the participant sees the list of participants.
	ShowParticipantList *bool `json:"show_participant_list,omitzero"`
	// Whether the participant waits before the meeting: not at all, until somebody with the right to let people in
	// has come, or until somebody lets them in.
	WaitingRoomType *PresetWaitingRoomType `json:"waiting_room_type,omitzero"`
	// Whether the participant is a machine that records. Default: false.
	IsRecorder *bool `json:"is_recorder,omitzero"`
}

// PresetChatPermissionsUpdate is what the participant may do in the chat.
type PresetChatPermissionsUpdate struct {
	// What the participant may do in talks with a single other person.
	Private *PresetPrivateChatPermissionsUpdate `json:"private,omitzero"`
	// What the participant may do in the talk that all see.
	Public *PresetPublicChatPermissionsUpdate `json:"public,omitzero"`
}

// PresetPrivateChatPermissionsUpdate is what the participant may do in talks with a single other person.
type PresetPrivateChatPermissionsUpdate struct {
	// Whether messages reach the participant.
	CanReceive *bool `json:"can_receive,omitzero"`
	// Whether the participant may send anything at all.
	CanSend *bool `json:"can_send,omitzero"`
	// Whether the participant may send files.
	Files *bool `json:"files,omitzero"`
	// Whether the participant may send text.
	Text *bool `json:"text,omitzero"`
}

// PresetPublicChatPermissionsUpdate is what the participant may do in the talk that all see.
type PresetPublicChatPermissionsUpdate struct {
	// Whether the participant may send anything at all.
	CanSend *bool `json:"can_send,omitzero"`
	// Whether the participant may send files.
	Files *bool `json:"files,omitzero"`
	// Whether the participant may send text.
	Text *bool `json:"text,omitzero"`
}

// PresetConnectedMeetingsPermissionsUpdate is what the participant may do with breakout rooms.
type PresetConnectedMeetingsPermissionsUpdate struct {
	// Whether the participant may open, fill and close rooms.
	CanAlterConnectedMeetings *bool `json:"can_alter_connected_meetings,omitzero"`
	// Whether the participant may go from room to room.
	CanSwitchConnectedMeetings *bool `json:"can_switch_connected_meetings,omitzero"`
	// Whether the participant may go back to the main room.
	CanSwitchToParentMeeting *bool `json:"can_switch_to_parent_meeting,omitzero"`
}

// PresetMediaPermissionsUpdate is what the participant may send.
type PresetMediaPermissionsUpdate struct {
	// Whether the participant may send sound.
	Audio *PresetMediaPermissionUpdate `json:"audio,omitzero"`
	// Whether the participant may share a screen.
	Screenshare *PresetMediaPermissionUpdate `json:"screenshare,omitzero"`
	// Whether the participant may send a camera picture.
	Video *PresetMediaPermissionUpdate `json:"video,omitzero"`
}

// PresetMediaPermissionUpdate is whether the participant may send one kind of media.
type PresetMediaPermissionUpdate struct {
	// Whether sending is allowed, not allowed, or allowed once somebody grants it.
	CanProduce *PresetCanProduce `json:"can_produce,omitzero"`
}

// PresetPluginsPermissionsUpdate is what the participant may do with plugins.
type PresetPluginsPermissionsUpdate struct {
	// Whether the participant may close plugins.
	CanClose *bool `json:"can_close,omitzero"`
	// Whether the participant may change the settings of plugins.
	CanEditConfig *bool `json:"can_edit_config,omitzero"`
	// Whether the participant may open plugins.
	CanStart *bool `json:"can_start,omitzero"`
	// Access to plugins, as text or as an object. One of string, PresetPluginsConfigUpdate.
	Config any `json:"config,omitzero"`
}

// PresetPluginsConfigUpdate is how the participant may use an open plugin.
type PresetPluginsConfigUpdate struct {
	// Whether the participant may use a plugin or only watch it.
	AccessControl *PresetPluginsAccessControl `json:"access_control,omitzero"`
	// Whether the plugin itself keeps viewers from changing things.
	HandlesViewOnly *bool `json:"handles_view_only,omitzero"`
}

// PresetPollsPermissionsUpdate is what the participant may do with polls.
type PresetPollsPermissionsUpdate struct {
	// Whether the participant may open polls.
	CanCreate *bool `json:"can_create,omitzero"`
	// Whether the participant sees polls.
	CanView *bool `json:"can_view,omitzero"`
	// Whether the participant may vote.
	CanVote *bool `json:"can_vote,omitzero"`
}

// Session is one run of a meeting, from the first participant who joins to the end.
type Session struct {
	// Identifier of the session.
	ID string `json:"id"`
	// Meeting that the session is a run of. A UUID; very old sessions have a word such as `abcdef-ghijkl`.
	AssociatedID string `json:"associated_id"`
	// When the session was created.
	CreatedAt string `json:"created_at"`
	// Number of participants in the session right now.
	LiveParticipants float64 `json:"live_participants"`
	// Most participants at one time so far.
	MaxConcurrentParticipants float64 `json:"max_concurrent_participants"`
	// Title of the meeting.
	MeetingDisplayName string `json:"meeting_display_name"`
	// Minutes that count as used so far. Fractions occur.
	MinutesConsumed float64 `json:"minutes_consumed"`
	// App that the session belongs to.
	OrganizationID string `json:"organization_id"`
	// When the session started.
	StartedAt string `json:"started_at"`
	// Whether the session runs or is over.
	Status SessionStatus `json:"status"`
	// Kind of session.
	Type SessionType `json:"type"`
	// When the session last changed.
	UpdatedAt string `json:"updated_at"`
	// Sessions of the breakout rooms. Filled only where the call asks for them.
	BreakoutRooms []any `json:"breakout_rooms,omitzero"`
	// When the session ended. Null or absent while it runs.
	EndedAt *string `json:"ended_at,omitzero"`
	// Further data about the session, in no fixed form.
	Meta any `json:"meta,omitzero"`
}

// SessionParticipant is one visit of a participant to a session. A participant who joins twice can appear twice.
type SessionParticipant struct {
	// Identifier of the visit, called the peer. The participant is `user_id`.
	ID *string `json:"id,omitzero"`
	// When this record was created.
	CreatedAt *string `json:"created_at,omitzero"`
	// Your own identifier, given when the participant was added to the meeting.
	CustomParticipantID *string `json:"custom_participant_id,omitzero"`
	// Name that the participant joined with.
	DisplayName *string `json:"display_name,omitzero"`
	// Minutes spent in the session. Fractions occur.
	Duration *float64 `json:"duration,omitzero"`
	// When the participant joined.
	JoinedAt *string `json:"joined_at,omitzero"`
	// When the participant left.
	LeftAt *string `json:"left_at,omitzero"`
	// Name of the participant's preset.
	PresetName *string `json:"preset_name,omitzero"`
	// When this record last changed.
	UpdatedAt *string `json:"updated_at,omitzero"`
	// Participant of the meeting who made the visit.
	UserID *string `json:"user_id,omitzero"`
}

// SessionParticipantDetails is one visit of a participant to a session, with what was measured.
type SessionParticipantDetails struct {
	// Identifier of the visit, called the peer. The participant is `user_id`.
	ID *string `json:"id,omitzero"`
	// When this record was created.
	CreatedAt *string `json:"created_at,omitzero"`
	// Your own identifier, given when the participant was added to the meeting.
	CustomParticipantID *string `json:"custom_participant_id,omitzero"`
	// Name that the participant joined with.
	DisplayName *string `json:"display_name,omitzero"`
	// Minutes spent in the session. Fractions occur.
	Duration *float64 `json:"duration,omitzero"`
	// When the participant joined.
	JoinedAt *string `json:"joined_at,omitzero"`
	// When the participant left.
	LeftAt *string `json:"left_at,omitzero"`
	// Name of the participant's preset.
	PresetName *string `json:"preset_name,omitzero"`
	// When this record last changed.
	UpdatedAt *string `json:"updated_at,omitzero"`
	// Participant of the meeting who made the visit.
	UserID *string `json:"user_id,omitzero"`
	// Device, network and history of one visit.
	PeerStats *PeerStats `json:"peer_stats,omitzero"`
	// Quality of the media, one entry for each stretch of time.
	QualityStats []QualityStats `json:"quality_stats,omitzero"`
}

// PeerStats - device, network and history of one visit.
type PeerStats struct {
	// Configuration of the client.
	Config *string `json:"config,omitzero"`
	// Device and browser of a participant, with its memory.
	DeviceInfo *PeerStatsDeviceInfo `json:"device_info,omitzero"`
	// What happened during the visit.
	Events []PeerStatsEvent `json:"events,omitzero"`
	// What the address of a participant tells.
	IPInformation *PeerStatsIPInformation `json:"ip_information,omitzero"`
	// What the network test before joining measured.
	PrecallNetworkInformation *PeerStatsPrecallNetworkInformation `json:"precall_network_information,omitzero"`
	// State of the peer.
	Status *string `json:"status,omitzero"`
}

// PeerStatsDeviceInfo - device and browser of a participant, with its memory.
type PeerStatsDeviceInfo struct {
	// Name of the browser.
	Browser *string `json:"browser,omitzero"`
	// Version of the browser.
	BrowserVersion *string `json:"browser_version,omitzero"`
	// Number of processor cores.
	CPUs *float64 `json:"cpus,omitzero"`
	// Engine of the browser.
	Engine *string `json:"engine,omitzero"`
	// Whether the device is a mobile one.
	IsMobile *bool `json:"is_mobile,omitzero"`
	// Name of the operating system.
	OS *string `json:"os,omitzero"`
	// Version of the operating system.
	OSVersion *string `json:"os_version,omitzero"`
	// RealtimeKit SDK that the participant joined with.
	SDKName *string `json:"sdk_name,omitzero"`
	// Version of that SDK.
	SDKVersion *string `json:"sdk_version,omitzero"`
	// User agent of the browser.
	UserAgent *string `json:"user_agent,omitzero"`
	// Support for WebGL.
	WebGLSupport *string `json:"webgl_support,omitzero"`
	// Memory of the device, as the browser reports it.
	Memory *float64 `json:"memory,omitzero"`
}

// DeviceInfo - device and browser of a participant.
type DeviceInfo struct {
	// Name of the browser.
	Browser *string `json:"browser,omitzero"`
	// Version of the browser.
	BrowserVersion *string `json:"browser_version,omitzero"`
	// Number of processor cores.
	CPUs *float64 `json:"cpus,omitzero"`
	// Engine of the browser.
	Engine *string `json:"engine,omitzero"`
	// Whether the device is a mobile one.
	IsMobile *bool `json:"is_mobile,omitzero"`
	// Name of the operating system.
	OS *string `json:"os,omitzero"`
	// Version of the operating system.
	OSVersion *string `json:"os_version,omitzero"`
	// RealtimeKit SDK that the participant joined with.
	SDKName *string `json:"sdk_name,omitzero"`
	// Version of that SDK.
	SDKVersion *string `json:"sdk_version,omitzero"`
	// User agent of the browser.
	UserAgent *string `json:"user_agent,omitzero"`
	// Support for WebGL.
	WebGLSupport *string `json:"webgl_support,omitzero"`
}

// PeerStatsEvent - something that happened during the visit.
type PeerStatsEvent struct {
	// When it happened.
	Timestamp *string `json:"timestamp,omitzero"`
	// What happened.
	Type *string `json:"type,omitzero"`
}

// PeerStatsIPInformation is what the address of a participant tells.
type PeerStatsIPInformation struct {
	// City that the address belongs to.
	City *string `json:"city,omitzero"`
	// Country that the address belongs to.
	Country *string `json:"country,omitzero"`
	// Place that the address belongs to.
	IPLocation *string `json:"ip_location,omitzero"`
	// Public IPv4 address.
	IPv4 *string `json:"ipv4,omitzero"`
	// Operator of the network.
	Org *string `json:"org,omitzero"`
	// Portal that the participant was connected to.
	Portal *string `json:"portal,omitzero"`
	// Region that the address belongs to.
	Region *string `json:"region,omitzero"`
	// Time zone of the place.
	Timezone *string `json:"timezone,omitzero"`
}

// PeerStatsPrecallNetworkInformation is what the network test before joining measured.
type PeerStatsPrecallNetworkInformation struct {
	// Round trip to the backend.
	BackendRTT *float64 `json:"backend_rtt,omitzero"`
	// Class of the connection, such as `4g`.
	EffectiveNetworktype *string `json:"effective_networktype,omitzero"`
	// Share of packets that were lost.
	FractionalLoss *float64 `json:"fractional_loss,omitzero"`
	// Variation of the delay of packets.
	Jitter *float64 `json:"jitter,omitzero"`
	// Whether a direct connection through the public address was possible.
	ReflexiveConnectivity *bool `json:"reflexive_connectivity,omitzero"`
	// Whether a connection through a relay was possible.
	RelayConnectivity *bool `json:"relay_connectivity,omitzero"`
	// Round trip to the media server.
	RTT *float64 `json:"rtt,omitzero"`
	// Throughput of the connection. The misspelt name is that of the service.
	Throughtput *float64 `json:"throughtput,omitzero"`
	// Whether a TURN server could be reached.
	TurnConnectivity *bool `json:"turn_connectivity,omitzero"`
}

// QualityStats - quality of the media during one stretch of time.
type QualityStats struct {
	// Bandwidth that the sound used.
	AudioBandwidth *float64 `json:"audio_bandwidth,omitzero"`
	// Loss of sound packets.
	AudioPacketLoss *float64 `json:"audio_packet_loss,omitzero"`
	// Single measurements of the sound.
	AudioStats []AudioStats `json:"audio_stats,omitzero"`
	// Mean of the quality scores.
	AverageQuality *float64 `json:"average_quality,omitzero"`
	// End of the stretch.
	End *string `json:"end,omitzero"`
	// Peer that was measured.
	PeerID *string `json:"peer_id,omitzero"`
	// Beginning of the stretch.
	Start *string `json:"start,omitzero"`
	// Bandwidth that the picture used.
	VideoBandwidth *float64 `json:"video_bandwidth,omitzero"`
	// Loss of picture packets.
	VideoPacketLoss *float64 `json:"video_packet_loss,omitzero"`
	// Single measurements of the picture.
	VideoStats []VideoStats `json:"video_stats,omitzero"`
}

// AudioStats is one measurement of the sound.
type AudioStats struct {
	// Number of gaps that were hidden by made-up sound.
	ConcealmentEvents *float64 `json:"concealment_events,omitzero"`
	// Variation of the delay of packets.
	Jitter *float64 `json:"jitter,omitzero"`
	// Number of packets that were lost.
	PacketsLost *float64 `json:"packets_lost,omitzero"`
	// Quality score.
	Quality *float64 `json:"quality,omitzero"`
	// When this was measured.
	Timestamp *string `json:"timestamp,omitzero"`
}

// VideoStats is one measurement of the picture.
type VideoStats struct {
	// Height of a frame in pixels.
	FrameHeight *float64 `json:"frame_height,omitzero"`
	// Width of a frame in pixels.
	FrameWidth *float64 `json:"frame_width,omitzero"`
	// Number of frames that were dropped.
	FramesDropped *float64 `json:"frames_dropped,omitzero"`
	// Frames in the last second.
	FramesPerSecond *float64 `json:"frames_per_second,omitzero"`
	// Variation of the delay of packets.
	Jitter *float64 `json:"jitter,omitzero"`
	// Number of packets that were lost.
	PacketsLost *float64 `json:"packets_lost,omitzero"`
	// Quality score.
	Quality *float64 `json:"quality,omitzero"`
	// When this was measured.
	Timestamp *string `json:"timestamp,omitzero"`
}

// ChatDownload - link to the chat of a session.
type ChatDownload struct {
	// Presigned address of the file, on another host. Fetch it without the API token.
	ChatDownloadURL string `json:"chat_download_url"`
	// When the address stops working.
	ChatDownloadURLExpiry string `json:"chat_download_url_expiry"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v ChatDownload) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v ChatDownload) LogValue() slog.Value {
	return maskedLogValue(v)
}

// TranscriptDownload - link to the transcript of a session.
type TranscriptDownload struct {
	// Session that was transcribed.
	SessionID string `json:"sessionId"`
	// Presigned address of the file, on another host. Fetch it without the API token.
	TranscriptDownloadURL string `json:"transcript_download_url"`
	// When the address stops working.
	TranscriptDownloadURLExpiry string `json:"transcript_download_url_expiry"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v TranscriptDownload) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v TranscriptDownload) LogValue() slog.Value {
	return maskedLogValue(v)
}

// SummaryDownload - link to the summary of a session.
type SummaryDownload struct {
	// Session that was summarised.
	SessionID string `json:"sessionId"`
	// Presigned address of the file, on another host. Fetch it without the API token.
	SummaryDownloadURL string `json:"summaryDownloadUrl"`
	// When the address stops working.
	SummaryDownloadURLExpiry string `json:"summaryDownloadUrlExpiry"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v SummaryDownload) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v SummaryDownload) LogValue() slog.Value {
	return maskedLogValue(v)
}

// PeerReportParticipant is one visit of a participant to a session, with the report about the connection.
type PeerReportParticipant struct {
	// Identifier of the visit, called the peer.
	ID *string `json:"id,omitzero"`
	// When this record was created.
	CreatedAt *string `json:"created_at,omitzero"`
	// Your own identifier, given when the participant was added to the meeting.
	CustomParticipantID *string `json:"custom_participant_id,omitzero"`
	// Name that the participant joined with.
	DisplayName *string `json:"display_name,omitzero"`
	// Minutes spent in the session. Fractions occur.
	Duration *float64 `json:"duration,omitzero"`
	// When the participant joined.
	JoinedAt *string `json:"joined_at,omitzero"`
	// When the participant left.
	LeftAt *string `json:"left_at,omitzero"`
	// What the client reported about a visit.
	PeerReport *PeerReport `json:"peer_report,omitzero"`
	// Device, network and history of one visit, as the report has them.
	PeerStats *PeerReportStats `json:"peer_stats,omitzero"`
	// Quality of the media over the whole visit.
	QualityStats *PeerReportQualityStats `json:"quality_stats,omitzero"`
	// Role of the participant in the session.
	Role *string `json:"role,omitzero"`
	// When this record last changed.
	UpdatedAt *string `json:"updated_at,omitzero"`
	// Participant of the meeting who made the visit.
	UserID *string `json:"user_id,omitzero"`
}

// PeerReport is what the client reported about a visit.
type PeerReport struct {
	// Surroundings of a visit, such as browser, network and devices.
	Metadata *PeerReportMetadata `json:"metadata,omitzero"`
	// Quality of each kind of media, sent (producer) and received (consumer).
	Quality *PeerReportQuality `json:"quality,omitzero"`
}

// PeerReportMetadata - surroundings of a visit, such as browser, network and devices.
type PeerReportMetadata struct {
	// Changes of the list of microphones.
	AudioDevicesUpdates []any `json:"audio_devices_updates,omitzero"`
	// Browser of a participant.
	BrowserMetadata *BrowserMetadata `json:"browser_metadata,omitzero"`
	// Network paths that the media took.
	CandidatePairs *CandidatePairs `json:"candidate_pairs,omitzero"`
	// Device of a participant.
	DeviceInfo *PeerReportDeviceInfo `json:"device_info,omitzero"`
	// What happened during the visit.
	Events []PeerReportEvent `json:"events,omitzero"`
	// What the address of a participant tells.
	IPInformation *IPInformation `json:"ip_information,omitzero"`
	// Tests of the connection, one entry for each.
	PCMetadata []PeerConnectionMetadata `json:"pc_metadata,omitzero"`
	// Kind of view that the meeting was shown in.
	RoomViewType *string `json:"room_view_type,omitzero"`
	// RealtimeKit SDK that the participant joined with.
	SDKName *string `json:"sdk_name,omitzero"`
	// Version of that SDK.
	SDKVersion *string `json:"sdk_version,omitzero"`
	// Changes of the devices in use.
	SelectedDeviceUpdates []any `json:"selected_device_updates,omitzero"`
	// Changes of the list of speakers.
	SpeakerDevicesUpdates []any `json:"speaker_devices_updates,omitzero"`
	// Changes of the list of cameras.
	VideoDevicesUpdates []any `json:"video_devices_updates,omitzero"`
}

// BrowserMetadata - browser of a participant.
type BrowserMetadata struct {
	// Name of the browser.
	Browser *string `json:"browser,omitzero"`
	// Version of the browser.
	BrowserVersion *string `json:"browser_version,omitzero"`
	// Engine of the browser.
	Engine *string `json:"engine,omitzero"`
	// User agent of the browser.
	UserAgent *string `json:"user_agent,omitzero"`
	// Support for WebGL.
	WebGLSupport *string `json:"webgl_support,omitzero"`
}

// CandidatePairs - network paths that the media took.
type CandidatePairs struct {
	// Paths of the received media.
	ConsumingTransport []any `json:"consuming_transport,omitzero"`
	// Paths of the sent media.
	ProducingTransport []CandidatePair `json:"producing_transport,omitzero"`
}

// CandidatePair is one network path, in the terms of WebRTC's statistics of candidate pairs.
type CandidatePair struct {
	// Estimated bitrate that is free for sending.
	AvailableOutgoingBitrate *float64 `json:"available_outgoing_bitrate,omitzero"`
	// Bytes that could not be sent.
	BytesDiscardedOnSend *float64 `json:"bytes_discarded_on_send,omitzero"`
	// Bytes received.
	BytesReceived *float64 `json:"bytes_received,omitzero"`
	// Bytes sent.
	BytesSent *float64 `json:"bytes_sent,omitzero"`
	// Latest round trip.
	CurrentRoundTripTime *float64 `json:"current_round_trip_time,omitzero"`
	// When the last packet came in.
	LastPacketReceivedTimestamp *float64 `json:"last_packet_received_timestamp,omitzero"`
	// When the last packet went out.
	LastPacketSentTimestamp *float64 `json:"last_packet_sent_timestamp,omitzero"`
	// Address at the participant's end.
	LocalCandidateAddress *string `json:"local_candidate_address,omitzero"`
	// Identifier of the participant's end.
	LocalCandidateID *string `json:"local_candidate_id,omitzero"`
	// Kind of network at the participant's end.
	LocalCandidateNetworkType *string `json:"local_candidate_network_type,omitzero"`
	// Port at the participant's end.
	LocalCandidatePort *float64 `json:"local_candidate_port,omitzero"`
	// Transport protocol at the participant's end.
	LocalCandidateProtocol *string `json:"local_candidate_protocol,omitzero"`
	// Address that the participant's address was derived from.
	LocalCandidateRelatedAddress *string `json:"local_candidate_related_address,omitzero"`
	// Port that the participant's port was derived from.
	LocalCandidateRelatedPort *float64 `json:"local_candidate_related_port,omitzero"`
	// Kind of the participant's end, such as `host` or `relay`.
	LocalCandidateType *string `json:"local_candidate_type,omitzero"`
	// Whether this path was chosen for use.
	Nominated *bool `json:"nominated,omitzero"`
	// Packets that could not be sent.
	PacketsDiscardedOnSend *float64 `json:"packets_discarded_on_send,omitzero"`
	// Packets received.
	PacketsReceived *float64 `json:"packets_received,omitzero"`
	// Packets sent.
	PacketsSent *float64 `json:"packets_sent,omitzero"`
	// Address at the server's end.
	RemoteCandidateAddress *string `json:"remote_candidate_address,omitzero"`
	// Identifier of the server's end.
	RemoteCandidateID *string `json:"remote_candidate_id,omitzero"`
	// Port at the server's end.
	RemoteCandidatePort *float64 `json:"remote_candidate_port,omitzero"`
	// Transport protocol at the server's end.
	RemoteCandidateProtocol *string `json:"remote_candidate_protocol,omitzero"`
	// Kind of the server's end, such as `host` or `relay`.
	RemoteCandidateType *string `json:"remote_candidate_type,omitzero"`
	// Sum of all round trips measured.
	TotalRoundTripTime *float64 `json:"total_round_trip_time,omitzero"`
}

// PeerReportDeviceInfo - device of a participant.
type PeerReportDeviceInfo struct {
	// Number of processor cores.
	CPUs *float64 `json:"cpus,omitzero"`
	// Whether the device is a mobile one.
	IsMobile *bool `json:"is_mobile,omitzero"`
	// Name of the operating system.
	OS *string `json:"os,omitzero"`
	// Version of the operating system.
	OSVersion *string `json:"os_version,omitzero"`
}

// PeerReportEvent - something that happened during the visit.
type PeerReportEvent struct {
	// What happened.
	Name *string `json:"name,omitzero"`
	// When it happened.
	Timestamp *string `json:"timestamp,omitzero"`
}

// IPInformation is what the address of a participant tells.
type IPInformation struct {
	// Network that an address belongs to.
	ASN *AutonomousSystem `json:"asn,omitzero"`
	// City that the address belongs to.
	City *string `json:"city,omitzero"`
	// Country that the address belongs to.
	Country *string `json:"country,omitzero"`
	// Public IPv4 address.
	IPv4 *string `json:"ipv4,omitzero"`
	// Region that the address belongs to.
	Region *string `json:"region,omitzero"`
	// Time zone of the place.
	Timezone *string `json:"timezone,omitzero"`
}

// AutonomousSystem - network that an address belongs to.
type AutonomousSystem struct {
	// Number of the network.
	ASN *string `json:"asn,omitzero"`
}

// PeerConnectionMetadata is one test of the connection.
type PeerConnectionMetadata struct {
	// Class of the connection, such as `4g`.
	EffectiveNetworkType *string `json:"effective_network_type,omitzero"`
	// Whether a direct connection through the public address was possible.
	ReflexiveConnectivity *bool `json:"reflexive_connectivity,omitzero"`
	// Whether a connection through a relay was possible.
	RelayConnectivity *bool `json:"relay_connectivity,omitzero"`
	// When this was tested.
	Timestamp *string `json:"timestamp,omitzero"`
	// Whether a TURN server could be reached.
	TurnConnectivity *bool `json:"turn_connectivity,omitzero"`
}

// PeerReportQuality - quality of each kind of media, sent (producer) and received (consumer).
type PeerReportQuality struct {
	// Measurements of the sound received.
	AudioConsumer []any `json:"audio_consumer,omitzero"`
	// Totals of the sound received.
	AudioConsumerCumulative any `json:"audio_consumer_cumulative,omitzero"`
	// Measurements of the sound sent.
	AudioProducer []AudioProducerQuality `json:"audio_producer,omitzero"`
	// Totals of the sound sent.
	AudioProducerCumulative *AudioProducerTotals `json:"audio_producer_cumulative,omitzero"`
	// Measurements of the sound of shared screens received.
	ScreenshareAudioConsumer []any `json:"screenshare_audio_consumer,omitzero"`
	// Totals of the sound of shared screens received.
	ScreenshareAudioConsumerCumulative any `json:"screenshare_audio_consumer_cumulative,omitzero"`
	// Measurements of the sound of the shared screen sent.
	ScreenshareAudioProducer []any `json:"screenshare_audio_producer,omitzero"`
	// Totals of the sound of the shared screen sent.
	ScreenshareAudioProducerCumulative any `json:"screenshare_audio_producer_cumulative,omitzero"`
	// Measurements of shared screens received.
	ScreenshareVideoConsumer []any `json:"screenshare_video_consumer,omitzero"`
	// Totals of shared screens received.
	ScreenshareVideoConsumerCumulative any `json:"screenshare_video_consumer_cumulative,omitzero"`
	// Measurements of the shared screen sent.
	ScreenshareVideoProducer []any `json:"screenshare_video_producer,omitzero"`
	// Totals of the shared screen sent.
	ScreenshareVideoProducerCumulative any `json:"screenshare_video_producer_cumulative,omitzero"`
	// Measurements of the picture received.
	VideoConsumer []any `json:"video_consumer,omitzero"`
	// Totals of the picture received.
	VideoConsumerCumulative any `json:"video_consumer_cumulative,omitzero"`
	// Measurements of the picture sent.
	VideoProducer []any `json:"video_producer,omitzero"`
	// Totals of the picture sent.
	VideoProducerCumulative any `json:"video_producer_cumulative,omitzero"`
}

// AudioProducerQuality is one measurement of the sound sent.
type AudioProducerQuality struct {
	// Bytes sent.
	BytesSent *float64 `json:"bytes_sent,omitzero"`
	// Variation of the delay of packets.
	Jitter *float64 `json:"jitter,omitzero"`
	// Identifier of the media section.
	Mid *string `json:"mid,omitzero"`
	// Mean opinion score. Higher is better, 5 is the best.
	MOSQuality *float64 `json:"mos_quality,omitzero"`
	// Number of packets that were lost.
	PacketsLost *float64 `json:"packets_lost,omitzero"`
	// Packets sent.
	PacketsSent *float64 `json:"packets_sent,omitzero"`
	// Identifier of the source of the sound.
	ProducerID *string `json:"producer_id,omitzero"`
	// Round trip to the media server.
	RTT *float64 `json:"rtt,omitzero"`
	// Number of the RTP stream.
	SSRC *float64 `json:"ssrc,omitzero"`
	// When this was measured.
	Timestamp *string `json:"timestamp,omitzero"`
}

// AudioProducerTotals - totals of the sound sent.
type AudioProducerTotals struct {
	// Packet loss over the whole visit.
	PacketLoss *PacketLossTotals `json:"packet_loss,omitzero"`
	// Mean opinion score over the whole visit. Higher is better, 5 is the best.
	QualityMOS *MOSTotals `json:"quality_mos,omitzero"`
	// Round trips over the whole visit.
	RTT *RTTTotals `json:"rtt,omitzero"`
}

// PacketLossTotals - packet loss over the whole visit.
type PacketLossTotals struct {
	// Share of the measurements with a loss of 10 percent or more.
	Field10OrGreaterEventFraction *float64 `json:"10_or_greater_event_fraction,omitzero"`
	// Share of the measurements with a loss of 25 percent or more.
	Field25OrGreaterEventFraction *float64 `json:"25_or_greater_event_fraction,omitzero"`
	// Share of the measurements with a loss of 5 percent or more.
	Field5OrGreaterEventFraction *float64 `json:"5_or_greater_event_fraction,omitzero"`
	// Share of the measurements with a loss of 50 percent or more.
	Field50OrGreaterEventFraction *float64 `json:"50_or_greater_event_fraction,omitzero"`
	// Mean loss.
	Avg *float64 `json:"avg,omitzero"`
}

// MOSTotals - mean opinion score over the whole visit. Higher is better, 5 is the best.
type MOSTotals struct {
	// Mean score.
	Avg *float64 `json:"avg,omitzero"`
	// 50th percentile of the scores.
	P50 *float64 `json:"p50,omitzero"`
	// 75th percentile of the scores.
	P75 *float64 `json:"p75,omitzero"`
	// 90th percentile of the scores.
	P90 *float64 `json:"p90,omitzero"`
}

// RTTTotals - round trips over the whole visit.
type RTTTotals struct {
	// Share of the measurements with a round trip of 100 milliseconds or more.
	Field100msOrGreaterEventFraction *float64 `json:"100ms_or_greater_event_fraction,omitzero"`
	// Share of the measurements with a round trip of 250 milliseconds or more.
	Field250msOrGreaterEventFraction *float64 `json:"250ms_or_greater_event_fraction,omitzero"`
	// Share of the measurements with a round trip of 500 milliseconds or more.
	Field500msOrGreaterEventFraction *float64 `json:"500ms_or_greater_event_fraction,omitzero"`
	// Mean round trip.
	Avg *float64 `json:"avg,omitzero"`
}

// PeerReportStats - device, network and history of one visit, as the report has them.
type PeerReportStats struct {
	// Device and browser of a participant.
	DeviceInfo *DeviceInfo `json:"device_info,omitzero"`
	// What happened during the visit.
	Events []PeerReportStatsEvent `json:"events,omitzero"`
	// What the address of a participant tells, with operator and place.
	IPInformation *PeerReportIPInformation `json:"ip_information,omitzero"`
	// What the network test before joining measured, as the report has it.
	PrecallNetworkInformation *PrecallNetworkInformation `json:"precall_network_information,omitzero"`
}

// PeerReportStatsEvent - something that happened during the visit, with the state of the connection.
type PeerReportStatsEvent struct {
	// Circumstances of an event.
	Metadata *PeerReportStatsEventMetadata `json:"metadata,omitzero"`
	// When it happened.
	Timestamp *string `json:"timestamp,omitzero"`
	// What happened.
	Type *string `json:"type,omitzero"`
}

// PeerReportStatsEventMetadata - circumstances of an event.
type PeerReportStatsEventMetadata struct {
	// State of the connection at the time of an event.
	ConnectionInfo *ConnectionInfo `json:"connection_info,omitzero"`
}

// ConnectionInfo - state of the connection at the time of an event.
type ConnectionInfo struct {
	// Round trip to the backend.
	BackendRTT *float64 `json:"backend_r_t_t,omitzero"`
	// Ways in which a connection was possible.
	Connectivity *Connectivity `json:"connectivity,omitzero"`
	// Class of the connection, such as `4g`.
	EffectiveNetworkType *string `json:"effective_network_type,omitzero"`
	// Share of packets that were lost.
	FractionalLoss *float64 `json:"fractional_loss,omitzero"`
	// What the address of a participant told at the time of an event.
	IPDetails *IPDetails `json:"ip_details,omitzero"`
	// Variation of the delay of packets.
	Jitter *float64 `json:"jitter,omitzero"`
	// Place that a connection came from.
	Location *ConnectionLocation `json:"location,omitzero"`
	// Round trip to the media server.
	RTT *float64 `json:"r_t_t,omitzero"`
	// Throughput of the connection.
	Throughput *float64 `json:"throughput,omitzero"`
	// Whether a TURN server could be reached.
	TurnConnectivity *bool `json:"turn_connectivity,omitzero"`
}

// Connectivity - ways in which a connection was possible.
type Connectivity struct {
	// Whether it was possible through the local address.
	Host *bool `json:"host,omitzero"`
	// Whether it was possible through the public address.
	Reflexive *bool `json:"reflexive,omitzero"`
	// Whether it was possible through a relay.
	Relay *bool `json:"relay,omitzero"`
}

// IPDetails is what the address of a participant told at the time of an event.
type IPDetails struct {
	// Network that an address belongs to.
	ASN *AutonomousSystem `json:"asn,omitzero"`
	// City that the address belongs to.
	City *string `json:"city,omitzero"`
	// Country that the address belongs to.
	Country *string `json:"country,omitzero"`
	// Public address.
	IP *string `json:"ip,omitzero"`
	// Place that the address belongs to.
	Loc *string `json:"loc,omitzero"`
	// Postal code of the place.
	Postal *string `json:"postal,omitzero"`
	// Region that the address belongs to.
	Region *string `json:"region,omitzero"`
	// Time zone of the place.
	Timezone *string `json:"timezone,omitzero"`
}

// ConnectionLocation - place that a connection came from.
type ConnectionLocation struct {
	// Place on the earth.
	Coords *Coordinates `json:"coords,omitzero"`
}

// Coordinates - place on the earth.
type Coordinates struct {
	// Latitude in degrees.
	Latitude *float64 `json:"latitude,omitzero"`
	// Longitude in degrees.
	Longitude *float64 `json:"longitude,omitzero"`
}

// PeerReportIPInformation is what the address of a participant tells, with operator and place.
type PeerReportIPInformation struct {
	// Network that an address belongs to.
	ASN *AutonomousSystem `json:"asn,omitzero"`
	// City that the address belongs to.
	City *string `json:"city,omitzero"`
	// Country that the address belongs to.
	Country *string `json:"country,omitzero"`
	// Public IPv4 address.
	IPv4 *string `json:"ipv4,omitzero"`
	// Region that the address belongs to.
	Region *string `json:"region,omitzero"`
	// Time zone of the place.
	Timezone *string `json:"timezone,omitzero"`
	// Place that the address belongs to.
	IPLocation *string `json:"ip_location,omitzero"`
	// Operator of the network.
	Org *string `json:"org,omitzero"`
}

// PrecallNetworkInformation is what the network test before joining measured, as the report has it.
type PrecallNetworkInformation struct {
	// Round trip to the backend.
	BackendRTT *float64 `json:"backend_rtt,omitzero"`
	// Class of the connection, such as `4g`.
	EffectiveNetworktype *string `json:"effective_networktype,omitzero"`
	// Share of packets that were lost.
	FractionalLoss *float64 `json:"fractional_loss,omitzero"`
	// Variation of the delay of packets.
	Jitter *float64 `json:"jitter,omitzero"`
	// Whether a direct connection through the public address was possible.
	ReflexiveConnectivity *bool `json:"reflexive_connectivity,omitzero"`
	// Whether a connection through a relay was possible.
	RelayConnectivity *bool `json:"relay_connectivity,omitzero"`
	// Round trip to the media server.
	RTT *float64 `json:"rtt,omitzero"`
	// Throughput of the connection.
	Throughput *float64 `json:"throughput,omitzero"`
	// Whether a TURN server could be reached.
	TurnConnectivity *bool `json:"turn_connectivity,omitzero"`
}

// PeerReportQualityStats - quality of the media over the whole visit.
type PeerReportQualityStats struct {
	// Bandwidth that the sound used.
	AudioBandwidth *float64 `json:"audio_bandwidth,omitzero"`
	// Single measurements of the sound.
	AudioStats []any `json:"audio_stats,omitzero"`
	// Mean of the quality scores.
	AverageQuality *float64 `json:"average_quality,omitzero"`
	// End of the measurements.
	End *string `json:"end,omitzero"`
	// When the first sound packet came in.
	FirstAudioPacketReceived *string `json:"first_audio_packet_received,omitzero"`
	// When the first picture packet came in.
	FirstVideoPacketReceived *string `json:"first_video_packet_received,omitzero"`
	// When the last sound packet came in.
	LastAudioPacketReceived *string `json:"last_audio_packet_received,omitzero"`
	// When the last picture packet came in.
	LastVideoPacketReceived *string `json:"last_video_packet_received,omitzero"`
	// Peers that were measured.
	PeerIDs []string `json:"peer_ids,omitzero"`
	// Beginning of the measurements.
	Start *string `json:"start,omitzero"`
	// Number of sound packets.
	TotalAudioPackets *float64 `json:"total_audio_packets,omitzero"`
	// Number of sound packets that were lost.
	TotalAudioPacketsLost *float64 `json:"total_audio_packets_lost,omitzero"`
	// Number of picture packets.
	TotalVideoPackets *float64 `json:"total_video_packets,omitzero"`
	// Number of picture packets that were lost.
	TotalVideoPacketsLost *float64 `json:"total_video_packets_lost,omitzero"`
	// Bandwidth that the picture used.
	VideoBandwidth *float64 `json:"video_bandwidth,omitzero"`
	// Single measurements of the picture.
	VideoStats []any `json:"video_stats,omitzero"`
}

// BasicRecording is a recording without the reasons of its start and end and without its storage.
type BasicRecording struct {
	// Identifier of the recording.
	ID string `json:"id"`
	// Presigned address of the sound file, if one is made. It is on another host; fetch it without the API token.
	AudioDownloadURL *string `json:"audio_download_url"`
	// Presigned address of the file, null until it is uploaded. It is on another host; fetch it without the API
	// token.
	DownloadURL *string `json:"download_url"`
	// When the addresses stop working, seven days after the upload.
	DownloadURLExpiry *Time `json:"download_url_expiry"`
	// Size of the file in bytes.
	FileSize *float64 `json:"file_size"`
	// When the recording was asked for.
	InvokedTime Time `json:"invoked_time"`
	// Name of the file.
	OutputFileName string `json:"output_file_name"`
	// Session that is recorded.
	SessionID *string `json:"session_id"`
	// When recording really began, some seconds after `invoked_time`.
	StartedTime *Time `json:"started_time"`
	// Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or
	// ERRORED.
	Status RecordingStatus `json:"status"`
	// When the recording ended. Null while it runs.
	StoppedTime *Time `json:"stopped_time"`
	// Length of the recording in seconds.
	RecordingDuration *float64 `json:"recording_duration,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v BasicRecording) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v BasicRecording) LogValue() slog.Value {
	return maskedLogValue(v)
}

// Recording is a recording.
type Recording struct {
	// Identifier of the recording.
	ID string `json:"id"`
	// Presigned address of the sound file, if one is made. It is on another host; fetch it without the API token.
	AudioDownloadURL *string `json:"audio_download_url"`
	// Presigned address of the file, null until it is uploaded. It is on another host; fetch it without the API
	// token.
	DownloadURL *string `json:"download_url"`
	// When the addresses stop working, seven days after the upload.
	DownloadURLExpiry *Time `json:"download_url_expiry"`
	// Size of the file in bytes.
	FileSize *float64 `json:"file_size"`
	// When the recording was asked for.
	InvokedTime Time `json:"invoked_time"`
	// Name of the file.
	OutputFileName string `json:"output_file_name"`
	// Session that is recorded.
	SessionID *string `json:"session_id"`
	// When recording really began, some seconds after `invoked_time`.
	StartedTime *Time `json:"started_time"`
	// Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or
	// ERRORED.
	Status RecordingStatus `json:"status"`
	// When the recording ended. Null while it runs.
	StoppedTime *Time `json:"stopped_time"`
	// Length of the recording in seconds.
	RecordingDuration *float64 `json:"recording_duration,omitzero"`
	// Who or what started a recording.
	StartReason *RecordingStartReason `json:"start_reason,omitzero"`
	// Who or what stopped a recording.
	StopReason *RecordingStopReason `json:"stop_reason,omitzero"`
	// Storage of your own that the files are copied to, without its secrets; null for none.
	StorageConfig *StorageConfig `json:"storage_config,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Recording) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Recording) LogValue() slog.Value {
	return maskedLogValue(v)
}

// RecordingListItem is a recording with the meeting that it belongs to.
type RecordingListItem struct {
	// Identifier of the recording.
	ID string `json:"id"`
	// Presigned address of the sound file, if one is made. It is on another host; fetch it without the API token.
	AudioDownloadURL *string `json:"audio_download_url"`
	// Presigned address of the file, null until it is uploaded. It is on another host; fetch it without the API
	// token.
	DownloadURL *string `json:"download_url"`
	// When the addresses stop working, seven days after the upload.
	DownloadURLExpiry *Time `json:"download_url_expiry"`
	// Size of the file in bytes.
	FileSize *float64 `json:"file_size"`
	// When the recording was asked for.
	InvokedTime Time `json:"invoked_time"`
	// Name of the file.
	OutputFileName string `json:"output_file_name"`
	// Session that is recorded.
	SessionID *string `json:"session_id"`
	// When recording really began, some seconds after `invoked_time`.
	StartedTime *Time `json:"started_time"`
	// Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or
	// ERRORED.
	Status RecordingStatus `json:"status"`
	// When the recording ended. Null while it runs.
	StoppedTime *Time `json:"stopped_time"`
	// Length of the recording in seconds.
	RecordingDuration *float64 `json:"recording_duration,omitzero"`
	// A meeting as lists show it, without its AI and recording configuration.
	Meeting *MeetingListItem `json:"meeting,omitzero"`
	// Storage of your own that the files are copied to, without its secrets; null for none.
	StorageConfig *StorageConfig `json:"storage_config,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v RecordingListItem) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v RecordingListItem) LogValue() slog.Value {
	return maskedLogValue(v)
}

// RecordingStartReason is who or what started a recording.
type RecordingStartReason struct {
	// Who made the call.
	Caller *RecordingCaller `json:"caller,omitzero"`
	// Whether a call started the recording, or the meeting's own `record_on_start`. The latter has no caller.
	Reason *RecordingStartCause `json:"reason,omitzero"`
}

// RecordingStopReason is who or what stopped a recording.
type RecordingStopReason struct {
	// Who made the call.
	Caller *RecordingCaller `json:"caller,omitzero"`
	// Whether a call stopped the recording, a failure of the service, or the last participant who left.
	Reason *RecordingStopCause `json:"reason,omitzero"`
}

// RecordingCaller is who made the call.
type RecordingCaller struct {
	// Name of the user.
	Name *string `json:"name,omitzero"`
	// Kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier.
	Type *RecordingCallerType `json:"type,omitzero"`
	// Identifier of the user.
	UserID *string `json:"user_Id,omitzero"`
}

// InteractiveConfig - time-stamped data that a player can act on, put into the recording.
type InteractiveConfig struct {
	// How the data is put into the recording, as ID3 tags.
	Type *InteractiveType `json:"type,omitzero"`
}

// RTMPOutConfig is where the meeting is streamed to while it is recorded.
type RTMPOutConfig struct {
	// Address of the RTMP server, `rtmp://` or `rtmps://`.
	RTMPURL *string `json:"rtmp_url,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v RTMPOutConfig) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v RTMPOutConfig) LogValue() slog.Value {
	return maskedLogValue(v)
}

// TrackLayer - files of one layer.
type TrackLayer struct {
	// Text that the name of every file begins with. Participant, peer, stream, kind of media and time in
	// milliseconds follow, joined by `_`.
	FileNamePrefix *string `json:"file_name_prefix,omitzero"`
	// Where the files go. The live service wants at least one output with a `type`.
	Outputs []TrackOutput `json:"outputs,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v TrackLayer) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v TrackLayer) LogValue() slog.Value {
	return maskedLogValue(v)
}

// TrackOutput is one place that files go to.
type TrackOutput struct {
	// Storage of your own, for the type STORAGE_CONFIG; null for none. [Null] sends null.
	StorageConfig Nullable[StorageConfig] `json:"storage_config,omitzero"`
	// Storage of RealtimeKit or storage of your own.
	Type *TrackOutputType `json:"type,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v TrackOutput) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v TrackOutput) LogValue() slog.Value {
	return maskedLogValue(v)
}

// TrackRecording is a recording of single tracks.
type TrackRecording struct {
	// Identifier of the recording.
	ID *string `json:"id,omitzero"`
	// Presigned address of a sound file, if there is one.
	AudioDownloadURL *string `json:"audio_download_url,omitzero"`
	// The files, null until they are uploaded. Either a list of layers, each with its name and a presigned address
	// for each file, or an object with that list under `links`.
	DownloadURL any `json:"download_url,omitzero"`
	// When the addresses stop working.
	DownloadURLExpiry *Time `json:"download_url_expiry,omitzero"`
	// Size of the files in bytes. It can be 0 although there are files.
	FileSize *float64 `json:"file_size,omitzero"`
	// When the recording was asked for.
	InvokedTime *Time `json:"invoked_time,omitzero"`
	// Name of the file.
	OutputFileName *string `json:"output_file_name,omitzero"`
	// Session that is recorded.
	SessionID *string `json:"session_id,omitzero"`
	// When recording really began, some seconds after `invoked_time`.
	StartedTime *Time `json:"started_time,omitzero"`
	// Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or
	// ERRORED.
	Status *RecordingStatus `json:"status,omitzero"`
	// When the recording ended. Null while it runs.
	StoppedTime *Time `json:"stopped_time,omitzero"`
	// Length of the recording in seconds.
	RecordingDuration *float64 `json:"recording_duration,omitzero"`
	// Who or what started a recording.
	StartReason *RecordingStartReason `json:"start_reason,omitzero"`
	// Who or what stopped a recording.
	StopReason *RecordingStopReason `json:"stop_reason,omitzero"`
	// Storage of your own that the files are copied to, without its secrets; null for none.
	StorageConfig *StorageConfig `json:"storage_config,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v TrackRecording) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v TrackRecording) LogValue() slog.Value {
	return maskedLogValue(v)
}

// Webhook is an address of yours that events of an app are sent to.
type Webhook struct {
	// Identifier of the webhook.
	ID string `json:"id"`
	// When the webhook was created.
	CreatedAt Time `json:"created_at"`
	// Whether events are sent.
	Enabled bool `json:"enabled"`
	// Events that are sent; no others come.
	Events []WebhookEventName `json:"events"`
	// Name of the webhook.
	Name string `json:"name"`
	// When the webhook was last changed.
	UpdatedAt Time `json:"updated_at"`
	// Address that the events are posted to.
	URL string `json:"url"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Webhook) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Webhook) LogValue() slog.Value {
	return maskedLogValue(v)
}

// KickResult is who was removed from the session.
type KickResult struct {
	// What was done.
	Action *string `json:"action,omitzero"`
	// The participants who were removed.
	Participants []KickedParticipant `json:"participants,omitzero"`
}

// KickedParticipant is a participant who was removed.
type KickedParticipant struct {
	// Identifier of the participant in the session.
	ID string `json:"id"`
	// When the participant was created.
	CreatedAt string `json:"created_at"`
	// When the participant last changed.
	UpdatedAt string `json:"updated_at"`
	// Email address of the participant.
	Email *string `json:"email,omitzero"`
	// Name of the participant.
	Name *string `json:"name,omitzero"`
	// Address of the participant's picture.
	Picture *string `json:"picture,omitzero"`
}

// KickAllResult is how many participants were removed from the session.
type KickAllResult struct {
	// What was done.
	Action *string `json:"action,omitzero"`
	// Number of participants who were removed.
	KickedParticipantsCount *float64 `json:"kicked_participants_count,omitzero"`
}

// CreatedPoll is the new poll and what was done.
type CreatedPoll struct {
	// What was done.
	Action *string `json:"action,omitzero"`
	// A question that participants vote on.
	Poll *Poll `json:"poll,omitzero"`
}

// Poll is a question that participants vote on.
type Poll struct {
	// Identifier of the poll.
	ID string `json:"id"`
	// The answers to choose from.
	Options []PollOption `json:"options"`
	// The question.
	Question string `json:"question"`
	// Whether the names of the voters are hidden.
	Anonymous *bool `json:"anonymous,omitzero"`
	// Who created the poll.
	CreatedBy *string `json:"created_by,omitzero"`
	// Whether the votes are hidden.
	HideVotes *bool `json:"hide_votes,omitzero"`
	// Participants who have voted.
	Voted []string `json:"voted,omitzero"`
}

// PollOption is one answer of a poll.
type PollOption struct {
	// Number of votes for this answer.
	Count float64 `json:"count"`
	// The answer.
	Text string `json:"text"`
	// The votes for this answer.
	Votes []PollVote `json:"votes"`
}

// PollVote is one vote.
type PollVote struct {
	// Identifier of the voter.
	ID string `json:"id"`
	// Name of the voter.
	Name string `json:"name"`
}

// StartedLivestream is what a broadcaster and a viewer need of a livestream.
type StartedLivestream struct {
	// Identifier of the livestream.
	ID *string `json:"id,omitzero"`
	// RTMP address that the picture and sound are sent to.
	IngestServer *string `json:"ingest_server,omitzero"`
	// Address that viewers watch at.
	PlaybackURL *string `json:"playback_url,omitzero"`
	// State of a livestream.
	Status *LivestreamStatus `json:"status,omitzero"`
	// Secret that lets a sender stream to `ingest_server`. A secret: masked where it is printed.
	StreamKey *string `json:"stream_key,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v StartedLivestream) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v StartedLivestream) LogValue() slog.Value {
	return maskedLogValue(v)
}

// CreatedLivestream is a livestream just created.
type CreatedLivestream struct {
	// Identifier of the livestream.
	ID *string `json:"id,omitzero"`
	// RTMP address that the picture and sound are sent to.
	IngestServer *string `json:"ingest_server,omitzero"`
	// Address that viewers watch at.
	PlaybackURL *string `json:"playback_url,omitzero"`
	// State of a livestream.
	Status *LivestreamStatus `json:"status,omitzero"`
	// Secret that lets a sender stream to `ingest_server`. A secret: masked where it is printed.
	StreamKey *string `json:"stream_key,omitzero"`
	// Whether the livestream is turned off.
	Disabled *bool `json:"disabled,omitzero"`
	// Meeting that is streamed. Null for a livestream without a meeting.
	MeetingID *string `json:"meeting_id,omitzero"`
	// Name of the livestream.
	Name *string `json:"name,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v CreatedLivestream) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v CreatedLivestream) LogValue() slog.Value {
	return maskedLogValue(v)
}

// Livestream is a livestream.
type Livestream struct {
	// Identifier of the livestream.
	ID *string `json:"id,omitzero"`
	// RTMP address that the picture and sound are sent to.
	IngestServer *string `json:"ingest_server,omitzero"`
	// Address that viewers watch at.
	PlaybackURL *string `json:"playback_url,omitzero"`
	// State of a livestream.
	Status *LivestreamStatus `json:"status,omitzero"`
	// Secret that lets a sender stream to `ingest_server`. A secret: masked where it is printed.
	StreamKey *string `json:"stream_key,omitzero"`
	// When the livestream was created.
	CreatedAt *Time `json:"created_at,omitzero"`
	// Whether the livestream is turned off, as text.
	Disabled *string `json:"disabled,omitzero"`
	// Meeting that is streamed. Null for a livestream without a meeting.
	MeetingID *string `json:"meeting_id,omitzero"`
	// Name of the livestream.
	Name *string `json:"name,omitzero"`
	// When the livestream last changed.
	UpdatedAt *Time `json:"updated_at,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Livestream) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Livestream) LogValue() slog.Value {
	return maskedLogValue(v)
}

// LivestreamDetails is a livestream, its times in no promised format.
type LivestreamDetails struct {
	// Identifier of the livestream.
	ID *string `json:"id,omitzero"`
	// RTMP address that the picture and sound are sent to.
	IngestServer *string `json:"ingest_server,omitzero"`
	// Address that viewers watch at.
	PlaybackURL *string `json:"playback_url,omitzero"`
	// State of a livestream.
	Status *LivestreamStatus `json:"status,omitzero"`
	// Secret that lets a sender stream to `ingest_server`. A secret: masked where it is printed.
	StreamKey *string `json:"stream_key,omitzero"`
	// When the livestream was created.
	CreatedAt *string `json:"created_at,omitzero"`
	// Whether the livestream is turned off, as text.
	Disabled *string `json:"disabled,omitzero"`
	// Meeting that is streamed. Null for a livestream without a meeting.
	MeetingID *string `json:"meeting_id,omitzero"`
	// Name of the livestream.
	Name *string `json:"name,omitzero"`
	// When the livestream last changed.
	UpdatedAt *string `json:"updated_at,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v LivestreamDetails) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v LivestreamDetails) LogValue() slog.Value {
	return maskedLogValue(v)
}

// LivestreamListItem is a livestream of the list, with the paging of the list inside.
type LivestreamListItem struct {
	// Identifier of the livestream.
	ID *string `json:"id,omitzero"`
	// When the livestream was created.
	CreatedAt *Time `json:"created_at,omitzero"`
	// Whether the livestream is turned off, as text.
	Disabled *string `json:"disabled,omitzero"`
	// RTMP address that the picture and sound are sent to.
	IngestServer *string `json:"ingest_server,omitzero"`
	// Meeting that is streamed. Null for a livestream without a meeting.
	MeetingID *string `json:"meeting_id,omitzero"`
	// Name of the livestream.
	Name *string `json:"name,omitzero"`
	// Where a page of results stands in the whole list.
	Paging *LivestreamPaging `json:"paging,omitzero"`
	// Address that viewers watch at.
	PlaybackURL *string `json:"playback_url,omitzero"`
	// State of a livestream.
	Status *LivestreamStatus `json:"status,omitzero"`
	// Secret that lets a sender stream to `ingest_server`. A secret: masked where it is printed.
	StreamKey *string `json:"stream_key,omitzero"`
	// When the livestream last changed.
	UpdatedAt *Time `json:"updated_at,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v LivestreamListItem) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v LivestreamListItem) LogValue() slog.Value {
	return maskedLogValue(v)
}

// LivestreamPaging is where a page of results stands in the whole list.
type LivestreamPaging struct {
	// Place of the last item of this page, counted from 1.
	EndOffset *float64 `json:"end_offset,omitzero"`
	// Place of the first item of this page, counted from 1.
	StartOffset *float64 `json:"start_offset,omitzero"`
	// Number of items in the whole list.
	TotalCount *float64 `json:"total_count,omitzero"`
}

// LivestreamSessionTimes is when a livestream ran, and how it ended.
type LivestreamSessionTimes struct {
	// Identifier of the livestream session.
	ID *string `json:"id,omitzero"`
	// When this record was created.
	CreatedAt *Time `json:"created_at,omitzero"`
	// What went wrong, if something did.
	ErrMessage *string `json:"err_message,omitzero"`
	// When streaming was asked for.
	InvokedTime *Time `json:"invoked_time,omitzero"`
	// Livestream that ran.
	LivestreamID *string `json:"livestream_id,omitzero"`
	// When streaming began.
	StartedTime *Time `json:"started_time,omitzero"`
	// When streaming ended. Null while it runs.
	StoppedTime *Time `json:"stopped_time,omitzero"`
	// When this record last changed.
	UpdatedAt *Time `json:"updated_at,omitzero"`
}

// LivestreamSession is one run of a livestream.
type LivestreamSession struct {
	// Identifier of the livestream session.
	ID *string `json:"id,omitzero"`
	// When this record was created.
	CreatedAt *Time `json:"created_at,omitzero"`
	// What went wrong, if something did.
	ErrMessage *string `json:"err_message,omitzero"`
	// When streaming was asked for.
	InvokedTime *Time `json:"invoked_time,omitzero"`
	// Livestream that ran.
	LivestreamID *string `json:"livestream_id,omitzero"`
	// When streaming began.
	StartedTime *Time `json:"started_time,omitzero"`
	// When streaming ended. Null while it runs.
	StoppedTime *Time `json:"stopped_time,omitzero"`
	// When this record last changed.
	UpdatedAt *Time `json:"updated_at,omitzero"`
	// Seconds that were streamed.
	IngestSeconds *float64 `json:"ingest_seconds,omitzero"`
	// Seconds that all viewers together have watched.
	ViewerSeconds *float64 `json:"viewer_seconds,omitzero"`
}

// ActiveLivestreamSession is the current run of a livestream.
type ActiveLivestreamSession struct {
	// Identifier of the livestream session.
	ID *string `json:"id,omitzero"`
	// When this record was created.
	CreatedAt *Time `json:"created_at,omitzero"`
	// What went wrong, if something did.
	ErrMessage *string `json:"err_message,omitzero"`
	// When streaming was asked for.
	InvokedTime *Time `json:"invoked_time,omitzero"`
	// Livestream that ran.
	LivestreamID *string `json:"livestream_id,omitzero"`
	// When streaming began.
	StartedTime *Time `json:"started_time,omitzero"`
	// When streaming ended. Null while it runs.
	StoppedTime *Time `json:"stopped_time,omitzero"`
	// When this record last changed.
	UpdatedAt *Time `json:"updated_at,omitzero"`
	// Seconds that were streamed, as text.
	IngestSeconds *string `json:"ingest_seconds,omitzero"`
	// Seconds that all viewers together have watched, as text.
	ViewerSeconds *string `json:"viewer_seconds,omitzero"`
}

// LivestreamSessionDetails is one run of a livestream, most of its times in no promised format.
type LivestreamSessionDetails struct {
	// Identifier of the livestream session.
	ID *string `json:"id,omitzero"`
	// When this record was created.
	CreatedAt *Time `json:"created_at,omitzero"`
	// What went wrong, if something did.
	ErrMessage *string `json:"err_message,omitzero"`
	// Seconds that were streamed.
	IngestSeconds *float64 `json:"ingest_seconds,omitzero"`
	// Livestream that ran.
	LivestreamID *string `json:"livestream_id,omitzero"`
	// When streaming began.
	StartedTime *string `json:"started_time,omitzero"`
	// When streaming ended. Null while it runs.
	StoppedTime *string `json:"stopped_time,omitzero"`
	// When this record last changed.
	UpdatedAt *string `json:"updated_at,omitzero"`
	// Seconds that all viewers together have watched.
	ViewerSeconds *float64 `json:"viewer_seconds,omitzero"`
}

// StoppedLivestream is what the service says about the stop.
type StoppedLivestream struct {
	// Explanation for a developer.
	Message *string `json:"message,omitzero"`
}

// LivestreamWithActiveSession is a livestream and its current run.
type LivestreamWithActiveSession struct {
	// A livestream.
	Livestream *Livestream `json:"livestream,omitzero"`
	// The current run of a livestream.
	Session *ActiveLivestreamSession `json:"session,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v LivestreamWithActiveSession) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v LivestreamWithActiveSession) LogValue() slog.Value {
	return maskedLogValue(v)
}

// LivestreamWithSession is a livestream and a run of it.
type LivestreamWithSession struct {
	// A livestream, its times in no promised format.
	Livestream *LivestreamDetails `json:"livestream,omitzero"`
	// Where this run stands among all runs of the livestream.
	Paging *LivestreamPaging `json:"paging,omitzero"`
	// One run of a livestream.
	Session *LivestreamSession `json:"session,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v LivestreamWithSession) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v LivestreamWithSession) LogValue() slog.Value {
	return maskedLogValue(v)
}

// LivestreamVideoConfig - picture of the livestream.
type LivestreamVideoConfig struct {
	// Height of the picture in pixels.
	Height *int64 `json:"height,omitzero"`
	// Width of the picture in pixels.
	Width *int64 `json:"width,omitzero"`
}

// LivestreamTotals - totals of the livestreams in the range.
type LivestreamTotals struct {
	// Number of livestreams.
	Count *float64 `json:"count,omitzero"`
	// Seconds that were streamed.
	TotalIngestSeconds *float64 `json:"total_ingest_seconds,omitzero"`
	// Seconds that all viewers together have watched.
	TotalViewerSeconds *float64 `json:"total_viewer_seconds,omitzero"`
}

// DaywiseAnalytics - figures of sessions and recordings, day by day.
type DaywiseAnalytics struct {
	// Figures of the recordings in the range.
	RecordingStats *RecordingAnalytics `json:"recording_stats,omitzero"`
	// Figures of the sessions in the range.
	SessionStats *SessionAnalytics `json:"session_stats,omitzero"`
}

// RecordingAnalytics - figures of the recordings in the range.
type RecordingAnalytics struct {
	// The same figures for each day.
	DayStats []RecordingDayStats `json:"day_stats,omitzero"`
	// Number of recordings.
	RecordingCount *float64 `json:"recording_count,omitzero"`
	// Minutes that were recorded.
	RecordingMinutesConsumed *float64 `json:"recording_minutes_consumed,omitzero"`
}

// RecordingDayStats - figures of the recordings of one day.
type RecordingDayStats struct {
	// The day.
	Day *string `json:"day,omitzero"`
	// Minutes that were recorded.
	TotalRecordingMinutes *float64 `json:"total_recording_minutes,omitzero"`
	// Number of recordings.
	TotalRecordings *float64 `json:"total_recordings,omitzero"`
}

// SessionAnalytics - figures of the sessions in the range.
type SessionAnalytics struct {
	// The same figures for each day.
	DayStats []SessionDayStats `json:"day_stats,omitzero"`
	// Number of sessions.
	SessionsCount *float64 `json:"sessions_count,omitzero"`
	// Minutes that count as used.
	SessionsMinutesConsumed *float64 `json:"sessions_minutes_consumed,omitzero"`
}

// SessionDayStats - figures of the sessions of one day.
type SessionDayStats struct {
	// The day.
	Day *string `json:"day,omitzero"`
	// Minutes that count as used.
	TotalSessionMinutes *float64 `json:"total_session_minutes,omitzero"`
	// Number of sessions.
	TotalSessions *float64 `json:"total_sessions,omitzero"`
}

// MeetingStartedEvent - the first participant has joined, a session begins.
type MeetingStartedEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
}

// MeetingEndedEvent - a session is over.
type MeetingEndedEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
	// Why a session ended.
	Reason *MeetingEndReason `json:"reason,omitzero"`
}

// MeetingParticipantJoinedEvent - a participant has joined.
type MeetingParticipantJoinedEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
	// The participant that an event is about.
	Participant *WebhookParticipant `json:"participant,omitzero"`
}

// MeetingParticipantLeftEvent - a participant has left.
type MeetingParticipantLeftEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
	// The participant that an event is about.
	Participant *WebhookParticipant `json:"participant,omitzero"`
}

// MeetingChatSyncedEvent - the chat of a finished session can be downloaded. The meeting is not an object of its
// own here.
type MeetingChatSyncedEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// Title of the meeting.
	Title *string `json:"title,omitzero"`
	// Identifier of the meeting.
	MeetingID *string `json:"meetingId,omitzero"`
	// Identifier of the session.
	SessionID *string `json:"sessionId,omitzero"`
	// When the session was created.
	CreatedAt *Time `json:"createdAt,omitzero"`
	// When the session began.
	StartedAt *Time `json:"startedAt,omitzero"`
	// When the session ended.
	EndedAt *Time `json:"endedAt,omitzero"`
	// Link to the file with the messages. It works without a token; keep it private.
	ChatDownloadURL *string `json:"chatDownloadUrl,omitzero"`
	// When the link stops working, as a time with a `T` or a space after the date.
	ChatDownloadURLExpiry *string `json:"chatDownloadUrlExpiry,omitzero"`
	// The app that a meeting belongs to, under the old word for it.
	OrganizedBy *WebhookOrganizer `json:"organizedBy,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v MeetingChatSyncedEvent) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v MeetingChatSyncedEvent) LogValue() slog.Value {
	return maskedLogValue(v)
}

// RecordingStatusUpdateEvent - a recording has come to another status.
type RecordingStatusUpdateEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// The recording that an event is about. Links appear once it is uploaded.
	Recording *WebhookRecording `json:"recording,omitzero"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v RecordingStatusUpdateEvent) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v RecordingStatusUpdateEvent) LogValue() slog.Value {
	return maskedLogValue(v)
}

// LivestreamingStatusUpdateEvent - a livestream has come to another status.
type LivestreamingStatusUpdateEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// Identifier of the livestream.
	StreamID *string `json:"streamId,omitzero"`
	// Whether a livestream is on air. Other words than those of the livestream calls are used here.
	Status *WebhookLivestreamStatus `json:"status,omitzero"`
	// Whether the stream is fed by an encoder of your own and not by a meeting.
	ManualIngest *bool `json:"manualIngest,omitzero"`
	// Address that viewers watch the stream at.
	PlaybackURL *string `json:"playbackUrl,omitzero"`
	// Address of the server that an encoder sends to.
	IngestServer *string `json:"ingestServer,omitzero"`
	// Key that an encoder sends with. Whoever has it can broadcast. A secret: masked where it is printed.
	StreamKey *string `json:"streamKey,omitzero"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v LivestreamingStatusUpdateEvent) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v LivestreamingStatusUpdateEvent) LogValue() slog.Value {
	return maskedLogValue(v)
}

// MeetingTranscriptEvent - the transcript of a finished session can be downloaded.
type MeetingTranscriptEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
	// Link to the transcript. The file may stay empty for some minutes; keep the link private.
	TranscriptDownloadURL *string `json:"transcriptDownloadUrl,omitzero"`
	// When the link stops working, as a time with a `T` or a space after the date.
	TranscriptDownloadURLExpiry *string `json:"transcriptDownloadUrlExpiry,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v MeetingTranscriptEvent) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v MeetingTranscriptEvent) LogValue() slog.Value {
	return maskedLogValue(v)
}

// MeetingSummaryEvent - the summary of a finished session can be downloaded.
type MeetingSummaryEvent struct {
	// Name of the event.
	Event string `json:"event"`
	// The meeting, and the session of it, that an event is about.
	Meeting *WebhookMeeting `json:"meeting,omitzero"`
	// Link to the summary. It works without a token; keep it private.
	SummaryDownloadURL *string `json:"summaryDownloadUrl,omitzero"`
	// When the link stops working, as a time with a `T` or a space after the date.
	SummaryDownloadURLExpiry *string `json:"summaryDownloadUrlExpiry,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v MeetingSummaryEvent) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v MeetingSummaryEvent) LogValue() slog.Value {
	return maskedLogValue(v)
}

// WebhookMeeting is the meeting, and the session of it, that an event is about.
type WebhookMeeting struct {
	// Identifier of the meeting.
	ID *string `json:"id,omitzero"`
	// Identifier of the session.
	SessionID *string `json:"sessionId,omitzero"`
	// Title of the meeting.
	Title *string `json:"title,omitzero"`
	// Status of the session. It reads LIVE even when the session is over.
	Status *string `json:"status,omitzero"`
	// When the session was created.
	CreatedAt *Time `json:"createdAt,omitzero"`
	// When the session began.
	StartedAt *Time `json:"startedAt,omitzero"`
	// When the session ended.
	EndedAt *Time `json:"endedAt,omitzero"`
	// The app that a meeting belongs to, under the old word for it.
	OrganizedBy *WebhookOrganizer `json:"organizedBy,omitzero"`
}

// WebhookOrganizer is the app that a meeting belongs to, under the old word for it.
type WebhookOrganizer struct {
	// Identifier of the app.
	ID *string `json:"id,omitzero"`
	// Name of the app.
	Name *string `json:"name,omitzero"`
}

// WebhookParticipant is the participant that an event is about.
type WebhookParticipant struct {
	// Identifier of this one connection of the participant.
	PeerID *string `json:"peerId,omitzero"`
	// Name that others see.
	UserDisplayName *string `json:"userDisplayName,omitzero"`
	// Your own identifier of the participant.
	CustomParticipantID *string `json:"customParticipantId,omitzero"`
	// Older name of `customParticipantId`.
	ClientSpecificID *string `json:"clientSpecificId,omitzero"`
	// When the participant joined.
	JoinedAt *Time `json:"joinedAt,omitzero"`
	// When the participant left.
	LeftAt *Time `json:"leftAt,omitzero"`
}

// WebhookRecording is the recording that an event is about. Links appear once it is uploaded.
type WebhookRecording struct {
	// Identifier of the recording.
	ID *string `json:"id,omitzero"`
	// Identifier of the recording again.
	RecordingID *string `json:"recordingId,omitzero"`
	// How far a recording has come. It can be paused between the start and the upload.
	Status *WebhookRecordingStatus `json:"status,omitzero"`
	// Identifier of the recorded meeting.
	MeetingID *string `json:"meetingId,omitzero"`
	// Identifier of the recorded session.
	RoomUUID *string `json:"roomUUID,omitzero"`
	// Identifier of the app.
	OrganizationID *string `json:"organizationId,omitzero"`
	// Name of the file.
	OutputFileName *string `json:"outputFileName,omitzero"`
	// Link to the file. It works without a token; keep it private.
	DownloadURL *string `json:"downloadUrl,omitzero"`
	// Link to the sound as a file of its own.
	AudioDownloadURL *string `json:"audioDownloadUrl,omitzero"`
	// When the links stop working, as a time with a `T` or a space after the date.
	DownloadURLExpiry *string `json:"downloadUrlExpiry,omitzero"`
	// When the recording began, with a `T` or a space after the date.
	StartedTime *string `json:"startedTime,omitzero"`
	// When the recording ended, with a `T` or a space after the date.
	StoppedTime *string `json:"stoppedTime,omitzero"`
	// Size of the file in bytes, as text or as a number. One of string, float64.
	FileSize any `json:"fileSize,omitzero"`
	// Length of the recording in seconds.
	RecordingDuration *float64 `json:"recordingDuration,omitzero"`
	// Why the recording ended. Sometimes an object, sometimes text that looks like one.
	StopReason any `json:"stopReason,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v WebhookRecording) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v WebhookRecording) LogValue() slog.Value {
	return maskedLogValue(v)
}

// RecordingConfig is how recordings of the meeting are made. It goes before the configuration of the app.
type RecordingConfig struct {
	// Sound of a recording.
	AudioConfig *AudioConfig `json:"audio_config,omitzero"`
	// Text that the name of every recorded file begins with.
	FileNamePrefix *string `json:"file_name_prefix,omitzero"`
	// Where the meeting is streamed to while it is recorded.
	LiveStreamingConfig *LiveStreamingConfig `json:"live_streaming_config,omitzero"`
	// Length in seconds after which a recording stops by itself, at most a day. 60 to 86400.
	MaxSeconds *float64 `json:"max_seconds,omitzero"`
	// Whether RealtimeKit itself keeps the files of a recording.
	RealtimeKitBucketConfig *RealtimeKitBucketConfig `json:"realtimekit_bucket_config,omitzero"`
	// Storage of your own that recordings are copied to; null for none. [Null] sends null.
	StorageConfig Nullable[StorageConfig] `json:"storage_config,omitzero"`
	// Picture of a recording.
	VideoConfig *VideoConfig `json:"video_config,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v RecordingConfig) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v RecordingConfig) LogValue() slog.Value {
	return maskedLogValue(v)
}

// AudioConfig - sound of a recording.
type AudioConfig struct {
	// Number of channels of the recorded sound, one (mono) or two (stereo). Default: stereo.
	Channel *AudioChannel `json:"channel,omitzero"`
	// Codec of the sound. It cannot be chosen beside a VP8 picture, which always comes with Vorbis sound. Default:
	// AAC.
	Codec *AudioCodec `json:"codec,omitzero"`
	// Whether the sound is also saved as a file of its own. Default: true.
	ExportFile *bool `json:"export_file,omitzero"`
}

// LiveStreamingConfig is where the meeting is streamed to while it is recorded.
type LiveStreamingConfig struct {
	// Address of the RTMP server, `rtmp://` or `rtmps://`.
	RTMPURL *string `json:"rtmp_url,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v LiveStreamingConfig) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v LiveStreamingConfig) LogValue() slog.Value {
	return maskedLogValue(v)
}

// RealtimeKitBucketConfig is whether RealtimeKit itself keeps the files of a recording.
type RealtimeKitBucketConfig struct {
	// Whether RealtimeKit stores the files. Without it the recording has no download links; name a storage of your
	// own then. Required.
	Enabled bool `json:"enabled"`
}

// StorageConfig - storage of your own that receives the files of a recording. Which fields it needs depends on
// `type`.
type StorageConfig struct {
	// Kind of storage. Required.
	Type StorageType `json:"type"`
	// Access key of the bucket. Not needed for `gcs`; never sent back. A secret: masked where it is printed.
	AccessKey *string `json:"access_key,omitzero"`
	// How to log in to an SFTP server, with a private key or with a password.
	AuthMethod *StorageAuthMethod `json:"auth_method,omitzero"`
	// Name of the bucket.
	Bucket *string `json:"bucket,omitzero"`
	// Name or address of the SFTP server.
	Host *string `json:"host,omitzero"`
	// Password of the SFTP user with `auth_method` PASSWORD, or the passphrase of `private_key` with KEY. Never
	// sent back. A secret: masked where it is printed.
	Password *string `json:"password,omitzero"`
	// Folder for the files, counted from the root of the bucket.
	Path *string `json:"path,omitzero"`
	// Port of the SFTP server.
	Port *float64 `json:"port,omitzero"`
	// Private key of the SFTP user, used with `auth_method` KEY. Never sent back. A secret: masked where it is
	// printed.
	PrivateKey *string `json:"private_key,omitzero"`
	// Region of the bucket.
	Region *string `json:"region,omitzero"`
	// Secret that belongs to `access_key`. Never sent back. A secret: masked where it is printed.
	Secret *string `json:"secret,omitzero"`
	// User to log in as on the SFTP server.
	Username *string `json:"username,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v StorageConfig) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v StorageConfig) LogValue() slog.Value {
	return maskedLogValue(v)
}

// VideoConfig - picture of a recording.
type VideoConfig struct {
	// Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file. Default: H264.
	Codec *VideoCodec `json:"codec,omitzero"`
	// Whether the video is saved as a file. Default: true.
	ExportFile *bool `json:"export_file,omitzero"`
	// Height of the picture in pixels. 1 to 1920. Default: 720.
	Height *int64 `json:"height,omitzero"`
	// Image laid over the picture of a recording.
	Watermark *Watermark `json:"watermark,omitzero"`
	// Width of the picture in pixels. 1 to 1920. Default: 1280.
	Width *int64 `json:"width,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v VideoConfig) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v VideoConfig) LogValue() slog.Value {
	return maskedLogValue(v)
}

// Watermark - image laid over the picture of a recording.
type Watermark struct {
	// Corner of the picture that the watermark stands in. Default: left top.
	Position *WatermarkPosition `json:"position,omitzero"`
	// Size of a watermark.
	Size *WatermarkSize `json:"size,omitzero"`
	// Address that the image is loaded from.
	URL *string `json:"url,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Watermark) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Watermark) LogValue() slog.Value {
	return maskedLogValue(v)
}

// WatermarkSize - size of a watermark.
type WatermarkSize struct {
	// Height in pixels. At least 1.
	Height *int64 `json:"height,omitzero"`
	// Width in pixels. At least 1.
	Width *int64 `json:"width,omitzero"`
}

// MeetingStatus is whether people can join the meeting. Nobody can join an INACTIVE one.
//
// The constants are the words known so far; the server may answer with others.
type MeetingStatus string

// The words of MeetingStatus.
const (
	// MeetingStatusActive is the MeetingStatus "ACTIVE".
	MeetingStatusActive MeetingStatus = "ACTIVE"
	// MeetingStatusInactive is the MeetingStatus "INACTIVE".
	MeetingStatusInactive MeetingStatus = "INACTIVE"
)

// SummaryType - kind of talk that the summary is written for.
//
// The constants are the words known so far; the server may answer with others.
type SummaryType string

// The words of SummaryType.
const (
	// SummaryTypeGeneral is the SummaryType "general".
	SummaryTypeGeneral SummaryType = "general"
	// SummaryTypeTeamMeeting is the SummaryType "team_meeting".
	SummaryTypeTeamMeeting SummaryType = "team_meeting"
	// SummaryTypeSalesCall is the SummaryType "sales_call".
	SummaryTypeSalesCall SummaryType = "sales_call"
	// SummaryTypeClientCheckIn is the SummaryType "client_check_in".
	SummaryTypeClientCheckIn SummaryType = "client_check_in"
	// SummaryTypeInterview is the SummaryType "interview".
	SummaryTypeInterview SummaryType = "interview"
	// SummaryTypeDailyStandup is the SummaryType "daily_standup".
	SummaryTypeDailyStandup SummaryType = "daily_standup"
	// SummaryTypeOneOnOneMeeting is the SummaryType "one_on_one_meeting".
	SummaryTypeOneOnOneMeeting SummaryType = "one_on_one_meeting"
	// SummaryTypeLecture is the SummaryType "lecture".
	SummaryTypeLecture SummaryType = "lecture"
	// SummaryTypeCodeReview is the SummaryType "code_review".
	SummaryTypeCodeReview SummaryType = "code_review"
)

// SummaryTextFormat - form of the text of a summary.
//
// The constants are the words known so far; the server may answer with others.
type SummaryTextFormat string

// The words of SummaryTextFormat.
const (
	// SummaryTextFormatPlainText is the SummaryTextFormat "plain_text".
	SummaryTextFormatPlainText SummaryTextFormat = "plain_text"
	// SummaryTextFormatMarkdown is the SummaryTextFormat "markdown".
	SummaryTextFormatMarkdown SummaryTextFormat = "markdown"
)

// TranscriptionLanguage - language that is spoken in the meeting.
//
// The constants are the words known so far; the server may answer with others.
type TranscriptionLanguage string

// The words of TranscriptionLanguage.
const (
	// TranscriptionLanguageEnUs is the TranscriptionLanguage "en-US".
	TranscriptionLanguageEnUs TranscriptionLanguage = "en-US"
	// TranscriptionLanguageEnIn is the TranscriptionLanguage "en-IN".
	TranscriptionLanguageEnIn TranscriptionLanguage = "en-IN"
	// TranscriptionLanguageDe is the TranscriptionLanguage "de".
	TranscriptionLanguageDe TranscriptionLanguage = "de"
	// TranscriptionLanguageHi is the TranscriptionLanguage "hi".
	TranscriptionLanguageHi TranscriptionLanguage = "hi"
	// TranscriptionLanguageSv is the TranscriptionLanguage "sv".
	TranscriptionLanguageSv TranscriptionLanguage = "sv"
	// TranscriptionLanguageRu is the TranscriptionLanguage "ru".
	TranscriptionLanguageRu TranscriptionLanguage = "ru"
	// TranscriptionLanguagePl is the TranscriptionLanguage "pl".
	TranscriptionLanguagePl TranscriptionLanguage = "pl"
	// TranscriptionLanguageEl is the TranscriptionLanguage "el".
	TranscriptionLanguageEl TranscriptionLanguage = "el"
	// TranscriptionLanguageFr is the TranscriptionLanguage "fr".
	TranscriptionLanguageFr TranscriptionLanguage = "fr"
	// TranscriptionLanguageNl is the TranscriptionLanguage "nl".
	TranscriptionLanguageNl TranscriptionLanguage = "nl"
)

// PresetQuality - size of a picture, from `hd` down to `qvga`.
//
// The constants are the words known so far; the server may answer with others.
type PresetQuality string

// The words of PresetQuality.
const (
	// PresetQualityHD is the PresetQuality "hd".
	PresetQualityHD PresetQuality = "hd"
	// PresetQualityVGA is the PresetQuality "vga".
	PresetQualityVGA PresetQuality = "vga"
	// PresetQualityQVGA is the PresetQuality "qvga".
	PresetQualityQVGA PresetQuality = "qvga"
)

// PresetViewType - kind of meeting that the preset is for.
//
// The constants are the words known so far; the server may answer with others.
type PresetViewType string

// The words of PresetViewType.
const (
	// PresetViewTypeGroupCall is the PresetViewType "GROUP_CALL".
	PresetViewTypeGroupCall PresetViewType = "GROUP_CALL"
	// PresetViewTypeWebinar is the PresetViewType "WEBINAR".
	PresetViewTypeWebinar PresetViewType = "WEBINAR"
	// PresetViewTypeAudioRoom is the PresetViewType "AUDIO_ROOM".
	PresetViewTypeAudioRoom PresetViewType = "AUDIO_ROOM"
)

// PresetBorderRadius is how round corners are.
//
// The constants are the words known so far; the server may answer with others.
type PresetBorderRadius string

// The words of PresetBorderRadius.
const (
	// PresetBorderRadiusRounded is the PresetBorderRadius "rounded".
	PresetBorderRadiusRounded PresetBorderRadius = "rounded"
)

// PresetBorderWidth is how thick borders are.
//
// The constants are the words known so far; the server may answer with others.
type PresetBorderWidth string

// The words of PresetBorderWidth.
const (
	// PresetBorderWidthThin is the PresetBorderWidth "thin".
	PresetBorderWidthThin PresetBorderWidth = "thin"
)

// PresetTheme is whether the user interface is light or dark.
//
// The constants are the words known so far; the server may answer with others.
type PresetTheme string

// The words of PresetTheme.
const (
	// PresetThemeDark is the PresetTheme "dark".
	PresetThemeDark PresetTheme = "dark"
)

// PresetCanProduce is whether sending is allowed, not allowed, or allowed once somebody grants it.
//
// The constants are the words known so far; the server may answer with others.
type PresetCanProduce string

// The words of PresetCanProduce.
const (
	// PresetCanProduceAllowed is the PresetCanProduce "ALLOWED".
	PresetCanProduceAllowed PresetCanProduce = "ALLOWED"
	// PresetCanProduceNotAllowed is the PresetCanProduce "NOT_ALLOWED".
	PresetCanProduceNotAllowed PresetCanProduce = "NOT_ALLOWED"
	// PresetCanProduceCanRequest is the PresetCanProduce "CAN_REQUEST".
	PresetCanProduceCanRequest PresetCanProduce = "CAN_REQUEST"
)

// PresetPluginsAccessControl is whether the participant may use a plugin or only watch it.
//
// The constants are the words known so far; the server may answer with others.
type PresetPluginsAccessControl string

// The words of PresetPluginsAccessControl.
const (
	// PresetPluginsAccessControlFullAccess is the PresetPluginsAccessControl "FULL_ACCESS".
	PresetPluginsAccessControlFullAccess PresetPluginsAccessControl = "FULL_ACCESS"
	// PresetPluginsAccessControlViewOnly is the PresetPluginsAccessControl "VIEW_ONLY".
	PresetPluginsAccessControlViewOnly PresetPluginsAccessControl = "VIEW_ONLY"
)

// PresetRecorderType - kind of machine that joins with the preset. NONE is for people.
//
// The constants are the words known so far; the server may answer with others.
type PresetRecorderType string

// The words of PresetRecorderType.
const (
	// PresetRecorderTypeRecorder is the PresetRecorderType "RECORDER".
	PresetRecorderTypeRecorder PresetRecorderType = "RECORDER"
	// PresetRecorderTypeLivestreamer is the PresetRecorderType "LIVESTREAMER".
	PresetRecorderTypeLivestreamer PresetRecorderType = "LIVESTREAMER"
	// PresetRecorderTypeNone is the PresetRecorderType "NONE".
	PresetRecorderTypeNone PresetRecorderType = "NONE"
)

// PresetWaitingRoomType is whether the participant waits before the meeting: not at all, until somebody with the
// right to let people in has come, or until somebody lets them in.
//
// The constants are the words known so far; the server may answer with others.
type PresetWaitingRoomType string

// The words of PresetWaitingRoomType.
const (
	// PresetWaitingRoomTypeSkip is the PresetWaitingRoomType "SKIP".
	PresetWaitingRoomTypeSkip PresetWaitingRoomType = "SKIP"
	// PresetWaitingRoomTypeOnPrivilegedUserEntry is the PresetWaitingRoomType "ON_PRIVILEGED_USER_ENTRY".
	PresetWaitingRoomTypeOnPrivilegedUserEntry PresetWaitingRoomType = "ON_PRIVILEGED_USER_ENTRY"
	// PresetWaitingRoomTypeSkipOnAccept is the PresetWaitingRoomType "SKIP_ON_ACCEPT".
	PresetWaitingRoomTypeSkipOnAccept PresetWaitingRoomType = "SKIP_ON_ACCEPT"
)

// SessionStatus is whether the session runs or is over.
//
// The constants are the words known so far; the server may answer with others.
type SessionStatus string

// The words of SessionStatus.
const (
	// SessionStatusLive is the SessionStatus "LIVE".
	SessionStatusLive SessionStatus = "LIVE"
	// SessionStatusEnded is the SessionStatus "ENDED".
	SessionStatusEnded SessionStatus = "ENDED"
)

// SessionType - kind of session.
//
// The constants are the words known so far; the server may answer with others.
type SessionType string

// The words of SessionType.
const (
	// SessionTypeMeeting is the SessionType "meeting".
	SessionTypeMeeting SessionType = "meeting"
	// SessionTypeLivestream is the SessionType "livestream".
	SessionTypeLivestream SessionType = "livestream"
	// SessionTypeParticipant is the SessionType "participant".
	SessionTypeParticipant SessionType = "participant"
)

// SessionSortBy - field that sessions are sorted by.
//
// The constants are the words known so far; the server may answer with others.
type SessionSortBy string

// The words of SessionSortBy.
const (
	// SessionSortByMinutesConsumed is the SessionSortBy "minutesConsumed".
	SessionSortByMinutesConsumed SessionSortBy = "minutesConsumed"
	// SessionSortByCreatedAt is the SessionSortBy "createdAt".
	SessionSortByCreatedAt SessionSortBy = "createdAt"
)

// SortOrder - direction of sorting, ascending or descending.
//
// The constants are the words known so far; the server may answer with others.
type SortOrder string

// The words of SortOrder.
const (
	// SortOrderAsc is the SortOrder "ASC".
	SortOrderAsc SortOrder = "ASC"
	// SortOrderDesc is the SortOrder "DESC".
	SortOrderDesc SortOrder = "DESC"
)

// SessionParticipantSortBy - field that participants are sorted by.
//
// The constants are the words known so far; the server may answer with others.
type SessionParticipantSortBy string

// The words of SessionParticipantSortBy.
const (
	// SessionParticipantSortByJoinedAt is the SessionParticipantSortBy "joinedAt".
	SessionParticipantSortByJoinedAt SessionParticipantSortBy = "joinedAt"
	// SessionParticipantSortByDuration is the SessionParticipantSortBy "duration".
	SessionParticipantSortByDuration SessionParticipantSortBy = "duration"
)

// SessionParticipantView is whether every visit is listed by itself (raw) or the visits of one participant are
// joined (consolidated).
//
// The constants are the words known so far; the server may answer with others.
type SessionParticipantView string

// The words of SessionParticipantView.
const (
	// SessionParticipantViewRaw is the SessionParticipantView "raw".
	SessionParticipantViewRaw SessionParticipantView = "raw"
	// SessionParticipantViewConsolidated is the SessionParticipantView "consolidated".
	SessionParticipantViewConsolidated SessionParticipantView = "consolidated"
)

// PeerStatsFilter - part of the statistics to answer with.
//
// The constants are the words known so far; the server may answer with others.
type PeerStatsFilter string

// The words of PeerStatsFilter.
const (
	// PeerStatsFilterDeviceInfo is the PeerStatsFilter "device_info".
	PeerStatsFilterDeviceInfo PeerStatsFilter = "device_info"
	// PeerStatsFilterIPInformation is the PeerStatsFilter "ip_information".
	PeerStatsFilterIPInformation PeerStatsFilter = "ip_information"
	// PeerStatsFilterPrecallNetworkInformation is the PeerStatsFilter "precall_network_information".
	PeerStatsFilterPrecallNetworkInformation PeerStatsFilter = "precall_network_information"
	// PeerStatsFilterEvents is the PeerStatsFilter "events".
	PeerStatsFilterEvents PeerStatsFilter = "events"
	// PeerStatsFilterQualityStats is the PeerStatsFilter "quality_stats".
	PeerStatsFilterQualityStats PeerStatsFilter = "quality_stats"
)

// RecordingStatus is where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING
// to UPLOADED or ERRORED.
//
// The constants are the words known so far; the server may answer with others.
type RecordingStatus string

// The words of RecordingStatus.
const (
	// RecordingStatusInvoked is the RecordingStatus "INVOKED".
	RecordingStatusInvoked RecordingStatus = "INVOKED"
	// RecordingStatusRecording is the RecordingStatus "RECORDING".
	RecordingStatusRecording RecordingStatus = "RECORDING"
	// RecordingStatusUploading is the RecordingStatus "UPLOADING".
	RecordingStatusUploading RecordingStatus = "UPLOADING"
	// RecordingStatusUploaded is the RecordingStatus "UPLOADED".
	RecordingStatusUploaded RecordingStatus = "UPLOADED"
	// RecordingStatusErrored is the RecordingStatus "ERRORED".
	RecordingStatusErrored RecordingStatus = "ERRORED"
	// RecordingStatusPaused is the RecordingStatus "PAUSED".
	RecordingStatusPaused RecordingStatus = "PAUSED"
)

// RecordingStartCause is whether a call started the recording, or the meeting's own `record_on_start`. The latter
// has no caller.
//
// The constants are the words known so far; the server may answer with others.
type RecordingStartCause string

// The words of RecordingStartCause.
const (
	// RecordingStartCauseAPICall is the RecordingStartCause "API_CALL".
	RecordingStartCauseAPICall RecordingStartCause = "API_CALL"
	// RecordingStartCauseRecordOnStart is the RecordingStartCause "RECORD_ON_START".
	RecordingStartCauseRecordOnStart RecordingStartCause = "RECORD_ON_START"
)

// RecordingStopCause is whether a call stopped the recording, a failure of the service, or the last participant who
// left.
//
// The constants are the words known so far; the server may answer with others.
type RecordingStopCause string

// The words of RecordingStopCause.
const (
	// RecordingStopCauseAPICall is the RecordingStopCause "API_CALL".
	RecordingStopCauseAPICall RecordingStopCause = "API_CALL"
	// RecordingStopCauseInternalError is the RecordingStopCause "INTERNAL_ERROR".
	RecordingStopCauseInternalError RecordingStopCause = "INTERNAL_ERROR"
	// RecordingStopCauseAllPeersLeft is the RecordingStopCause "ALL_PEERS_LEFT".
	RecordingStopCauseAllPeersLeft RecordingStopCause = "ALL_PEERS_LEFT"
)

// RecordingCallerType - kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier.
//
// The constants are the words known so far; the server may answer with others.
type RecordingCallerType string

// The words of RecordingCallerType.
const (
	// RecordingCallerTypeOrganization is the RecordingCallerType "ORGANIZATION".
	RecordingCallerTypeOrganization RecordingCallerType = "ORGANIZATION"
	// RecordingCallerTypeUser is the RecordingCallerType "USER".
	RecordingCallerTypeUser RecordingCallerType = "USER"
)

// RecordingSortBy - field that recordings are sorted by.
//
// The constants are the words known so far; the server may answer with others.
type RecordingSortBy string

// The words of RecordingSortBy.
const (
	// RecordingSortByInvokedTime is the RecordingSortBy "invokedTime".
	RecordingSortByInvokedTime RecordingSortBy = "invokedTime"
)

// RecordingStatusFilter - status that recordings can be filtered by.
//
// The constants are the words known so far; the server may answer with others.
type RecordingStatusFilter string

// The words of RecordingStatusFilter.
const (
	// RecordingStatusFilterInvoked is the RecordingStatusFilter "INVOKED".
	RecordingStatusFilterInvoked RecordingStatusFilter = "INVOKED"
	// RecordingStatusFilterRecording is the RecordingStatusFilter "RECORDING".
	RecordingStatusFilterRecording RecordingStatusFilter = "RECORDING"
	// RecordingStatusFilterUploading is the RecordingStatusFilter "UPLOADING".
	RecordingStatusFilterUploading RecordingStatusFilter = "UPLOADING"
	// RecordingStatusFilterUploaded is the RecordingStatusFilter "UPLOADED".
	RecordingStatusFilterUploaded RecordingStatusFilter = "UPLOADED"
)

// InteractiveType is how the data is put into the recording, as ID3 tags.
//
// The constants are the words known so far; the server may answer with others.
type InteractiveType string

// The words of InteractiveType.
const (
	// InteractiveTypeID3 is the InteractiveType "ID3".
	InteractiveTypeID3 InteractiveType = "ID3"
)

// RecordingAction - stops the recording for good, pauses it, or goes on after a pause.
//
// The constants are the words known so far; the server may answer with others.
type RecordingAction string

// The words of RecordingAction.
const (
	// RecordingActionStop is the RecordingAction "stop".
	RecordingActionStop RecordingAction = "stop"
	// RecordingActionPause is the RecordingAction "pause".
	RecordingActionPause RecordingAction = "pause"
	// RecordingActionResume is the RecordingAction "resume".
	RecordingActionResume RecordingAction = "resume"
)

// TrackOutputType - storage of RealtimeKit or storage of your own.
//
// The constants are the words known so far; the server may answer with others.
type TrackOutputType string

// The words of TrackOutputType.
const (
	// TrackOutputTypeRealtimeKitBucket is the TrackOutputType "REALTIMEKIT_BUCKET".
	TrackOutputTypeRealtimeKitBucket TrackOutputType = "REALTIMEKIT_BUCKET"
	// TrackOutputTypeStorageConfig is the TrackOutputType "STORAGE_CONFIG".
	TrackOutputTypeStorageConfig TrackOutputType = "STORAGE_CONFIG"
)

// WebhookEventName - name of an event.
//
// The constants are the words known so far; the server may answer with others.
type WebhookEventName string

// The words of WebhookEventName.
const (
	// WebhookEventNameMeetingStarted is the WebhookEventName "meeting.started".
	WebhookEventNameMeetingStarted WebhookEventName = "meeting.started"
	// WebhookEventNameMeetingEnded is the WebhookEventName "meeting.ended".
	WebhookEventNameMeetingEnded WebhookEventName = "meeting.ended"
	// WebhookEventNameMeetingParticipantJoined is the WebhookEventName "meeting.participantJoined".
	WebhookEventNameMeetingParticipantJoined WebhookEventName = "meeting.participantJoined"
	// WebhookEventNameMeetingParticipantLeft is the WebhookEventName "meeting.participantLeft".
	WebhookEventNameMeetingParticipantLeft WebhookEventName = "meeting.participantLeft"
	// WebhookEventNameMeetingChatSynced is the WebhookEventName "meeting.chatSynced".
	WebhookEventNameMeetingChatSynced WebhookEventName = "meeting.chatSynced"
	// WebhookEventNameRecordingStatusUpdate is the WebhookEventName "recording.statusUpdate".
	WebhookEventNameRecordingStatusUpdate WebhookEventName = "recording.statusUpdate"
	// WebhookEventNameLivestreamingStatusUpdate is the WebhookEventName "livestreaming.statusUpdate".
	WebhookEventNameLivestreamingStatusUpdate WebhookEventName = "livestreaming.statusUpdate"
	// WebhookEventNameMeetingTranscript is the WebhookEventName "meeting.transcript".
	WebhookEventNameMeetingTranscript WebhookEventName = "meeting.transcript"
	// WebhookEventNameMeetingSummary is the WebhookEventName "meeting.summary".
	WebhookEventNameMeetingSummary WebhookEventName = "meeting.summary"
)

// LivestreamStatus - state of a livestream.
//
// The constants are the words known so far; the server may answer with others.
type LivestreamStatus string

// The words of LivestreamStatus.
const (
	// LivestreamStatusLive is the LivestreamStatus "LIVE".
	LivestreamStatusLive LivestreamStatus = "LIVE"
	// LivestreamStatusIdle is the LivestreamStatus "IDLE".
	LivestreamStatusIdle LivestreamStatus = "IDLE"
	// LivestreamStatusErrored is the LivestreamStatus "ERRORED".
	LivestreamStatusErrored LivestreamStatus = "ERRORED"
	// LivestreamStatusInvoked is the LivestreamStatus "INVOKED".
	LivestreamStatusInvoked LivestreamStatus = "INVOKED"
)

// LivestreamSortOrder - direction of sorting, ascending or descending. The latter is spelt DSC here.
//
// The constants are the words known so far; the server may answer with others.
type LivestreamSortOrder string

// The words of LivestreamSortOrder.
const (
	// LivestreamSortOrderAsc is the LivestreamSortOrder "ASC".
	LivestreamSortOrderAsc LivestreamSortOrder = "ASC"
	// LivestreamSortOrderDsc is the LivestreamSortOrder "DSC".
	LivestreamSortOrderDsc LivestreamSortOrder = "DSC"
)

// MeetingEndReason is why a session ended.
//
// The constants are the words known so far; the server may answer with others.
type MeetingEndReason string

// The words of MeetingEndReason.
const (
	// MeetingEndReasonHostEndedMeeting is the MeetingEndReason "HOST_ENDED_MEETING".
	MeetingEndReasonHostEndedMeeting MeetingEndReason = "HOST_ENDED_MEETING"
	// MeetingEndReasonAllParticipantsLeft is the MeetingEndReason "ALL_PARTICIPANTS_LEFT".
	MeetingEndReasonAllParticipantsLeft MeetingEndReason = "ALL_PARTICIPANTS_LEFT"
)

// WebhookRecordingStatus is how far a recording has come. It can be paused between the start and the upload.
//
// The constants are the words known so far; the server may answer with others.
type WebhookRecordingStatus string

// The words of WebhookRecordingStatus.
const (
	// WebhookRecordingStatusInvoked is the WebhookRecordingStatus "INVOKED".
	WebhookRecordingStatusInvoked WebhookRecordingStatus = "INVOKED"
	// WebhookRecordingStatusRecording is the WebhookRecordingStatus "RECORDING".
	WebhookRecordingStatusRecording WebhookRecordingStatus = "RECORDING"
	// WebhookRecordingStatusPaused is the WebhookRecordingStatus "PAUSED".
	WebhookRecordingStatusPaused WebhookRecordingStatus = "PAUSED"
	// WebhookRecordingStatusUploading is the WebhookRecordingStatus "UPLOADING".
	WebhookRecordingStatusUploading WebhookRecordingStatus = "UPLOADING"
	// WebhookRecordingStatusUploaded is the WebhookRecordingStatus "UPLOADED".
	WebhookRecordingStatusUploaded WebhookRecordingStatus = "UPLOADED"
	// WebhookRecordingStatusErrored is the WebhookRecordingStatus "ERRORED".
	WebhookRecordingStatusErrored WebhookRecordingStatus = "ERRORED"
)

// WebhookLivestreamStatus is whether a livestream is on air. Other words than those of the livestream calls are
// used here.
//
// The constants are the words known so far; the server may answer with others.
type WebhookLivestreamStatus string

// The words of WebhookLivestreamStatus.
const (
	// WebhookLivestreamStatusLive is the WebhookLivestreamStatus "LIVE".
	WebhookLivestreamStatusLive WebhookLivestreamStatus = "LIVE"
	// WebhookLivestreamStatusOffline is the WebhookLivestreamStatus "OFFLINE".
	WebhookLivestreamStatusOffline WebhookLivestreamStatus = "OFFLINE"
	// WebhookLivestreamStatusIdle is the WebhookLivestreamStatus "IDLE".
	WebhookLivestreamStatusIdle WebhookLivestreamStatus = "IDLE"
)

// AudioChannel - number of channels of the recorded sound, one (mono) or two (stereo).
//
// The constants are the words known so far; the server may answer with others.
type AudioChannel string

// The words of AudioChannel.
const (
	// AudioChannelMono is the AudioChannel "mono".
	AudioChannelMono AudioChannel = "mono"
	// AudioChannelStereo is the AudioChannel "stereo".
	AudioChannelStereo AudioChannel = "stereo"
)

// AudioCodec - codec of the recorded sound.
//
// The constants are the words known so far; the server may answer with others.
type AudioCodec string

// The words of AudioCodec.
const (
	// AudioCodecMP3 is the AudioCodec "MP3".
	AudioCodecMP3 AudioCodec = "MP3"
	// AudioCodecAAC is the AudioCodec "AAC".
	AudioCodecAAC AudioCodec = "AAC"
)

// StorageType - kind of storage.
//
// The constants are the words known so far; the server may answer with others.
type StorageType string

// The words of StorageType.
const (
	// StorageTypeAWS is the StorageType "aws".
	StorageTypeAWS StorageType = "aws"
	// StorageTypeAzure is the StorageType "azure".
	StorageTypeAzure StorageType = "azure"
	// StorageTypeDigitalocean is the StorageType "digitalocean".
	StorageTypeDigitalocean StorageType = "digitalocean"
	// StorageTypeGCS is the StorageType "gcs".
	StorageTypeGCS StorageType = "gcs"
	// StorageTypeSFTP is the StorageType "sftp".
	StorageTypeSFTP StorageType = "sftp"
)

// StorageAuthMethod is how to log in to an SFTP server, with a private key or with a password.
//
// The constants are the words known so far; the server may answer with others.
type StorageAuthMethod string

// The words of StorageAuthMethod.
const (
	// StorageAuthMethodKey is the StorageAuthMethod "KEY".
	StorageAuthMethodKey StorageAuthMethod = "KEY"
	// StorageAuthMethodPassword is the StorageAuthMethod "PASSWORD".
	StorageAuthMethodPassword StorageAuthMethod = "PASSWORD"
)

// VideoCodec - codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file.
//
// The constants are the words known so far; the server may answer with others.
type VideoCodec string

// The words of VideoCodec.
const (
	// VideoCodecH264 is the VideoCodec "H264".
	VideoCodecH264 VideoCodec = "H264"
	// VideoCodecVP8 is the VideoCodec "VP8".
	VideoCodecVP8 VideoCodec = "VP8"
)

// WatermarkPosition - corner of the picture that the watermark stands in.
//
// The constants are the words known so far; the server may answer with others.
type WatermarkPosition string

// The words of WatermarkPosition.
const (
	// WatermarkPositionLeftTop is the WatermarkPosition "left top".
	WatermarkPositionLeftTop WatermarkPosition = "left top"
	// WatermarkPositionRightTop is the WatermarkPosition "right top".
	WatermarkPositionRightTop WatermarkPosition = "right top"
	// WatermarkPositionLeftBottom is the WatermarkPosition "left bottom".
	WatermarkPositionLeftBottom WatermarkPosition = "left bottom"
	// WatermarkPositionRightBottom is the WatermarkPosition "right bottom".
	WatermarkPositionRightBottom WatermarkPosition = "right bottom"
)
