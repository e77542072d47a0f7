"""How far long work is, told no more often than one can see."""

from cjm_desktop.base.progress import Progress, Teller


def test_each_hundredth_is_told_once() -> None:
    told: list[Progress] = []
    teller = Teller(told.append, "writing")
    for done in range(1000):
        teller.done(done / 1000)
    assert [each.share for each in told] == [number / 100 for number in range(100)]
    assert {(each.stage, each.page, each.pages) for each in told} == {("writing", 0, 0)}


def test_each_page_is_told_even_where_it_is_less_than_a_hundredth() -> None:
    told: list[Progress] = []
    teller = Teller(told.append, "checking", pages=400)
    for page in range(1, 401):
        teller.page_done(page, 0.0)
        teller.page_done(page, 0.5)
    assert list(dict.fromkeys(each.page for each in told)) == list(range(1, 401))
    # 199 pages of 400 are done when the 200th begins
    first = next(each for each in told if each.page == 200)
    assert first == Progress("checking", 0.49, 200, 400)


def test_half_of_the_third_of_four_pages_is_five_eighths_of_all() -> None:
    told: list[Progress] = []
    Teller(told.append, "writing", pages=4).page_done(3, 0.5)
    assert told == [Progress("writing", 0.62, 3, 4)]
