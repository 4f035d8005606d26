"""What is drawn and written the short way is what Matplotlib and pandas would have drawn and written."""

import io
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from jamsostek.story import drawing, style
from jamsostek.story.figures.axes import AROUND, beside, blank, part
from jamsostek.story.rows import each
from jamsostek.story.tables import saved
from jamsostek.story.warm import MONTHS, REGIONS, SOURCES, Words, warm

FRAME = pd.DataFrame(
    {
        "text": ["a", '"b", c', None, "é\nd"],
        "number": [1, 2, 3, 4],
        "share": [0.1 + 0.2, np.nan, 1e-7, 1e16],
        "count": pd.array([1, None, 3, 4], dtype="Int64"),
        "flag": [True, False, True, False],
        "month": pd.PeriodIndex(["2025-01", "2025-02", None, "2025-04"], freq="M"),
        "sum": pd.array([0.5, None, 2.0, 3.25], dtype="Float64"),
        "with blank": ["x"] * 4,
    }
)


def figure() -> Figure:
    with style.look():
        drawn, ax = blank(2)
        ax.plot([0, 1], [0, 1], marker="o")
        ax.barh([0.2, 0.6], [0.5, 0.7], color=style.OWN)
        ax.set_yticks([0, 0.5, 1], ["Kabupaten Mukomuko", "two\nlines", "✓"])
        beside(ax, "beyond the axes", (1, 0.5), 7, weight=600)
        ax.set_title("title", loc="left")
    return drawn


def by_matplotlib(drawn: Figure) -> str:
    out = io.StringIO()
    with style.look():
        drawn.savefig(out, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    return out.getvalue()


def without_ids(svg: str) -> str:
    return svg[svg.index("<svg ") :].replace("name-", "")


def test_svg_is_what_matplotlib_would_write():
    assert without_ids(drawing.svg(figure(), "name")) == without_ids(by_matplotlib(figure()))


def test_labels_stand_where_matplotlib_would_lay_the_figure_out():
    ours, theirs = figure(), figure()
    with style.look():
        theirs.draw_without_rendering()
        part(ours, [(ours.axes[0].texts[0], AROUND)])
    assert ours.axes[0].get_position().bounds == theirs.axes[0].get_position().bounds


def test_second_drawing_is_the_first():
    drawn = figure()
    assert drawing.svg(drawn, "a") == drawing.svg(drawn, "a")
    assert drawn.dpi == figure().dpi


def test_a_look_ends():
    before = dict(mpl.rcParams)
    with pytest.raises(ZeroDivisionError), style.look():
        raise ZeroDivisionError
    with style.look():
        assert mpl.rcParams["font.family"] == ["Fira Sans", "sans-serif"]
        mpl.rcParams.update({"font.size": 30})
    assert dict(mpl.rcParams) == before


def test_each_row_is_that_of_itertuples():
    ours, theirs = list(each(FRAME)), list(FRAME.itertuples(index=False))
    assert [row._fields for row in ours] == [row._fields for row in theirs]
    assert [repr([*row]) for row in ours] == [repr([*row]) for row in theirs]


@pytest.mark.parametrize("frame", [FRAME, FRAME.head(0), FRAME[["number"]], MONTHS], ids=["all", "none", "one", "more"])
def test_csv_is_what_pandas_would_write(tmp_path, frame):
    words = Words("id", "17", "2025-12", regions=REGIONS, sources=SOURCES, kind="published")
    saved.save(str(tmp_path), words, frame=frame)
    assert (tmp_path / "frame.csv").read_bytes().decode() == frame.to_csv(index=False, lineterminator="\n")


def threads() -> list[str]:
    """Those of this process, Python's and others."""
    return sorted(path.name for path in Path("/proc/self/task").iterdir())


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="tells threads as Linux does")
def test_warming_starts_no_thread_and_changes_nothing():
    expected, before, running = drawing.svg(figure(), "a"), dict(mpl.rcParams), threads()
    warm()
    assert threads() == running
    assert dict(mpl.rcParams) == before
    assert drawing.svg(figure(), "a") == expected
