"""The operations of the API, one module for each group. Reach them through a client."""
