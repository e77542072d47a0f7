"""The command ``export``: its words, what they mean, and what it says when it is done."""
