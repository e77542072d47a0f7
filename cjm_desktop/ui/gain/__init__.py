"""The panel of gain: where most is to be won, and what is known there."""
