"""Renderers: each turns scene items into one medium and knows one toolkit."""
