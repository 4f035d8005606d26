title = { $form ->
    [explore] Exploring Employment Social Security Coverage
    [quality] Data Quality of Employment Social Security Coverage
    [profile] Profile of Employment Social Security Coverage
   *[report] Evaluation of Employment Social Security Coverage
}
headline = As of { MONTH($period) }, { $participants ->
    [0] no workers in { $place } were active participants
    [one] one worker in { $place } was an active participant
   *[other] { $people } workers in { $place } were active participants
}: { PERCENT($coverage) } of { $basis }{ $second ->
    [yes] { " " }and { PERCENT($other) } of { $other_basis }.
   *[no] .
}
headline-missing = There is no figure of active { $chosen ->
    [ALL] participants
   *[other] { $chosen } participants
} of { $place } for { MONTH($period) } yet.
near = { $about ->
    [yes] about { $people }
   *[no] { $people }
}
counted = { $noun ->
    [vulnerable] { $count ->
        [one] one vulnerable worker
       *[other] { $people } vulnerable workers
    }
    [formal] { $count ->
        [one] one formal worker
       *[other] { $people } formal workers
    }
    [more] { $count ->
        [one] one more worker
       *[other] { $people } more workers
    }
    [participants] { $count ->
        [one] one more active participant
       *[other] { $people } more active participants
    }
   *[persons] { $count ->
        [one] one person
       *[other] { $people } people
    }
}
fact-coverage = Coverage of { $basis }
fact-coverage-note = { SHORT($participants) } active participants of { $workers } workers
fact-early = { $note }; published { $date }, before the month was over
fact-edition-note = of { $workers } workers, { $edition } edition
fact-nation = Compared with { $name }
fact-nation-note = { $name } { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-rank = Rank in { $name }
fact-rank-value = { $rank } of { $of }
fact-rank-note = highest { $best } { PERCENT($high) }, lowest { $worst } { PERCENT($low) }{ $same ->
    [yes] { "" }
   *[no] {" "}({ MONTH($as_of) })
}
fact-uncovered = Workers who are not active participants
fact-uncovered-note = of { $workers } { $basis }{ $others ->
    [yes] , among them civil servants, soldiers and police
   *[no] { "" }
}
fact-gap = { $state ->
    [met] Above the { $regime } target for { $year }
   *[below] Shortfall against the { $regime } target for { $year }
}
fact-gap-note = { $state ->
    [met] target of { PERCENT($target) } of { $basis } reached
   *[below] { $people } would reach { PERCENT($target) } of { $basis }
}
unit-points = { $points } points
trend-coverage = { $alike ->
    [yes] { "" }
   *[no] on the same denominator{ " " }
}{ $direction ->
    [up] up { POINTS($change) } points since { MONTH($since) }
    [down] down { POINTS($change) } points since { MONTH($since) }
   *[equal] unchanged since { MONTH($since) }
}
trend-gap = { $alike ->
    [yes] { "" }
   *[no] on the same denominator{ " " }
}{ $direction ->
    [up] smaller by { POINTS($change) } points since { MONTH($since) }
    [down] larger by { POINTS($change) } points since { MONTH($since) }
   *[equal] unchanged since { MONTH($since) }
}
trend-uncovered = { $alike ->
    [yes] { "" }
   *[no] on the same denominator{ " " }
}{ $direction ->
    [up] { SHORT($people) } more since { MONTH($since) }
    [down] { SHORT($people) } fewer since { MONTH($since) }
   *[equal] unchanged since { MONTH($since) }
}
trend-redefined = denominator redefined since { MONTH($since) }, so the two cannot be compared
found-redefined = { $parts ->
    [alike] Recorded coverage of { $basis } { $direction ->
        [up] rose
       *[down] fell
    } from { PERCENT($before) } ({ MONTH($since) }) to { PERCENT($coverage) }: { $points } of these { $total } percentage points come from redefining the denominator, { $left } from { $growth ->
        [known] the numbers of participants and workers.
       *[unknown] { $direction ->
            [up] more participants.
           *[down] fewer participants.
        }
    }
    [whole] Recorded coverage of { $basis } { $direction ->
        [up] rose
       *[down] fell
    } from { PERCENT($before) } ({ MONTH($since) }) to { PERCENT($coverage) }: all these { $total } percentage points come from redefining the denominator.
   *[mixed] Coverage of { $basis } was recorded at { PERCENT($before) } in { MONTH($since) } and { PERCENT($coverage) } in { MONTH($period) }: of these { $total } percentage points, { $points } come from redefining the denominator and { $left } from { $growth ->
        [known] the numbers of participants and workers.
       *[unknown] the number of participants.
    }
}
found-change = Coverage of { $basis } { $direction ->
    [up] has risen
   *[down] has fallen
} by { POINTS($change) } percentage points since { MONTH($since) }, mainly because of { $cause } ({ $points } points).
found-cause = { $count ->
    [one] one
   *[other] { $people }
} { $moved ->
    [up] more
   *[down] fewer
} { $part ->
    [workers] { $count ->
        [one] worker
       *[other] workers
    }
   *[participants] active { $count ->
        [one] participant
       *[other] participants
    }{ $segment ->
        [PU] {" "}among wage earners (PU)
        [BPU] {" "}among non-wage workers (BPU)
        [JAKON] {" "}in construction projects (JAKON)
        [PMI] {" "}among migrant workers (PMI)
       *[ALL] { "" }
    }
}
found-equal = Coverage of { $basis } has stayed at { PERCENT($coverage) } since { MONTH($since) }.
found-behind = { $same ->
    [yes] { "" }
   *[no] In { MONTH($as_of) },{ " " }
}{ $below } of { $of } { $level ->
    [district] districts
   *[province] provinces
} { $below ->
    [one] was
   *[other] were
} below { $reference } ({ PERCENT($coverage) }); { $worst } was lowest with { PERCENT($low) }.
found-last = { $same ->
    [yes] Of
   *[no] In { MONTH($as_of) }, of
} { $of } { $level ->
    [district] districts
   *[province] provinces
}, { $worst } had the lowest coverage, { PERCENT($low) }.
found-vulnerable = { $known ->
    [same] Of { $first } { $first_stage }, { $last } ({ PERCENT($kept) }) reached the stage “{ $last_stage }”; the money lasts for { DECIMAL($months) } of 12 months on average.
    [both] Of { $first } { $first_stage }, { $last } ({ PERCENT($kept) }) reached the stage “{ $last_stage }”; the money lasts for { DECIMAL($months) } of 12 months on average for { $people }.
    [stages] Of { $first } { $first_stage }, { $last } ({ PERCENT($kept) }) reached the stage “{ $last_stage }”.
   *[months] The money for the contributions of { $people } lasts for { DECIMAL($months) } of 12 months on average.
}
found-left-out = { $segment ->
    [PU] { $order ->
        [first] Formal workers are the largest group left out: { $people } of { $workers }
       *[next] Of { $workers } formal workers, { $people }
    } { $count ->
        [one] is not an active PU participant
       *[other] are not active PU participants
    } ({ MONTH($as_of) }), civil servants, soldiers and police among them.
   *[BPU] { $order ->
        [first] Informal workers are the largest group left out: { $people } of { $workers }
       *[next] Of { $workers } informal workers, { $people }
    } { $count ->
        [one] is not an active BPU participant
       *[other] are not active BPU participants
    } ({ MONTH($as_of) }).
}
found-instructions = Of { $items } instructions of Inpres 2/2021, { $done ->
    [0] none shows
    [one] one shows
   *[other] { $done } show
} evidence of implementation{ $partial ->
    [0] { "" }
    [one] ; one shows evidence in part
   *[other] ; { $partial } show evidence in part
}{ $not_found ->
    [0] { "" }
    [one] ; one was looked for and not found
   *[other] ; { $not_found } were looked for and not found
}{ $no_data ->
    [0] .
    [one] ; for one there are no data yet.
   *[other] ; for { $no_data } there are no data yet.
}
found-rank = { $place } ranks { $rank } of { $of } { $level ->
    [district] districts
   *[province] provinces
} with a coverage of { PERCENT($coverage) } ({ MONTH($as_of) }).
found-none = Nothing can be computed for { $place } for { MONTH($period) } yet.
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
