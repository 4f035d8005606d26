title = { $form ->
    [quality] Data Quality of Employment Social Security Coverage
    [profile] Profile of Employment Social Security Coverage
   *[report] Evaluation of Employment Social Security Coverage
}
headline = As of { MONTH($period) }, { $people } workers in { $place } were active participants: { PERCENT($coverage) } of { $basis }{ $second ->
    [yes] { " " }and { PERCENT($other) } of { $other_basis }.
   *[no] .
}
headline-change = { $direction ->
    [up] Coverage of { $basis } has risen by { POINTS($change) } percentage points since { MONTH($since) }.
    [down] Coverage of { $basis } has fallen by { POINTS($change) } percentage points since { MONTH($since) }.
   *[equal] Coverage of { $basis } has not changed since { MONTH($since) }.
}
headline-redefined = Coverage of { $basis } was recorded at { PERCENT($before) } in { MONTH($since) } and { PERCENT($coverage) } in { MONTH($period) }: of these { $total } percentage points, { $points } come from redefining the denominator and { $left } from { $growth ->
    [known] the numbers of participants and workers.
   *[unknown] the number of participants.
}
headline-missing = There is no figure of active participants of { $place } for { MONTH($period) } yet.
fact-coverage = Coverage of { $basis }
fact-coverage-note = { PEOPLE($participants) } active participants of { $workers } workers
fact-edition-note = of { $workers } workers, { $edition } edition
fact-nation = Compared with { $name }
fact-nation-note = { $name } { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-rank = Rank in { $name }
fact-rank-value = { $rank } of { $of }
fact-rank-note = highest { $best } { PERCENT($high) }, lowest { $worst } { PERCENT($low) }{ $same ->
    [yes] { "" }
   *[no] {" "}({ MONTH($as_of) })
}
fact-change = Since { MONTH($since) }
fact-change-note = from { PERCENT($before) } to { PERCENT($coverage) }
fact-uncovered = Not active participants
fact-uncovered-note = of { $workers } { $basis }
fact-gap = { $state ->
    [met] Above the { $regime } target for { $year }
   *[below] Shortfall against the { $regime } target for { $year }
}
fact-gap-note = { $state ->
    [met] target of { PERCENT($target) } of { $basis } reached
   *[below] { $people } more active participants would reach { PERCENT($target) } of { $basis }
}
unit-points = { $points } points
label-contents = Contents
label-page = Page
label-of = of
label-figure = Figure
label-table = Table
label-skip = Skip to content
label-figures = List of figures
label-tables = List of tables
label-findings = Main findings
label-actions = What to do
label-search = Search the table
label-rows = Matching rows
label-sort = Sort by
label-csv = Download CSV
label-workbook = Download all tables (Excel)
label-language = Baca laporan ini dalam bahasa Indonesia
label-derived = Derived figure: computed from other published figures
label-simulated = Simulated figure: invented, not real
label-close = Close
label-signoff = Sign-off
label-prepared = Prepared by
label-checked = Checked by
label-approved = Approved by
label-name = Name
label-position = Position
label-signed = Place, date
label-signature = Signature
