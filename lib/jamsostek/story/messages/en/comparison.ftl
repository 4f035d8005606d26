nation = Coverage of { $basis } in { $place } ({ PERCENT($coverage) }, { MONTH($period) }) is { $direction ->
    [up] { POINTS($difference) } percentage points higher than
    [down] { POINTS($difference) } percentage points lower than
   *[equal] the same as
} the national rate{ $same ->
    [yes] {" "}of the same month ({ PERCENT($reference) }).
   *[no] , last known for { MONTH($reference_as_of) } ({ PERCENT($reference) }).
}
nation-missing = No comparison with the national rate can be made, because the figure of { $place } for { MONTH($period) } or a national figure up to then is not available yet (table participants).
rank = { $place } ranked { $rank } of { $of } { $level ->
    [district] { $of ->
        [one] district
       *[other] districts
    }
   *[province] { $of ->
        [one] province
       *[other] provinces
    }
} in { MONTH($as_of) }, with coverage of { PERCENT($coverage) } of { $basis }{ $exact ->
    [no] {" "}(95% confidence interval of the rank: { $low } to { $high })
   *[yes] { "" }
}.
rank-range = The highest coverage was { PERCENT($high) } ({ $best }), the lowest { PERCENT($low) } ({ $worst }).
rank-reference = Of { $of } { $level ->
    [district] { $of ->
        [one] district
       *[other] districts
    }
   *[province] { $of ->
        [one] province
       *[other] provinces
    }
}, { $above ->
    [0] none
   *[other] { $above }
} stood above { $reference } ({ PERCENT($coverage) }).
reference = { $level ->
    [nation] the national rate
   *[other] { $name }
}
rank-all = In { MONTH($as_of) }, coverage of { $basis } is known for { $of } { $level ->
    [district] { $of ->
        [one] district
       *[other] districts
    }
   *[province] { $of ->
        [one] province
       *[other] provinces
    }
}.
rank-old = No later ranking can be made, because fewer than half of the regions have data.
rank-missing = No ranking can be made, because fewer than half of the regions have data (tables participants, workers).
districts-missing = Districts cannot be ranked, because fewer than half of them have data (tables participants, workers).
rank-above-one = Coverage of { $names } exceeds 100%, because participants are registered where the employer is, while workers are counted where they live.
figure-ranking = { $has_own ->
    [yes] { $place } ranked { $rank } of { $of } in { MONTH($as_of) }, with coverage of { PERCENT($coverage) }
   *[no] In { MONTH($as_of) }, coverage ranged from { PERCENT($low) } in { $worst } to { PERCENT($high) } in { $best }
}
figure-ranking-caption = Active participants divided by { $basis }, { MONTH($as_of) }. { $marks } { $source }
figure-ranking-alt = Bar chart of the coverage of { $basis } in { $of } { $of ->
    [one] region
   *[other] regions
}, sorted from { $best } ({ PERCENT($high) }) to { $worst } ({ PERCENT($low) }). Vertical line: { $reference }, { PERCENT($reference_coverage) }.{ $has_own ->
    [yes] {" "}{ $place } ranks { $rank } with { PERCENT($coverage) }.
   *[no] { "" }
}
label-reference = { $reference } { $percent }
target = The { $regime } target for { $year } is { PERCENT($target) } of { $basis }. { $state ->
    [met] With coverage of { PERCENT($coverage) } it has been reached.
    [below] Coverage of { PERCENT($coverage) } falls short of it by { POINTS($gap) } percentage points, or { $people } active participants.
   *[missing] The shortfall cannot be computed, because the number of { $basis } for this period is not available yet (table workers).
}
target-unnamed = The { $regimes } documents do not name the denominator of their targets; this report uses { $basis }. Targets of different documents cannot be compared with each other.
target-old = The number of eligible workers used ({ $edition } edition) is { $lag } months older than the participant data; the shortfall against that target is only an estimate.
target-missing = No shortfall can be computed, because a current target (table targets) or the figure of { $place } for { MONTH($period) } (table participants) is not available yet.
figure-gap = { $met ->
    [0] None of { $count } targets has been reached
   *[other] { $met } of { $count } targets reached
}; the next, { $regime } { $year }, { $state ->
    [met] is exceeded by { POINTS($gap) } percentage points
   *[below] is { POINTS($gap) } percentage points away
}
figure-gap-caption = Dot: coverage in { MONTH($period) } on the same denominator as the target; vertical mark: target for the end of that year. { $source }
figure-gap-alt = Dot chart of the coverage of { $place } beside { $count } targets, { MONTH($period) }. { $rows }
figure-gap-row = { $regime } { $year }: coverage { PERCENT($coverage) }, target { PERCENT($target) }.
figure-gap-label = { $met ->
    [yes] reached
   *[no] short by { $people }
}
table-targets = Shortfall of { $place } against targets, { MONTH($period) }
head-target = Target
head-target-value = Target value
head-gap = Shortfall (points)
head-gap-people = Shortfall (people)
change-people = Since { MONTH($since) }, the number of active participants { $direction ->
    [up] has grown by { $people }.
    [down] has fallen by { $people }.
   *[equal] has not changed.
}
change-sources = The two figures of participants come from different publishers ({ $before }; { $now }).
change = Coverage of { $basis } { $direction ->
    [up] rose by { POINTS($change) } percentage points, from { PERCENT($before) } to { PERCENT($coverage) }
    [down] fell by { POINTS($change) } percentage points, from { PERCENT($before) } to { PERCENT($coverage) }
   *[equal] stayed at { PERCENT($coverage) }
}.
change-redefined = Coverage of { $basis } stands at { PERCENT($coverage) }, after { PERCENT($before) }. The two figures cannot be compared directly, because the denominator changed from the { $edition_before } edition ({ $workers_before } workers) to the { $edition } edition ({ $workers } workers).
change-missing = No change can be computed, because data on { $place } for { MONTH($period) } or for an earlier period are not available yet (table participants).
figure-trend = { $direction ->
    [redefined] Coverage of { $basis } stands at { PERCENT($coverage) }; its denominator has changed since { MONTH($since) }
    [up] Coverage of { $basis } has risen by { POINTS($change) } percentage points since { MONTH($since) }
    [down] Coverage of { $basis } has fallen by { POINTS($change) } percentage points since { MONTH($since) }
   *[equal] Coverage of { $basis } has not changed since { MONTH($since) }
}
figure-trend-caption = Active participants divided by each denominator.{ $redefined ->
    [yes] {" "}Points not joined: the edition of the denominator changed, so they cannot be compared.
   *[no] { "" }
}{ $restated ->
    [yes] {" "}Dashed line: earlier figures on the newest edition of the denominator.
   *[no] { "" }
}{ $old ->
    [yes] {" "}Hollow dots: the denominator is more than a year older than the participant data.
   *[no] { "" }
} { $source }
figure-trend-alt = Line chart of the coverage of { $place } over time, most recently { PERCENT($coverage) } of { $basis }. { $rows }
figure-trend-row = { $basis }, { MONTH($period) }: { PERCENT($coverage) }.
table-trend = Coverage of { $place } over time
head-period = Period
head-change = Change (points)
label-restated = { $basis } on the { $edition } edition
head-restated = Coverage on the newest edition
head-change-restated = Change on the newest edition (points)
