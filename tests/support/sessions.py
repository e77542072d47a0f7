"""What tests of sessions call their fixtures."""

from collections.abc import Callable

from cjm_desktop.session.session import Session

MakeSession = Callable[[], Session]
"""Makes a session that shares its recovery folder with the others and is closed in the end."""
