"""rtkgen: from the curated OpenAPI document to client packages."""
