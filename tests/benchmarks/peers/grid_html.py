"""A map as the HTML that somebody would write to print it: one CSS grid, a block for each card."""

from collections.abc import Mapping
from html import escape

from cjm_desktop.base.icons import icon_outline
from cjm_desktop.base.ids import ChannelId
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.resources import resource_path
from cjm_desktop.model.document import Action, Card, Cell, Channel, Journey, Phase, Project, Row

PAPER = PAPERS["A0"].turned("landscape")
_HUES = {
    "petrol": ("#00606F", "#CAE8EF"),
    "sky": ("#2275AC", "#CBE6FC"),
    "violet": ("#684A9C", "#E5DDFB"),
    "plum": ("#713166", "#F5D8ED"),
    "brick": ("#8B4122", "#FCDACD"),
    "ochre": ("#996A16", "#F2DFC4"),
    "moss": ("#42632C", "#D8E8CF"),
    "rose": ("#B14362", "#FCD7DE"),
}
Channels = Mapping[ChannelId, Channel]
_FACES = {400: "Regular", 500: "Medium", 600: "SemiBold"}


def grid_html(project: Project, points_per_unit: float) -> str:
    """Return a page with the first journey's texts, in type of the size that the map's PDF has."""
    journey = project.journeys[0]
    parts = [_head(journey, points_per_unit)]
    parts.append(f"<h1>{escape(project.title)}</h1><p>{escape(journey.subtitle)}</p><ol>")
    parts += [f"<li>{escape(principle.text)}</li>" for principle in project.principles]
    parts.append('</ol><div class="map">')
    parts += [_phase(at, phase) for at, phase in enumerate(journey.phases, 2)]
    channels = {channel.id: channel for channel in project.channels}
    for at, row in enumerate(journey.rows, 2):
        parts += _row(at, row, journey, channels)
    parts.append("</div></body></html>")
    return "\n".join(parts)


def _head(journey: Journey, points_per_unit: float) -> str:
    faces = "".join(
        f"@font-face {{ font-family: Map; font-weight: {weight};"
        f" src: url('{resource_path('fonts', f'CJMInter-{style}.ttf').as_uri()}'); }}\n"
        for weight, style in _FACES.items()
    )
    hues = "".join(
        f".{hue} .h, .h.{hue} {{ background: {header}; color: white }}"
        f" .{hue}.e4 {{ background: {tint} }} .{hue} {{ border-color: {header} }}\n"
        for hue, (header, tint) in _HUES.items()
    )
    unit = points_per_unit
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Map</title><style>
@page {{ size: {PAPER.width}mm {PAPER.height}mm; margin: {44 * unit:.3f}pt }}
{faces}{hues}
body {{ margin: 0; font: {13 * unit:.3f}pt/1.31 Map; color: #1C1B19 }}
h1 {{ font-size: 3.5em; font-weight: 600; margin: 0 }}
.map {{ display: grid; grid-template-columns: 15em repeat({len(journey.phases)}, 1fr);
        column-gap: .9em }}
.map > div {{ border-top: .06em solid #C4BFB3; padding: .7em 0 }}
.map > .h {{ border: 0; padding: 1em; font-weight: 600 }}
.card {{ border: .07em solid; border-radius: .23em; padding: .55em .7em; margin-bottom: .46em }}
.e1 {{ border-style: dashed }}
b {{ font-weight: 600 }} small {{ display: block; font-size: .85em }}
.touch {{ display: grid; grid-template-columns: 2.5em 1fr }}
.tile {{ width: 2em; height: 2em; padding: .4em; box-sizing: border-box; fill: white }}
.physical .tile {{ border-radius: 50% }}
.ladder {{ float: right; width: .54em }}
.ladder i {{ display: block; height: .17em; margin-top: .11em; background: #8E897E }}
.ladder i.on {{ background: #004B57 }}
</style></head><body>"""


def _phase(at: int, phase: Phase) -> str:
    place = f'style="grid-row: 1; grid-column: {at}"'
    question = escape(phase.question)
    return f'<div class="h {phase.hue}" {place}>{escape(phase.name)}<small>{question}</small></div>'


def _row(at: int, row: Row, journey: Journey, channels: Channels) -> list[str]:
    name, prompt = escape(row.name), escape(row.prompt)
    head = f'<div style="grid-row: {at}; grid-column: 1"><b>{name}</b><small>{prompt}</small></div>'
    columns = {phase.id: (number, phase) for number, phase in enumerate(journey.phases, 2)}
    parts = [head]
    for cell in row.cells:
        column, phase = columns[cell.phase]
        parts.append(f'<div style="grid-row: {at}; grid-column: {column}">')
        parts += _content(cell, phase, channels)
        parts.append("</div>")
    return parts


def _content(cell: Cell, phase: Phase, channels: Channels) -> list[str]:
    parts = [_card(card, phase, channels) for card in cell.cards]
    parts += [_action(action, channels) for action in cell.actions]
    scores = (cell.relevance, cell.presence)
    parts += [f"<b>{score.value}</b>" for score in scores if score]
    parts += [f"<small>{point.level:+.1f}</small>" for point in cell.points]
    return parts


def _card(card: Card, phase: Phase, channels: Channels) -> str:
    source = f"<sup>{escape(card.sources[0].removeprefix('source'))}</sup>" if card.sources else ""
    rungs = "".join(f'<i class="{"on" if 4 - at <= card.evidence else ""}"></i>' for at in range(4))
    text = f'<div class="ladder">{rungs}</div>{escape(card.text)}{source}'
    looks = f"card e{card.evidence} {phase.hue}"
    if not card.channel:
        return f'<div class="{looks}">{text}</div>'
    channel = channels[card.channel]
    icon = f'<svg class="tile h {phase.hue}" viewBox="0 0 256 256">{_icon(channel)}</svg>'
    words = f"<div>{text}<small>{escape(channel.name)}</small></div>"
    return f'<div class="{looks} touch {channel.medium}">{icon}{words}</div>'


def _icon(channel: Channel) -> str:
    return f'<path d="{icon_outline(channel.icon, "bold")}"/>'


def _action(action: Action, channels: Channels) -> str:
    channel = escape(channels[action.channel].name) if action.channel else ""
    return f"<p><b>{escape(action.text)}</b><small>{channel} · {escape(action.owner)}</small></p>"
