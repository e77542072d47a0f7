"""What layout makes and renderers draw: a closed set of items."""
