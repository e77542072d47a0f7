"""The stops of a route, as a sequence: a card may come back, but never right after itself."""

from cjm_desktop.base.ids import CardId

Stops = tuple[CardId, ...]


def with_stop(stops: Stops, index: int, card: CardId) -> Stops:
    """Return stops with a card before an index; the same where that stands beside itself."""
    if card in stops[max(0, index - 1) : index + 1]:
        return stops
    return (*stops[:index], card, *stops[index:])


def without_stop(stops: Stops, index: int) -> Stops:
    """Return stops without one; where that brings a card beside itself, it is there once."""
    before, after = stops[:index], stops[index + 1 :]
    return (*before, *after[1:]) if before[-1:] == after[:1] else (*before, *after)


def with_stop_replaced(stops: Stops, index: int, card: CardId) -> Stops:
    """Return stops with another card in place of one."""
    if stops[index] == card:
        return stops
    beside = (*stops[max(0, index - 1) : index], *stops[index + 1 : index + 2])
    if card in beside:
        return without_stop(stops, index)
    return (*stops[:index], card, *stops[index + 1 :])


def with_stop_moved(stops: Stops, index: int, to: int) -> Stops:
    """Return stops with one of them elsewhere; ``to`` counts without it."""
    left = (*stops[:index], *stops[index + 1 :])
    return without_repeats((*left[:to], stops[index], *left[to:]))


def without_repeats(stops: Stops) -> Stops:
    """Return stops in which no card comes right after itself."""
    return tuple(card for at, card in enumerate(stops) if at == 0 or stops[at - 1] != card)
