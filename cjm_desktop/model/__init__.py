"""The document: frozen pydantic types and questions about them."""

from cjm_desktop.model.plugins import keep_out_plugins

keep_out_plugins()
