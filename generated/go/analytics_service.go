package realtimekit

import (
	"context"
	"net/http"
	"time"
)

// AnalyticsGetLivestreamsOverallParams are the arguments of Analytics.GetLivestreamsOverall.
type AnalyticsGetLivestreamsOverallParams struct {
	// End of the range.
	EndTime *time.Time `json:"end_time,omitzero" query:"end_time"`
	// Beginning of the range.
	StartTime *time.Time `json:"start_time,omitzero" query:"start_time"`
}

// AnalyticsGetDaywiseParams are the arguments of Analytics.GetDaywise.
type AnalyticsGetDaywiseParams struct {
	// Last day of the range, such as `2026-03-31`.
	EndDate *string `json:"end_date,omitzero" query:"end_date"`
	// First day of the range, such as `2026-03-01`.
	StartDate *string `json:"start_date,omitzero" query:"start_date"`
}

// AnalyticsService calls the analytics. It is the field Analytics of a client.
//
// Figures about the use of an app over time.
type AnalyticsService struct {
	core *core
}

// newAnalyticsService makes the service whose calls go through c.
func newAnalyticsService(c *core) *AnalyticsService {
	return &AnalyticsService{
		core: c,
	}
}

// GetLivestreamsOverall gets the totals of all livestreams.
//
// Number of livestreams of the app, and the seconds that were streamed and watched, in a range of time.
//
// Nothing in params is required: they may be nil.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall
func (s *AnalyticsService) GetLivestreamsOverall(ctx context.Context, params *AnalyticsGetLivestreamsOverallParams) (*LivestreamTotals, error) {
	return do[LivestreamTotals](ctx, s.core, operation{id: "analytics.get_livestreams_overall", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall"}, params)
}

// GetDaywise gets the figures of each day.
//
// Number and minutes of the sessions and of the recordings of the app, for each day of a range and for the whole of
// it.
//
// Nothing in params is required: they may be nil.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise
func (s *AnalyticsService) GetDaywise(ctx context.Context, params *AnalyticsGetDaywiseParams) (*DaywiseAnalytics, error) {
	return do[DaywiseAnalytics](ctx, s.core, operation{id: "analytics.get_daywise", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise"}, params)
}
