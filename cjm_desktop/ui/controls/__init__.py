"""The controls that forms are made of; each shows a value and says what the user made of it."""
