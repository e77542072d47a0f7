"""The table of everything that the program does, group by group."""

from cjm_desktop.ui.action_table.cards import CARDS
from cjm_desktop.ui.action_table.clipboard import CLIPBOARD
from cjm_desktop.ui.action_table.edit import EDIT
from cjm_desktop.ui.action_table.fields import FIELDS
from cjm_desktop.ui.action_table.file import FILE
from cjm_desktop.ui.action_table.finding import FINDING
from cjm_desktop.ui.action_table.gain import GAIN
from cjm_desktop.ui.action_table.help import HELP
from cjm_desktop.ui.action_table.insert import INSERT
from cjm_desktop.ui.action_table.journey import JOURNEY
from cjm_desktop.ui.action_table.journeys import JOURNEYS
from cjm_desktop.ui.action_table.lists import LISTS
from cjm_desktop.ui.action_table.panels import OPENING
from cjm_desktop.ui.action_table.phases import PHASES
from cjm_desktop.ui.action_table.rows import ROWS
from cjm_desktop.ui.action_table.rulers import RULERS
from cjm_desktop.ui.action_table.view import VIEW
from cjm_desktop.ui.actions import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = (
    *FILE,
    *EDIT,
    *CLIPBOARD,
    *FINDING,
    *VIEW,
    *OPENING,
    *GAIN,
    *INSERT,
    *CARDS,
    *FIELDS,
    *PHASES,
    *ROWS,
    *RULERS,
    *JOURNEY,
    *JOURNEYS,
    *LISTS,
    *HELP,
)
