"""Lists of actions and touchpoints: exporting them, and touchpoints as a table to work in."""
