"""CJM Desktop: customer journey maps, offline, in one file, printed to the wall."""

__version__ = "0.1.0"
