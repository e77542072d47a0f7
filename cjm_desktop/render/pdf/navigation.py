"""How readers find their way: page labels and the outline (ISO 32000, 12.3.3 and 12.4.2)."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String, make_page_destination

from cjm_desktop.render.pdf.pages import Bookmark


def add_labels(pdf: Pdf, labels: Sequence[str]) -> None:
    """Call pages by their labels; those without one go by their numbers."""
    if not any(labels):
        return
    entries = Array()
    for index, label in enumerate(labels):
        entries.append(index)
        numbered = Dictionary(S=Name.D, St=index + 1)
        entries.append(Dictionary(P=String(label)) if label else numbered)
    pdf.Root.PageLabels = Dictionary(Nums=entries)


def add_outline(pdf: Pdf, bookmarks: Sequence[Bookmark]) -> None:
    """Add the outline, open, and have it shown; each entry shows its whole page."""
    if not bookmarks:
        return
    with pdf.open_outline() as outline:
        branches = [outline.root]
        for bookmark in bookmarks:
            place = make_page_destination(pdf, bookmark.page, "Fit")
            item = OutlineItem(bookmark.title, place)
            item.is_closed = False
            del branches[bookmark.level + 1 :]
            branches[-1].append(item)
            branches.append(item.children)
    pdf.Root.PageMode = Name.UseOutlines
