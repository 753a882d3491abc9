package realtimekit

// Thing is a thing.
type Thing struct {
	// Not described.
	Class string `json:"class"`
	// Not described.
	From *string `json:"from,omitzero"`
	// Not described.
	List []string `json:"list,omitzero"`
	// Not described.
	Str *string `json:"str,omitzero"`
	// Not described.
	ModelConfig *string `json:"model_config,omitzero"`
	// Not described.
	ToDict *string `json:"to_dict,omitzero"`
	// Not described.
	Field1st *string `json:"1st,omitzero"`
}
