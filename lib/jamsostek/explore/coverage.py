"""How high coverage is, compared with whom, and why it changed: each frame computed when it is first asked for."""

from pandas import DataFrame

from jamsostek.measures import change, comparison, composition, editions, outliers, ranks, sampling, segments
from jamsostek.measures.coverage import NATION, every_edition
from jamsostek.story.language import Words

from .frame import frame
from .source import Source

WHOLE = "ALL"


class Coverage:
    """One region for one period; each frame has the name that it has in `notebooks/evaluation.ipynb`, `words` tell of them.

    `base` is the denominator that leads, otherwise the collection's own. With a `segment` its participants alone are counted. With a
    `reference` regions are compared with that one, otherwise each with the one above it. Raises ValueError for what is not known.
    """

    def __init__(
        self,
        source: Source,
        region: str,
        period: str,
        *,
        base: str = "",
        segment: str = WHOLE,
        reference: str = "",
        lang: str = "id",
    ) -> None:
        source.check(region=region, period=period, base=base, segment=segment, reference=reference, lang=lang)
        self.source, self.region, self.period, self.segment, self.lang = source, region, period, segment, lang
        self.collection = source.around(region, period)
        self.settings, self.regions = self.collection.settings, self.collection.regions
        self.base, self.reference = base or self.settings.base, reference
        self.parent = comparison.parent(self.regions, region)
        self.words = Words.of(self.collection, region, period, lang, segment=segment if segment != WHOLE else "")

    @property
    def chosen(self) -> dict[str, str]:
        """What was chosen, as `at` takes it and as far as it is not as usual."""
        given = {"data": self.source.name, "region": self.region, "period": self.period, "base": self.base}
        given |= {"segment": self.segment, "reference": self.reference, "lang": self.lang}
        usual = {"data": "published", "base": self.settings.base, "segment": WHOLE, "reference": "", "lang": "id"}
        return {name: value for name, value in given.items() if value != usual.get(name)}

    @frame
    def by_segment(self) -> DataFrame:
        """Coverage of the region and of all regions that it is compared with, every month, base and segment, with its sampling error."""
        also = "" if self.region == NATION else self.reference  # all are near the nation
        return self.source.with_error(self.base, self.region, self.period, also)

    @frame
    def everywhere(self) -> DataFrame:
        """The same; where a segment was chosen, its participants alone stand in the place of all."""
        rows = self.by_segment
        return rows if self.segment == WHOLE else rows[rows.segment == self.segment].assign(segment=WHOLE)

    @frame
    def near(self) -> DataFrame:
        """Of that the region and those directly below it, up to the period."""
        return comparison.within(self.everywhere, self.regions, self.region, self.period)

    @frame
    def totals(self) -> DataFrame:
        """All segments together, also as they would be on the newest edition of the denominator."""
        tables = self.collection
        told = (self.near.basis != "labour_force") | (self.near.basis == self.base)
        rows = self.near[(self.near.segment == WHOLE) & told]
        rows = editions.restated(rows, every_edition(tables.workers, tables.regions))
        return sampling.restated(rows, tables.workers, tables.regions, tables.sampling_error)

    @frame
    def current(self) -> DataFrame:
        """The region in the period, by base and segment."""
        return comparison.current(self.near, self.region, self.period)

    @frame
    def monthly(self) -> DataFrame:
        """The region in every month that is known."""
        return comparison.history(self.totals, self.region, self.period)

    @frame
    def history(self) -> DataFrame:
        """The region in the same month of each year."""
        return comparison.history(comparison.yearly(self.totals, self.period), self.region, self.period)

    @frame
    def compared(self) -> DataFrame:
        """The region in the period beside the one that it is compared with, and the difference."""
        return comparison.against(self.current, self.everywhere, self.reference or self.parent)

    @frame
    def on_base(self) -> DataFrame:
        """Coverage of all regions on the base that was chosen."""
        return self.everywhere[self.everywhere.basis == self.base]

    @frame
    def ranked(self) -> DataFrame:
        """The regions beside the region, best first, with rank and the interval of the rank."""
        peers = comparison.ranking(self.on_base, self.regions, self.parent, self.period)
        return ranks.with_interval(comparison.against(peers, self.everywhere, self.reference or self.parent))

    @frame
    def districts(self) -> DataFrame:
        """The regions directly below the region, best first, with rank and the interval of the rank."""
        below = comparison.ranking(self.on_base, self.regions, self.region, self.period)
        return ranks.with_interval(comparison.against(below, self.everywhere, self.reference or self.region))

    @frame
    def outlying(self) -> DataFrame:
        """Regions with the limits beyond which chance does not explain a difference: those below, where they are ranked, or else those beside."""
        return outliers.limits(self.districts if len(self.districts) else self.ranked)

    @frame
    def own(self) -> DataFrame:
        """PU on formal workers and BPU on informal workers, every month."""
        rows = comparison.within(self.by_segment, self.regions, self.region, self.period)
        return segments.by_own_base(rows[rows.basis == "employed"], self.collection.workers, self.regions)

    @frame
    def parts(self) -> DataFrame:
        """Segments of the region on its whole denominator, where they add up."""
        rows = comparison.within(self.by_segment, self.regions, self.region, self.period)
        return comparison.segments(rows[rows.basis == self.base], self.region, self.period)

    @frame
    def own_base(self) -> DataFrame:
        """PU on formal and BPU on informal workers in the period, and who is not covered."""
        return comparison.segments(self.own, self.region, self.period)

    @frame
    def changed(self) -> DataFrame:
        """Why coverage changed since the year before: one part a row, which add up."""
        return change.split(self.history, self.near, self.period)

    @frame
    def composed(self) -> DataFrame:
        """What of the change is due to the mix of segments."""
        return composition.by_kind(self.changed, self.near, self.own)

    @frame
    def contributed(self) -> DataFrame:
        """What each region below contributed to the change."""
        return composition.by_region(self.changed[self.changed.basis == self.base], self.totals, self.regions)
