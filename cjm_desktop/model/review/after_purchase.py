"""Whether a journey goes on after the purchase, read off the names of its phases.

Names are free, so a question is asked only where they speak: the last phase is called after
something up to the purchase, and nothing is called after what follows it. Of names that say
neither, nobody can tell.
"""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.model.document import Journey, Phase
from cjm_desktop.model.review.vocabulary import Vocabulary, parts, words

_UP_TO_PURCHASE: Final = Vocabulary(
    whole=words(
        "do doen see zien think denken touch tell sell reach bereik bereiken engage need needs "
        "behoefte sale sales cart winkelmand winkelmandje pay paying boeien request requesting "
        "offers before vooraf want wanting willen desire action actie akkoord"
    ),
    beginnings=parts(
        "bewust aware orient overweg overweeg consider verken explor vergelijk compar ontdek "
        "discover zoek search select kies kiez keuze keus choos choice interes aandacht attent "
        "attract aantrek verwacht expect inspir droom drom dream beslis besluit decision decid "
        "buy purchas order betal betaal afreken checkout teken onderteken sign contract transact "
        "aanvra apply applic boek book reserv convers convert activat activer activeer acquisi "
        "inschrij aanmeld offert verlang"
    ),
    within=parts("koop kope bestel aanschaf"),
)

_AFTER_IT: Final = Vocabulary(
    whole=words(
        "na after care use using used usage live living stay staying return returning returns "
        "retour retouren wonen leven genieten enjoy enjoying blijven leveren levering oplevering "
        "aflevering deliver delivery delivering ontvangen ontvangst receive receiving bezorgen "
        "bezorging trouw opnieuw again repeat repurchase between fan fans beheer beheren ervaren "
        "achteraf help hulp koesteren betrokkenheid ervaringen installing installeren installatie "
        "keeping houden unpacking uitpakken aanraden aanbevelen aanbeveling refer "
        "delight engagement relation relations relationship"
    ),
    beginnings=parts(
        "after nazorg onboard implement gebruik loyal loyaal terugk herhaal herhal support "
        "ondersteun klantzorg onderhoud mainten garantie warrant verleng renew retention retain "
        "behoud nurtur nurture upgrade upsell recommend referr advoc ambassad relatie tussen opzeg "
        "delight post"
    ),
    within=parts("service klantrelatie thuisbezorg"),
)


def ends_at_purchase(journey: Journey) -> bool:
    """Tell whether the last phase is one up to the purchase, and none is one after it."""
    if not journey.phases or not _is_up_to_purchase(journey.phases[-1]):
        return False
    return not any(_AFTER_IT.occurs_in(name) for name in _names(journey))


def _is_up_to_purchase(phase: Phase) -> bool:
    return _UP_TO_PURCHASE.occurs_in(phase.name)


def _names(journey: Journey) -> Iterator[str]:
    """Yield what phases are called: by themselves, by their groups, by other models' rulers."""
    grouped = {phase.group for phase in journey.phases}
    yield from (phase.name for phase in journey.phases)
    yield from (group.name for group in journey.groups if group.id in grouped)
    yield from (span.name for ruler in journey.rulers for span in ruler.spans)
