"""Bytes and files: format, migrations, atomic write, recovery, lock; no Qt."""
