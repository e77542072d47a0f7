"""Numbers in the language of the interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from cjm_desktop.ui.figures import figure, level_figure


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize(
    ("language", "large", "level"),
    [("nl_NL", "2.140.000,5", "−0,8"), ("en_GB", "2,140,000.5", "−0.8")],
)
def test_as_people_write_them(language: str, large: str, level: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert figure(2_140_000.5) == large
    assert level_figure(-0.8) == level
    assert [level_figure(each) for each in (2, 0, -0.0)] == ["+2", "0", "0"]
