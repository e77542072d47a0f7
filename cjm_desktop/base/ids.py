"""Distinct id types, and the making of new ids."""

import os
from typing import NewType

ProjectId = NewType("ProjectId", str)
PrincipleId = NewType("PrincipleId", str)
PersonaId = NewType("PersonaId", str)
ChannelId = NewType("ChannelId", str)
SourceId = NewType("SourceId", str)
ImageId = NewType("ImageId", str)
JourneyId = NewType("JourneyId", str)
PhaseGroupId = NewType("PhaseGroupId", str)
PhaseId = NewType("PhaseId", str)
RulerId = NewType("RulerId", str)
RowId = NewType("RowId", str)
CardId = NewType("CardId", str)
ActionId = NewType("ActionId", str)
PointId = NewType("PointId", str)
RouteId = NewType("RouteId", str)
LinkId = NewType("LinkId", str)
InboxItemId = NewType("InboxItemId", str)

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_PAIRS = [one + other for one in _ALPHABET for other in _ALPHABET]  # a paste makes thousands
# 50 bits: a clash within a map of 20,000 cards has a chance of about 2e-7.
_SHIFTS = (0, 10, 20, 30, 40)


def new_id() -> str:
    """Return a random id of ten characters without the look-alikes l, o, 0 and 1."""
    bits = int.from_bytes(os.urandom(7))  # 56, of which 50 are used
    return "".join([_PAIRS[bits >> shift & 1023] for shift in _SHIFTS])
