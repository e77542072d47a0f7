"""The document: frozen pydantic types and questions about them."""

import os

# We use no plugins of pydantic; looking for some among all installed packages takes as long as a
# tenth of an empty window.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
