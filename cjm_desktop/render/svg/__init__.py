"""Scenes as SVG 1.1: text as text in fonts of its own, or as outlines. Knows no Qt."""

from cjm_desktop.render.svg.document import SvgPicture, write_svg

__all__ = ["SvgPicture", "write_svg"]
