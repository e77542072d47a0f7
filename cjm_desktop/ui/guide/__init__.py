"""The panel that leads through the method, step by step."""
