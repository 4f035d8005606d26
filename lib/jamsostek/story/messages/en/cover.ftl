title = Evaluation of Employment Social Security Coverage
headline = As of { MONTH($period) }, { $people } workers in { $place } were active participants: { PERCENT($coverage) } of { $basis }{ $second ->
    [yes] { " " }and { PERCENT($other) } of { $other_basis }.
   *[no] .
}
headline-change = { $direction ->
    [up] Coverage of { $basis } has risen by { POINTS($change) } percentage points since { MONTH($since) }.
    [down] Coverage of { $basis } has fallen by { POINTS($change) } percentage points since { MONTH($since) }.
   *[equal] Coverage of { $basis } has not changed since { MONTH($since) }.
}
headline-missing = There is no figure of active participants of { $place } for { MONTH($period) } yet.
fact-coverage = Coverage of { $basis }
fact-coverage-note = { PEOPLE($participants) } active participants of { $workers } workers
fact-edition-note = of { $workers } workers, { $edition } edition
fact-nation = Compared with the national rate
fact-nation-note = national { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-change = Since { MONTH($since) }
fact-change-note = from { PERCENT($before) } to { PERCENT($coverage) }
fact-uncovered = Not active participants
fact-uncovered-note = of { $workers } { $basis }
fact-gap = Shortfall against the { $regime } target for { $year }
fact-gap-note = { $people } more active participants would reach { PERCENT($target) } of { $basis }
fact-gap-met = target of { PERCENT($target) } of { $basis } reached
unit-points = { $points } points
label-contents = Contents
label-page = Page
label-of = of
label-figure = Figure
label-table = Table
label-skip = Skip to content
