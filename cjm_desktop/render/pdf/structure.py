"""The structure of a document: what its content is and in which order it is read (14.7, 14.8)."""

from collections.abc import Iterator, Mapping, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.read_scenes import ReadScene, ShownTags
from cjm_desktop.scene.items import Scene
from cjm_desktop.scene.tags import Role

_TYPES: dict[Role, str] = {
    "document": "Document",
    "title": "H1",
    "heading": "H2",
    "subheading": "H3",
    "paragraph": "P",
    "table": "Table",
    "row": "TR",
    "column header": "TH",
    "row header": "TH",
    "cell": "TD",
    "list": "L",
    "item": "LI",
    "label": "Lbl",
    "figure": "Figure",
}
_SCOPES: dict[Role, Name] = {"column header": Name.Column, "row header": Name.Row}
_ITEM_BODY = "LBody"
_LEVELS: dict[Role, int] = {"title": 1, "heading": 2, "subheading": 3}


class Structure:
    """Collects the structure of all pages and writes it."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages: list[list[Object]] = []  # for each page the elements of its marked content
        self._root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = self._element("Document", self._root)
        self._kids: list[Object] = []  # of the document
        self._scenes: dict[int, ReadScene] = {}
        self._levels = _Levels()

    def page(self, page: Object) -> "PageStructure":
        """Begin a page; what is marked on it goes into the structure in the order of its layers."""
        page.StructParents = len(self._pages)
        page.Tabs = Name.S
        marked: list[Object] = []
        self._pages.append(marked)
        return PageStructure(self, page, marked)

    def read(self, scene: Scene) -> ReadScene:
        """Return how a scene is read; it is looked through once for all pages."""
        key = id(scene)
        if key not in self._scenes:
            self._scenes[key] = ReadScene(scene)
        return self._scenes[key]

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

    def add(self, scene: ReadScene, page: Object, marks: Mapping[int, int]) -> dict[int, Object]:
        """Add what a page shows of a scene; return the element of each mark of the page."""
        shown = _Shown(scene, ShownTags(scene, marks), page, marks, {})
        self._kids += [self._add(tag, self._document, shown) for tag in shown.tags.children(0)]
        return shown.elements

    def _add(self, number: int, parent: Object, shown: "_Shown") -> Object:
        tag = shown.scene.tags[number]
        element = self._element(self._type(tag.role), parent)
        if tag.role in _SCOPES:
            element.A = Dictionary(O=Name.Table, Scope=_SCOPES[tag.role])
        if tag.role == "list" and any(item.children for item in tag.children):
            element.A = Dictionary(O=Name.List, ListNumbering=Name.Decimal)
        if tag.words:
            element.Alt = String(tag.words)
        marks = [shown.marks[part] for part in tag.parts if part in shown.marks]
        children = [self._add(child, element, shown) for child in shown.tags.children(number)]
        if tag.role == "item":  # labels, and then what it says
            _hold(element, [*children, *self._body(element, marks, shown)])
        else:
            self._mark(element, marks, shown)
            _hold(element, [*marks, *children])
        return element

    def _body(self, item: Object, marks: Sequence[int], shown: "_Shown") -> Iterator[Object]:
        if marks:
            body = self._element(_ITEM_BODY, item)
            self._mark(body, marks, shown)
            _hold(body, marks)
            yield body

    @staticmethod
    def _mark(element: Object, marks: Sequence[int], shown: "_Shown") -> None:
        """Note that an element holds what is marked on a page."""
        if marks:
            element.Pg = shown.page
            shown.elements.update(dict.fromkeys(marks, element))

    def _type(self, role: Role) -> str:
        return f"H{self._levels.of(_LEVELS[role])}" if role in _LEVELS else _TYPES[role]

    def _element(self, kind: str, parent: Object) -> Object:
        return self._pdf.make_indirect(Dictionary(S=Name(f"/{kind}"), P=parent))


class _Levels:
    """The levels of headings, one after the other: the first is 1, and none skips one (UA-1, 7.4).

    Where the title of a map is left out, what would stand below it is raised.
    """

    def __init__(self) -> None:
        self._last = 0
        self._raised: int | None = None

    def of(self, wanted: int) -> int:
        """Return the level of a heading that should have a level."""
        if self._raised is None or wanted == 1:
            self._raised = wanted - 1
        self._last = max(1, min(wanted - self._raised, self._last + 1))
        return self._last


def _hold(element: Object, kids: Sequence[int | Object]) -> None:
    """Put marks and elements in an element; one alone needs no array, of which there are many."""
    if kids:
        element.K = kids[0] if len(kids) == 1 else Array(kids)


class _Shown(NamedTuple):
    """What a page shows of a scene, and the elements that were made of it."""

    scene: ReadScene
    tags: ShownTags
    page: Object
    marks: Mapping[int, int]
    elements: dict[int, Object]  # by mark


class PageStructure:
    """The marks of one page."""

    def __init__(self, structure: Structure, page: Object, marked: list[Object]) -> None:
        self._structure = structure
        self._page = page
        self._marked = marked
        self._count = 0

    def layer(self, scene: Scene) -> "LayerStructure":
        """Begin a scene on the page."""
        return LayerStructure(self._structure.read(scene), self._count)

    def end_layer(self, layer: "LayerStructure") -> None:
        """Add what was marked of a scene to the structure."""
        self._count += len(layer.marks)
        found = self._structure.add(layer.scene, self._page, layer.marks)
        self._marked.extend(found[mark] for mark in layer.marks.values())


class LayerStructure:
    """The marks of a scene on one page."""

    def __init__(self, scene: ReadScene, first: int) -> None:
        self.scene = scene
        self._first = first
        self.marks: dict[int, int] = {}  # by the part's place in the scene

    def mark(self, index: int, code: str) -> str:
        """Return a part's operators, marked as what they are."""
        if not code:
            return code
        role = self.scene.role(index)
        if role is None:
            return artifact(code)
        kind = _ITEM_BODY if role == "item" else _TYPES[role]
        mark = self.marks[index] = self._first + len(self.marks)
        return f"/{kind} <</MCID {mark}>> BDC\n{code}\nEMC"


def artifact(code: str) -> str:
    """Return operators marked as decoration."""
    return f"/Artifact BMC\n{code}\nEMC"
