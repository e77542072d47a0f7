"""The structure of a document: what its content is and in which order it is read (14.7, 14.8)."""

from collections.abc import Iterator, Mapping, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cjm_desktop.scene.items import Scene, Text
from cjm_desktop.scene.tags import Role, Tag

_TYPES: dict[Role, str] = {
    "document": "Document",
    "title": "H1",
    "paragraph": "P",
    "table": "Table",
    "row": "TR",
    "column header": "TH",
    "row header": "TH",
    "cell": "TD",
    "list": "L",
    "item": "LI",
    "figure": "Figure",
}
_SCOPES: dict[Role, Name] = {"column header": Name.Column, "row header": Name.Row}
_ITEM_BODY = "LBody"
# lest the lines of a table have different lengths
_ALWAYS: frozenset[Role] = frozenset(("row", "cell", "column header", "row header"))


class Structure:
    """Collects the structure of all pages and writes it."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages: list[list[Object]] = []  # for each page the elements of its marked content
        self._root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = self._element("Document", self._root)
        self._kids: list[Object] = []  # of the document

    def page(self, page: Object) -> "PageStructure":
        """Begin a page; what is marked on it goes into the structure in the order of its layers."""
        page.StructParents = len(self._pages)
        page.Tabs = Name.S
        marked: list[Object] = []
        self._pages.append(marked)
        return PageStructure(self, page, marked)

    def write(self) -> None:
        """Add everything to the document."""
        numbers = Array()
        for index, marked in enumerate(self._pages):
            numbers.append(index)
            numbers.append(self._pdf.make_indirect(Array(marked)))
        self._document.K = Array(self._kids)
        self._root.K = self._document
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        self._root.ParentTreeNextKey = len(self._pages)
        self._pdf.Root.StructTreeRoot = self._root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def add(self, tags: Iterator[Tag], page: Object, marks: Mapping[int, int]) -> dict[int, Object]:
        """Add tags to the document; return the element of each mark of the page."""
        found: dict[int, Object] = {}
        for tag in tags:
            if _is_shown(tag, marks):
                self._kids.append(self._add(tag, self._document, page, marks, found))
        return found

    def _add(
        self,
        tag: Tag,
        parent: Object,
        page: Object,
        marks: Mapping[int, int],
        found: dict[int, Object],
    ) -> Object:
        element = holder = self._element(_TYPES[tag.role], parent)
        if tag.role == "item":
            holder = element.K = self._element(_ITEM_BODY, element)
        if tag.role in _SCOPES:
            element.A = Dictionary(O=Name.Table, Scope=_SCOPES[tag.role])
        if tag.words:
            element.Alt = String(tag.words)
        shown = [marks[part] for part in tag.parts if part in marks]
        if shown:
            holder.Pg = page
            found.update(dict.fromkeys(shown, holder))
        children = (
            self._add(child, element, page, marks, found)
            for child in tag.children
            if child.role in _ALWAYS or _is_shown(child, marks)
        )
        _hold(holder, [*shown, *children])
        return element

    def _element(self, kind: str, parent: Object) -> Object:
        return self._pdf.make_indirect(Dictionary(S=Name(f"/{kind}"), P=parent))


def _hold(element: Object, kids: Sequence[int | Object]) -> None:
    """Put marks and elements in an element; one alone needs no array, of which there are many."""
    if kids:
        element.K = kids[0] if len(kids) == 1 else Array(kids)


class PageStructure:
    """The marks of one page."""

    def __init__(self, structure: Structure, page: Object, marked: list[Object]) -> None:
        self._structure = structure
        self._page = page
        self._marked = marked
        self._count = 0

    def layer(self, scene: Scene) -> "LayerStructure":
        """Begin a scene on the page."""
        return LayerStructure(scene, self._count)

    def end_layer(self, layer: "LayerStructure") -> None:
        """Add what was marked of a scene to the structure."""
        self._count += len(layer.marks)
        found = self._structure.add(layer.tags(), self._page, layer.marks)
        self._marked.extend(found[mark] for mark in layer.marks.values())


class LayerStructure:
    """The marks of a scene on one page."""

    def __init__(self, scene: Scene, first: int) -> None:
        self._reading = scene.reading or plain_reading(scene)
        self._first = first
        self._types = dict(_part_types(self._reading))
        self.marks: dict[int, int] = {}  # by the part's place in the scene

    def mark(self, index: int, code: str) -> str:
        """Return a part's operators, marked as what they are."""
        if not code:
            return code
        kind = self._types.get(index)
        if kind is None:
            return artifact(code)
        mark = self.marks[index] = self._first + len(self.marks)
        return f"/{kind} <</MCID {mark}>> BDC\n{code}\nEMC"

    def tags(self) -> Iterator[Tag]:
        """Yield what the scene says."""
        yield from self._reading.children


def artifact(code: str) -> str:
    """Return operators marked as decoration."""
    return f"/Artifact BMC\n{code}\nEMC"


def plain_reading(scene: Scene) -> Tag:
    """Return a reading of a scene that has none: a paragraph for each part that has words."""
    return Tag(
        "document",
        children=tuple(
            Tag("paragraph", (index,))
            for index, part in enumerate(scene.parts)
            if any(isinstance(item, Text) and not item.silent for item in part.items)
        ),
    )


def _is_shown(tag: Tag, marks: Mapping[int, int]) -> bool:
    """Tell whether anything of a tag is on a page, which may show a part of its scene."""
    return any(part in marks for part in tag.parts) or any(
        _is_shown(child, marks) for child in tag.children
    )


def _part_types(tag: Tag) -> Iterator[tuple[int, str]]:
    kind = _ITEM_BODY if tag.role == "item" else _TYPES[tag.role]
    for part in tag.parts:
        yield part, kind
    for child in tag.children:
        yield from _part_types(child)
