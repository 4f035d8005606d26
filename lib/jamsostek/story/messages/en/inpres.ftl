finding = { $finding ->
    [done] found
    [partial] in part
    [not_found] not found
   *[no_data] no data yet
}
scorecard = Of { $cells } items ({ $items } instructions for { $regions } regional governments), { $done } { $done ->
    [one] shows
   *[other] show
} evidence, { $partial } evidence in part, for { $not_found } evidence was looked for and not found, and for { $no_data } there are no data yet. Not found does not mean not done.
scorecard-own = { $place }: { $done } of { $items } instructions { $done ->
    [one] shows
   *[other] show
} evidence{ $partial ->
    [0] { "" }
   *[other] {" "}and { $partial } evidence in part
}{ $not_found ->
    [0] { "" }
    [one] ; one was looked for and not found
   *[other] ; { $not_found } were looked for and not found
}{ $no_data ->
    [0] .
   *[other] ; for { $no_data } there are no data yet.
}
scorecard-not-found = { $label }: not found in { $where }.
scorecard-missing = What heads of region have done of Inpres 2/2021 has not been recorded up to { MONTH($period) } (table inpres_status).
figure-scorecard = Evidence is recorded for { $known } of { $cells } items; most for { $best }: { $most } of { $regions } governments
figure-scorecard-caption = Not found: looked for, but no evidence in the sources, which does not mean not done. Empty: no data yet. { $source }
figure-scorecard-alt = Matrix of { $items } instructions and { $regions } regional governments. { $rows }
figure-scorecard-row = { $name }: { $findings }.
figure-scorecard-cell = { $label } { $finding }
table-evidence = Evidence on Inpres 2/2021{ $only ->
    [yes] {" "}in { $place }
   *[no] { "" }
}
head-instruction = Instruction
head-finding = Finding
head-evidence = Evidence
head-evidence-source = Source
note-evidence-rest = The evidence of other regions is in scorecard.csv and in their profiles.
