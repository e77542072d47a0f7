"""Document to geometry to items, cell by cell, on demand."""
