checks = { $totals ->
    [0] There is no published total to compare with its parts.
    [one] One published total for this region or those below it, up to this period, was compared with the sum of its parts; it agrees within its rounding.
   *[other] { $totals } published totals for this region and those below it, up to this period, were compared with the sums of their parts; all agree within their rounding.
}
reliability-derived = { $numbers ->
    [one] One denominator of { $place } is derived, marked †.
   *[other] In { $place }, { $numbers } denominators are derived, marked †.
}
reliability-derivation = † { $basis } ({ PEOPLE($workers) }): { $note }.
reliability-published = Coverage of { $place } for this period is computed directly from published figures.
reliability-simulated = All figures are simulated, marked ‡.
reliability-old = The number of { $basis } used is { $lag } months older than the participant data.
reliability-parts = The number of participants of { $place } is the sum of { $parts } regions below it.
reliability-rounded = The source rounds active participants to the nearest { PEOPLE($step) }; differences computed from it are given as “about”.
reliability-printed = Changes and differences are computed from the percentages as printed. Numbers of people that are rounded in text and figures are given in full in the tables.
table-sources = Sources used
head-source = Source
head-publisher = Publisher
head-published-on = Published
head-beware = Caveats
