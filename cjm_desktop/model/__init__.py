"""The document: frozen pydantic types and questions about them."""

from cjm_desktop.base.late import import_late
from cjm_desktop.model.plugins import keep_out_plugins

keep_out_plugins()
# Imported by pydantic for its types of secret values; behind it stands OpenSSL.
import_late("secrets")
