uncertainty = At 95% confidence, coverage in { $place } lies { $parts }.
uncertainty-part = between { PERCENT($lower) } and { PERCENT($upper) } of { $basis } (recorded: { PERCENT($coverage) })
uncertainty-both = { $first } and { $second }
uncertainty-rse = This uncertainty stems from the number of workers (relative standard error, RSE: { $parts }). Participants are counted from a register.
uncertainty-rse-part = { PERCENT($rse) } for { $bases }
uncertainty-assumed = The RSE for { $bases } in { $place } is not available yet (column rse_percent of table workers), so an assumption is used: { $level ->
    [district] the median RSE of the districts of Jambi.
   *[above] each district is given the median RSE of the districts of Jambi; several districts together are more certain than any one of them.
}
uncertainty-unreliable = Coverage of { $bases } is not reliable: its interval reaches more than 10 percentage points to either side, or more than half of its value.
uncertainty-unbounded = Coverage of { $basis } ({ PERCENT($coverage) }) has no interval, because an RSE of { PERCENT($rse) } is too large; the figure cannot be relied on.
uncertainty-unknown = The interval of coverage of { $basis } ({ PERCENT($coverage) }) cannot be computed, because the RSE of the number of workers is not known (table sampling_error).
uncertainty-missing = No interval of coverage can be computed, because the figure of { $place } for { MONTH($period) } is not available yet (table participants).
uncertainty-change = The { $direction ->
    [up] rise of { POINTS($change) } percentage points
    [down] fall of { POINTS($change) } percentage points
   *[equal] change of { POINTS($change) } percentage points
} in coverage of { $basis } since { MONTH($since) }{ $bridged ->
    [yes] , on one edition of the denominator,
   *[no] { "" }
} { $sure ->
    [yes] is larger than sampling error can explain
   *[no] may be due to sampling error alone
} (95% confidence interval: { $low } to { $high } points).
uncertainty-same = On the same denominator, coverage of { $basis } has changed by { $change } percentage points since { MONTH($since) }; sampling error hardly affects this{ $rounded ->
    [yes] , but the rounding of participants may shift it by about { POINTS($rounding) } points.
   *[no] .
}
uncertainty-eligible = Eligible workers are counted by BPJS Ketenagakerjaan and their error is not known; here it is taken to be that of employed persons.
uncertainty-rank = The rank of { $place } ({ $rank } of { $of } { $peers }, { MONTH($as_of) }) { $exact ->
    [yes] is not affected by sampling error.
   *[no] may shift between { $low } and { $high } because of sampling error.
}
uncertainty-peers = { $level ->
    [district] districts
   *[province] provinces
}
uncertainty-outliers = { $outside ->
    [0] None of { $of } { $peers } differs
    [one] One of { $of } { $peers } differs
   *[other] { $outside } of { $of } { $peers } differ
} from { $reference } ({ PERCENT($coverage) }, { MONTH($as_of) }) by more than chance explains (99.8% limits).
uncertainty-side = { $side ->
    [above] Above the limits: { $names }.
   *[below] Below the limits: { $names }.
}
uncertainty-most = { $count } { $peers }, most of all { $names }
uncertainty-between = Between the 95% and 99.8% limits: { $names }. This is a hint, not proof.
uncertainty-within = The { $count ->
    [one] remaining one of the { $peers } differs
   *[other] other { $count } { $peers } differ
} from { $reference } by no more than chance explains.
uncertainty-outliers-missing = Regions out of line cannot be identified, because fewer than three regions have a figure, or the one that they are compared with has none (table participants).
uncertainty-interval = { PERCENT($lower) } to { PERCENT($upper) }
figure-outliers = { $outside ->
    [0] None of { $of } { $peers } differs from { $reference } by more than chance explains
    [one] One of { $of } { $peers } differs from { $reference } by more than chance explains
   *[other] { $outside } of { $of } { $peers } differ from { $reference } by more than chance explains
}
figure-outliers-caption = Dots: coverage of { $basis }, { MONTH($as_of) }. Vertical lines: 95% (thick) and 99.8% limits (thin) around { $reference }{ $assumed ->
    [yes] , with an assumed relative standard error (RSE) of the number of workers
   *[no] { "" }
}. { $marks } { $source }
figure-outliers-alt = Funnel plot of { $of } { $peers } by number of workers (horizontal axis) and coverage (vertical axis), with 95% and 99.8% limits around { $reference } ({ PERCENT($coverage) }). { $rows }
note-whiskers = Thin lines: 95% confidence interval{ $assumed ->
    [yes] , with an assumed relative standard error (RSE) of the number of workers
   *[no] { "" }
}.
table-uncertainty = 95% confidence interval of coverage in { $place }, { MONTH($period) }
head-rse = RSE of workers
head-coverage-interval = 95% confidence interval
rse-assumed = { PERCENT($rse) } (assumed)
flag-unreliable = not reliable
flag-no-interval = no interval
note-assumed = Assumed: the RSE of the number of workers is not published; that of the districts of Jambi is used.
note-unreliable = Not reliable: the interval reaches more than 10 percentage points to either side, or more than half of the value.
