"""What is done for whom: vulnerable workers, benefits, and what Inpres 2/2021 tells heads of region to do."""

from pandas import DataFrame

from jamsostek.measures import benefits, inpres, vulnerable

from .coverage import Coverage
from .frame import frame


class Programmes(Coverage):
    """The frames of `Coverage`, and those of what is done for workers and with which money."""

    @frame
    def funneled(self) -> DataFrame:
        """Vulnerable workers stage by stage, from the list to protection, by programme."""
        return vulnerable.funnel(self.collection.funnel, self.regions, self.region, self.period)

    @frame
    def funded(self) -> DataFrame:
        """Who pays for how many vulnerable workers, and for how long."""
        where = {"region": self.region, "period": self.period}
        return vulnerable.funded(self.collection.funding, self.collection.contributions, self.regions, **where)

    @frame
    def budgeted(self) -> DataFrame:
        """Months of protection that budgets buy, by region."""
        return vulnerable.budgeted(self.funded)

    @frame
    def year(self) -> DataFrame:
        """Coverage in each month of the year, with the average of the year."""
        return vulnerable.over_year(self.on_base, self.region, self.period)

    @frame
    def groups(self) -> DataFrame:
        """Groups of vulnerable workers that are protected."""
        return vulnerable.groups(self.collection.groups, self.regions, self.region, self.period)

    @frame
    def paid(self) -> DataFrame:
        """Benefits of the newest whole year by programme and segment, per thousand participants."""
        where = {"region": self.region, "period": self.period}
        rows = self.by_segment[self.by_segment.basis == self.base]
        return benefits.per_thousand(self.collection.benefits, rows, self.collection.contributions, **where)

    @frame
    def card(self) -> DataFrame:
        """What heads of region did of the eight instructions of Inpres 2/2021."""
        tables, where = self.collection, {"region": self.region, "period": self.period}
        return inpres.scorecard(tables.inpres_status, tables.inpres_items, self.regions, **where)

    @frame
    def rate(self) -> float:
        """Rupiah of a vulnerable worker's contribution a month."""
        return vulnerable.rate(self.collection.contributions, self.period)

    @frame
    def budget(self) -> float:
        """Rupiah that the region budgets for vulnerable workers."""
        return vulnerable.budget(self.funded, self.region)
