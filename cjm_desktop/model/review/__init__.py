"""The review: rules that look at a map and ask about it, without a score."""
