"""Check before print: what a printed map would show badly, and where; free of Qt."""
