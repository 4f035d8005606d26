"""What an analyst should look at although it can be used as it stands."""

import pandas as pd

from .problems import Problem
from .tables import STAGES


def grown(funnel: pd.DataFrame) -> list[Problem]:
    """Stages of the funnel with more persons than the stage before; takes cells as text that were checked."""
    order = funnel.assign(order=funnel.stage.map(STAGES.index), count=funnel.persons.astype("int64")).reset_index()
    order = order.sort_values("order", kind="stable")
    before = order.groupby(["region_code", "as_of", "programme"])[["stage", "count", "line"]].shift()
    rows = order.join(before.add_suffix("_before"))
    return [
        Problem(
            "funnel.csv",
            row.line,
            "persons",
            f"is more than the {row.count_before:.0f} at the stage before ({row.stage_before}, line {row.line_before:.0f}); "
            "mend it, or the report shows it with a flag",
            str(row.persons),
        )
        for row in rows[rows["count"] > rows.count_before].itertuples()
    ]
