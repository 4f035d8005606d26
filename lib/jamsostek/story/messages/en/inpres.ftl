finding = { $finding ->
    [done] found
    [partial] in part
    [not_found] not found
   *[no_data] no data yet
}
scorecard = Of { $cells } items ({ $items } instructions for { $regions } regional governments), { $done ->
    [0] none shows
    [one] one shows
   *[other] { $done } show
} evidence{ $partial ->
    [0] { "" }
   [one] ; one shows it in part
   *[other] ; { $partial } show it in part
}{ $not_found ->
    [0] { "" }
   *[other] ; for { $not_found } evidence was looked for and not found
}{ $no_data ->
    [0] .
   *[other] ; for { $no_data } there are no data yet.
}
scorecard-own = { $place }: { $done ->
    [0] none of { $items } instructions shows
    [one] one of { $items } instructions shows
   *[other] { $done } of { $items } instructions show
} evidence{ $partial ->
    [0] { "" }
   [one] ; one shows it in part
   *[other] ; { $partial } show it in part
}{ $not_found ->
    [0] { "" }
    [one] ; one was looked for and not found
   *[other] ; { $not_found } were looked for and not found
}{ $no_data ->
    [0] .
   *[other] ; for { $no_data } there are no data yet.
}
scorecard-not-found = { $label }: not found in { $where }.
scorecard-missing = No evidence of what heads of region have done under Inpres 2/2021 is on record up to { MONTH($period) } (table inpres_status).
figure-scorecard = { $known ->
    [0] No evidence is recorded yet for { $cells } items
   *[other] Evidence is recorded for { $known } of { $cells } items; most for { $best }, { $most } of { $regions } governments
}
figure-scorecard-caption = Not found: looked for, but no evidence in the sources, which does not mean not done. Empty: no data yet. { $source }
figure-scorecard-alt = Matrix of { $items } instructions by { $regions } regional governments, with evidence for { $known } of { $cells } items. { $rows }
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
