"""Whatever says what the API is, read into facts: pages in every grammar, our document, an official OpenAPI file."""
