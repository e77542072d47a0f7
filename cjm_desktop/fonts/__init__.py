"""The bundled faces and the one text measurer."""
