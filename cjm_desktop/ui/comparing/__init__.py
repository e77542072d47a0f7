"""Two journeys beside each other in a window of their own, and the list of what differs."""
