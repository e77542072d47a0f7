"""Columns stand side by side, each as wide as its phase says."""

from small_maps import make_phases

from cjm_desktop.layout.columns import column_width, columns_of


def test_automatic_columns_are_equally_wide() -> None:
    columns = columns_of(make_phases(3), 236)

    assert list(columns.edges) == [0, 236, 472, 708]
    assert list(columns.phases) == ["p0", "p1", "p2"]
    assert columns.inner(0) == 224  # without the gutter of 12
    assert columns.inner(1, 2) == 460  # up to the last gutter
    assert columns.right == 696


def test_own_width_is_kept_within_160_and_480() -> None:
    widths = [column_width(p, 236) for w in (100, 300, 600) for p in make_phases(1, width=w)]

    assert widths == [160, 300, 480]


def test_collapsed_column_is_49_wide_whatever_its_own_width() -> None:
    first, second = make_phases(2)
    columns = columns_of((first.replace(collapsed=True, width=300.0), second), 200)

    assert list(columns.edges) == [0, 49, 249]


def test_stretch_widens_automatic_columns_but_not_their_text() -> None:
    automatic, own, collapsed = make_phases(3)
    phases = (automatic, own.replace(width=300.0), collapsed.replace(collapsed=True))
    columns = columns_of(phases, 236, 20)

    assert list(columns.edges) == [0, 256, 556, 605]
    assert [columns.inner(0), columns.inner(0, 3)] == [244, 593]
    assert [columns.text(0), columns.text(1), columns.text(0, 3)] == [224, 288, 573]
    assert columns.unstretched == columns_of(phases, 236)


def test_map_without_phases_has_one_edge() -> None:
    assert list(columns_of((), 236).edges) == [0]
