"""What holds for the window whenever nobody is doing anything, whatever was done before."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from cjm_desktop.layout.contract import Block, MapLayout, RowLayout
from cjm_desktop.scene.items import Part, Path
from cjm_desktop.storage.format import read_project, write_project
from cjm_desktop.storage.writing import ProjectWriter
from cjm_desktop.store.selection import settled
from cjm_desktop.store.store import Store
from cjm_desktop.ui.assembly import Assembly
from cjm_desktop.ui.canvas.canvas import MapCanvas


def check_file(store: Store, writer: ProjectWriter) -> None:
    """Check that the document comes back from its file as it is, whatever the writer has kept."""
    data = write_project(store.project, writer)
    assert data == write_project(store.project), "kept bytes differ from fresh ones"
    loaded = read_project(data)
    assert loaded == store.project, "what is saved is not what is open"
    assert write_project(loaded) == data


def check_selection(store: Store) -> None:
    """Check that everything that is selected exists."""
    assert settled(store.project, store.selection) is store.selection


def check_layout(canvas: MapCanvas) -> None:
    """Check that the layout, of which parts were reused, is that of the document."""
    shown, fresh = canvas.map_layout, canvas._screen_layout.fresh()
    assert shown.project is fresh.project
    assert shown.journey is fresh.journey
    for name in ("options", "columns", "tops"):
        assert getattr(shown, name) == getattr(fresh, name), name
    for name in ("above", "header", "below"):
        assert _block(getattr(shown, name)) == _block(getattr(fresh, name)), name
    assert len(shown.rows) == len(fresh.rows)
    for own, other in zip(shown.rows, fresh.rows, strict=True):
        _check_row(own, other)


def _block(block: Block) -> tuple[object, ...]:
    return block.height, tuple(block.boxes), tuple(block.parts())


def _check_row(shown: RowLayout, fresh: RowLayout) -> None:
    assert shown.row is fresh.row
    name = shown.row.name or shown.row.id
    assert (shown.height, shown.scale) == (fresh.height, fresh.scale), name
    assert list(shown.handles) == list(fresh.handles), f"handles of {name}"
    assert shown.head() == fresh.head(), f"head of {name}"
    for where, own, other in (
        ("under", shown.under(), fresh.under()),
        ("over", shown.over(), fresh.over()),
    ):
        assert list(own) == list(other), f"{where} {name}"
        assert all(map(_is_drawn, own)), f"nothing to draw {where} {name}"
    assert len(shown.cells) == len(fresh.cells)
    for place, (cell, again) in enumerate(zip(shown.cells, fresh.cells, strict=True)):
        where = f"{name}, column {place + 1}"
        assert list(cell.boxes) == list(again.boxes), f"boxes of {where}"
        assert list(cell.colours) == list(again.colours), f"colours of {where}"
        assert list(cell.parts()) == list(again.parts()), f"parts of {where}"


def _is_drawn(part: Part) -> bool:
    """Tell whether every path of a part has somewhere to go, without which it cannot be drawn."""
    return all(item.steps for item in part.items if isinstance(item, Path))


def check_actions(assembly: Assembly) -> None:
    """Check that what the menus offer is what is possible now."""
    actions, bench = assembly.actions, assembly.bench
    if assembly._calm.is_waiting:
        return  # so many cards are selected that this is looked at a moment later
    for spec in actions.specs():
        action = actions[spec.id]
        assert action.isEnabled() == spec.enabled(bench), f"{spec.id} is possible or not"
        if spec.checked:
            assert action.isChecked() == spec.checked(bench), f"{spec.id} is ticked or not"


def check_idle() -> None:
    """Check that no menu or dialog stands open."""
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None


def check_table(canvas: MapCanvas) -> None:
    """Check that a screen reader can go down and up again everywhere, and hears names."""
    table = QAccessible.queryAccessibleInterface(canvas)
    for child in _children(table):
        for grandchild in _children(child) if child.object() is None else ():
            assert grandchild.childCount() == 0
    _check_count(table, canvas.map_layout)


def _check_count(table: QAccessibleInterface, layout: MapLayout) -> None:
    roles = [child.role() for child in _children(table)]
    phases, rows = len(layout.columns.phases), len(layout.rows)
    assert roles.count(QAccessible.Role.ColumnHeader) == phases
    assert roles.count(QAccessible.Role.RowHeader) == rows
    assert roles.count(QAccessible.Role.Cell) == phases * rows


def _children(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    assert parent.child(-1) is None
    assert parent.child(parent.childCount()) is None
    for index in range(parent.childCount()):
        child = parent.child(index)
        assert child is not None
        assert parent.indexOfChild(child) == index
        if child.object() is None:  # a widget's own interface is Qt's to answer for
            assert child.isValid(), getattr(child, "part", child)
            assert child.parent() is parent
            assert child.text(QAccessible.Text.Name).strip()
            assert not child.state().invalid
        yield child
