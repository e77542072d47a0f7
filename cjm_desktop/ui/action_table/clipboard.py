"""Cutting, copying and pasting."""

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _holds_selection(bench: Bench) -> bool:
    return bench.shows_map and bench.has_selection


def _can_copy(bench: Bench) -> bool:
    return _holds_selection(bench) and bench.store.selection.route is None


def _can_cut(bench: Bench) -> bool:
    return _can_copy(bench) and bench.store.selection.text is None


# What carries these out is imported when one of them is asked for first.


def _cut(bench: Bench) -> None:
    from cjm_desktop.ui.clipboard import actions

    actions.cut(bench)


def _copy(bench: Bench) -> None:
    from cjm_desktop.ui.clipboard import actions

    actions.copy(bench)


def _paste(bench: Bench) -> None:
    from cjm_desktop.ui.clipboard import actions

    actions.paste(bench)


def _paste_text(bench: Bench) -> None:
    from cjm_desktop.ui.clipboard import actions

    actions.paste_text(bench)


def _copy_as_picture(bench: Bench) -> None:
    from cjm_desktop.ui.clipboard import actions

    actions.copy_as_picture(bench)


def _copy_as_markdown(bench: Bench) -> None:
    from cjm_desktop.ui.clipboard import actions

    actions.copy_as_markdown(bench)


CLIPBOARD: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="edit.cut",
        text=QT_TRANSLATE_NOOP("Actions", "Cut"),
        keys=("Ctrl+X", "Shift+Del"),
        icon="scissors",
        enabled=_can_cut,
        needs=needs.SOMETHING,
        in_fields=True,
        run=_cut,
    ),
    ActionSpec(
        id="edit.copy",
        text=QT_TRANSLATE_NOOP("Actions", "Copy"),
        keys=("Ctrl+C", "Ctrl+Ins"),
        icon="copy",
        enabled=_can_copy,
        needs=needs.SOMETHING,
        in_fields=True,
        run=_copy,
    ),
    ActionSpec(
        id="edit.copy_picture",
        text=QT_TRANSLATE_NOOP("Actions", "Copy as a picture"),
        keys=("Ctrl+Shift+C",),
        icon="image",
        run=_copy_as_picture,
    ),
    ActionSpec(
        id="edit.copy_markdown",
        text=QT_TRANSLATE_NOOP("Actions", "Copy as Markdown"),
        keys=("Ctrl+Shift+M",),
        run=_copy_as_markdown,
    ),
    ActionSpec(
        id="edit.paste",
        text=QT_TRANSLATE_NOOP("Actions", "Paste"),
        keys=("Ctrl+V", "Shift+Ins"),
        in_fields=True,
        run=_paste,
    ),
    ActionSpec(
        id="edit.paste_text",
        text=QT_TRANSLATE_NOOP("Actions", "Paste as text"),
        keys=("Ctrl+Shift+V",),
        in_fields=True,
        run=_paste_text,
    ),
)
