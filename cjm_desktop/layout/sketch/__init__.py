"""The sketch sheet: the empty grid of a map, to be filled in by hand or with sticky notes."""
