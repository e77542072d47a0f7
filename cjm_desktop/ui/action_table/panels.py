"""Opening and closing the panels at the right."""

from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.panel_table import PANELS, PanelSpec


def _opening(panel: PanelSpec) -> ActionSpec:
    return ActionSpec(
        id=panel.action,
        text=panel.name,
        context="Panels",
        keys=(panel.keys,),
        icon=panel.icon,
        checked=lambda bench: bench.shows_panel(panel.id),
        run=lambda bench: bench.toggle_panel(panel.id),
    )


OPENING: tuple[ActionSpec, ...] = tuple(_opening(panel) for panel in PANELS)
