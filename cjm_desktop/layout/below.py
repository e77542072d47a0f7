"""The block below the grid: legend, sources, date and page."""

from cjm_desktop.layout.block import DrawnBlock, Strip, kept, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Block
from cjm_desktop.layout.footer import footer_strip
from cjm_desktop.layout.legend import legend_strip
from cjm_desktop.layout.usage import usage_of
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.evidence import used_sources


def layout_below(
    project: Project, journey: Journey, context: Context, previous: Block | None = None
) -> DrawnBlock:
    """Lay out what stands below the grid; ``previous`` itself when nothing in it changed."""
    usage = usage_of(journey, context)
    sources = used_sources(project, journey)
    numbers = tuple(context.source_numbers[source.id] for source in sources)
    basis = ("below", context.frame, usage, sources, numbers)
    known = kept(previous, basis)
    if known:
        return known
    explained = context.options.printed.shows("legend")
    legend = legend_strip(usage, context) if explained else Strip(0.0)
    strips = (legend, footer_strip(sources, context))
    return DrawnBlock(stacked(strips), basis)
