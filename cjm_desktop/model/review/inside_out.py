"""Whether a row is named from the inside out: after the organisation and not after customers."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.review.vocabulary import Vocabulary, parts, words
from cjm_desktop.model.words import RowKind, RowRole

_OURS: Final = Vocabulary(
    whole=words(
        "wij we onze our ours proces processen werkproces werkprocessen bedrijfsproces "
        "bedrijfsprocessen process processes workflow workflows sales marketing leads kpi kpis "
        "intern interne internal organisatie organisation systemen systems omzet revenue pipeline "
        "pijplijn backoffice frontoffice"
    ),
    beginnings=parts("afdeling department verkoop campagne campaign conversi funnel trechter"),
    within=parts("campagne funnel trechter verkoopproces verkoopkana"),
)

_CUSTOMERS: Final = Vocabulary(
    whole=words(
        "ze zij hun hen they their them mensen people elkaar other persona personas you je jij "
        "jullie your"
    ),
    beginnings=parts("klant customer bezoek visitor gebruiker user koper buyer client gast guest"),
)
"""Where these stand beside it, ``we`` and ``our`` are whom customers meet: ``Waar ze ons zien``."""

_NAMED_FOR_CUSTOMERS: Final[frozenset[RowRole]] = frozenset(
    ("own", "doing", "touchpoints", "quotes", "needs", "pains", "functional", "emotional")
)
"""Other rows are ours by their nature: what goes on behind the scenes, our presence, our work."""

_OF_CUSTOMERS: Final[frozenset[RowKind]] = frozenset(("cards", "curve"))


def inside_out_rows(journey: Journey) -> Iterator[Row]:
    """Yield the rows in sight of customers that are named after the organisation."""
    in_sight = takewhile(lambda row: not _ends_sight(row), journey.rows)
    yield from (row for row in in_sight if not row.hidden and _is_inside_out(row))


def _ends_sight(row: Row) -> bool:
    return row.kind == "divider" and row.role == "visibility"


def _is_inside_out(row: Row) -> bool:
    if row.kind not in _OF_CUSTOMERS or row.role not in _NAMED_FOR_CUSTOMERS:
        return False
    return _OURS.occurs_in(row.name) and not _CUSTOMERS.occurs_in(row.name)
