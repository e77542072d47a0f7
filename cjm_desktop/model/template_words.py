"""What makes a project a template: what it is called, and what it is for."""

from cjm_desktop.model.node import Node


class TemplateWords(Node):
    """What is said of a project where maps begin with it."""

    name: str = ""
    explanation: str = ""
