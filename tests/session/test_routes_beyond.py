"""A part of a map tells of its routes where they come from and go on to."""

from datetime import date

from small_maps import cards_row, make_card, make_project, make_route
from square_measurer import SquareMeasurer

from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.printed import Beyond
from cjm_desktop.layout.tokens import INK_9, PAPER_0
from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.scene.items import Box, Item, Path, Step, To
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_parts import Place, options_of, parts_of

TOUCHPOINTS = cards_row(
    {
        at: (make_card(f"d{at}", channel="web"), make_card(f"f{at}", channel="desk"))
        for at in range(4)
    },
    role="touchpoints",
)


def project(*stops: str) -> Project:
    return make_project(TOUCHPOINTS, phases=4, routes=(make_route("r", *stops),))


def beyond(made: Project, *phases: str) -> tuple[Beyond, ...]:
    asked = Asked(made, made.journeys, PrintSettings(phases=phases), "en", date(2026, 11, 22))
    (part,) = parts_of(asked)
    return options_of(asked, part, Place()).printed.beyond


def drawn(made: Project, *phases: str) -> tuple[Item, ...]:
    asked = Asked(made, made.journeys, PrintSettings(phases=phases), "en", date(2026, 11, 22))
    (part,) = parts_of(asked)
    options = options_of(asked, part, Place())
    layout = layout_map(made, part.journey, SquareMeasurer(), options)
    return tuple(item for part in layout.rows[0].over() for item in part.items)


def test_a_route_comes_from_the_left_and_goes_on_to_the_right() -> None:
    through = project("d0", "d1", "f2", "d3")
    assert beyond(through, "2-3") == (Beyond("r", -1, 1),)  # type: ignore[arg-type]
    assert beyond(through, "1-2") == (Beyond("r", 0, 1),)  # type: ignore[arg-type]
    assert beyond(through, "3-4") == (Beyond("r", -1, 0),)  # type: ignore[arg-type]


def test_a_route_may_come_back() -> None:
    assert beyond(project("d3", "d1", "d0"), "2") == (Beyond("r", 1, -1),)  # type: ignore[arg-type]


def test_all_of_a_route_has_nothing_beyond() -> None:
    made = project("d1", "d2")
    assert beyond(made) == beyond(made, "2-3") == beyond(made, "2-4") == ()


def ends(items: tuple[Item, ...]) -> tuple[set[int], int, int]:
    """Return the x of ends of ink lines, the rings of stops and the marks of entry and exit."""
    inks = [i for i in items if isinstance(i, Path) and i.stroke and i.stroke.colour == INK_9]
    xs = {round(step.x) for ink in inks for step in _moves(ink.steps)}
    circles = [i for i in items if isinstance(i, Box) and i.radius > 2]
    rings = [each for each in circles if round(each.rect.w, 1) == 6.4 and each.fill == PAPER_0]
    return xs, len(rings), len(circles) - len(rings)


def _moves(steps: tuple[Step, ...]) -> list[To]:
    return [step for step in steps if isinstance(step, To)]


def test_the_line_runs_over_the_edges_of_what_is_shown() -> None:
    # Phases 2 and 3 of 4: two columns of 236, without the last gutter of 12 they end at 460.
    xs, rings, others = ends(drawn(project("d0", "d1", "d2", "d3"), "2-3"))
    assert {0, 460} <= xs
    assert (rings, others) == (2, 0)  # neither begins nor ends here


def test_a_lone_stop_is_passed() -> None:
    xs, rings, others = ends(drawn(project("d0", "d1", "d2"), "2"))
    assert {0, 224} <= xs
    assert (rings, others) == (1, 0)


def test_a_route_that_begins_here_still_says_so() -> None:
    xs, rings, others = ends(drawn(project("d1", "d2", "d3"), "2-3"))
    assert 460 in xs
    assert 0 not in xs
    assert (rings, others) == (1, 1)  # the entry, and a stop that it passes
