"""The lists that leave the program: actions and touchpoints, as files for other programs."""
