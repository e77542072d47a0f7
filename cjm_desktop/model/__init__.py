"""The document: frozen pydantic types and questions about them."""
