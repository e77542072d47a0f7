"""The commands ``actions`` and ``touchpoints``: lists for the terminal and for other programs."""
