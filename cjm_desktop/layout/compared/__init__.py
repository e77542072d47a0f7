"""Two journeys on one sheet: the same columns, rows in pairs, and signs where they differ."""
