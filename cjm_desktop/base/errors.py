"""The root of the errors that the program raises on purpose."""


class CjmError(Exception):
    """Something could not be done; ``str()`` is one plain English sentence: what, and where.

    Subclasses carry their facts as attributes, from which the window writes its own sentence.
    """
