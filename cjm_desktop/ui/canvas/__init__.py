"""The map on screen: painting, gestures, inline editing, accessibility."""
