// Package realtimekit calls the REST API of Cloudflare RealtimeKit: meetings, participants, recordings, livestreams and
// the webhooks that tell about them. It needs nothing but the standard library.
//
//	client, err := realtimekit.NewClient()
//	if err != nil {
//		return err
//	}
//	for meeting, err := range client.Meetings.List(ctx, nil) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(meeting.ID)
//	}
//
// # Options
//
// What [NewClient] is not told comes from the environment: CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID and
// REALTIMEKIT_APP_ID. [Client.WithOptions] makes a copy for another app or another timeout.
//
// # Arguments
//
// An optional value is a pointer; [Ptr] makes one. Where the API gives null a meaning the field is a [Nullable]: its zero
// value is not sent, [Value] and [Null] are; [FromPtr] makes one of an answer's pointer. A number may need a point: Ptr(50.0).
//
// # Answers
//
// A method gives what stands inside the envelope of the answer. An optional value is a pointer that is nil where the
// server sent nothing or null. A value of an unexpected type stays zero and is reported ([WithOnMismatch], and a warning
// in the log), as is a required one that is missing or null; with [WithStrict] it is an error. [CaptureResponse] gives the answer itself, with every field that this
// version does not know.
//
// # Errors
//
// An answer that says no, or that cannot be used, is an [*Error]; errors.Is tells the kinds apart ([ErrNotFound],
// [ErrTimeout], …). A call whose context ends gives the error of the context.
//
// # Retries
//
// A failed call is sent again up to twice ([WithMaxRetries]): when no connection came about and on 429 for every call; on
// 408, 5xx and lost answers only where repeating cannot create a second thing. A Retry-After is obeyed.
//
// # Secrets
//
// The API token, the tokens of participants, stream keys and storage credentials appear in no error, and not where fmt or
// log/slog is given a value of this package, a pointer to one, or a [Page]. encoding/json writes the real values.
//
// This is the limit: a model in a struct, map or slice of yours is written by slog's JSON handler as encoding/json writes
// it, and one in an unexported field is printed by fmt as it is, with its secrets. Log the fields that you need.
package realtimekit
