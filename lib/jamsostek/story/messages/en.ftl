## Terms
place = { $kind ->
    [provinsi] { $name } Province
    [kabupaten] { $name } Regency
   *[negara] { $name }
}
basis = { $basis ->
    [eligible] eligible workers
    [formal] formal workers
    [informal] informal workers
    [labour_force] the labour force
    [population_15plus] the population aged 15 and over
   *[employed] employed persons
}
Basis = { $basis ->
    [eligible] Eligible workers
    [formal] Formal workers
    [informal] Informal workers
    [labour_force] Labour force
    [population_15plus] Population aged 15 and over
   *[employed] Employed persons
}
segment = { $segment ->
    [PU] Wage earners (PU)
    [BPU] Non-wage workers (BPU)
    [JAKON] Construction projects (JAKON)
    [PMI] Migrant workers (PMI)
   *[ALL] All segments
}
segment-short = { $segment ->
    [PU] wage earners (PU)
    [BPU] non-wage workers (BPU)
    [JAKON] in construction projects (JAKON)
   *[PMI] migrant workers (PMI)
}
people = { $about ->
    [yes] about { PEOPLE($people) }
   *[no] { PEOPLE($people) }
}
mark = { $status ->
    [derived] †
    [simulated] ‡
   *[published] { "" }
}
kind = { $kind ->
    [simulated] SIMULATED DATA: the figures in this report are invented and must not be quoted as real.
   *[published] { "" }
}

## Cover
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

## Part 1: coverage
reach = As of { MONTH($period) }, { $place } had { $people } active participants. That is { PERCENT($coverage) } of { $workers } { $basis } ({ MONTH($workers_as_of) }).
reach-uncovered = { $uncovered ->
    [0] There are no more workers than participants.
    [one] One worker is not an active participant.
   *[other] The others, { $people } people, are not active participants.
}
reach-above-one = Coverage above 100% is not an error of arithmetic: participants are registered where the employer is, workers are counted where they live.
reach-missing = The number of active participants of { $place } for { MONTH($period) } is not available yet (table participants), so coverage cannot be computed.
spread = With the same number of participants, coverage ranges from { PERCENT($low) } (of { $low_basis }) to { PERCENT($high) } (of { $high_basis }). The difference of { POINTS($spread) } percentage points is one of definition, not of protection.
spread-one = Only the number of { $low_basis } is no more than a year older than the participant data.
spread-none = All known denominators are more than a year older than the participant data.
table-bases = Coverage of { $place } by denominator, { MONTH($period) }
head-basis = Denominator
head-edition = Edition
head-workers = Workers
head-workers-as-of = As of
head-participants = Active participants
head-coverage = Coverage
head-notes = Notes
flag-above-one = above 100%
flag-old = denominator { $lag } months older
flag-total-only = no segments
flag-redefined = edition changed
note-derived = † derived, not published.
note-simulated = ‡ simulated.
note-source = Source: { $publishers }.

## Part 2: comparison
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
    [district] districts
   *[province] provinces
} in { MONTH($as_of) }, with a coverage of { PERCENT($coverage) } of { $basis }.
rank-range = The highest coverage was { PERCENT($high) } ({ $best }), the lowest { PERCENT($low) } ({ $worst }).
rank-nation = Of { $of } { $level ->
    [district] districts
   *[province] provinces
}, { $above } stood above the national rate ({ PERCENT($nation) }).
rank-old = No later ranking can be made, because fewer than half of the regions have a figure.
rank-missing = No ranking can be made, because fewer than half of the regions have a figure (table participants).
rank-above-one = Coverage of { $names } exceeds 100%, because participants are registered where the employer is, while workers are counted where they live.
figure-ranking = { $has_own ->
    [yes] { $place } ranked { $rank } of { $of } in { MONTH($as_of) }: coverage { PERCENT($coverage) }
   *[no] In { MONTH($as_of) }, coverage ranged from { PERCENT($low) } in { $worst } to { PERCENT($high) } in { $best }
}
figure-ranking-caption = Active participants over { $basis }, { MONTH($as_of) }. { $marks } { $source }
figure-ranking-alt = Bar chart of { $of } regions by coverage, { MONTH($as_of) }. Highest { $best } { PERCENT($high) }, lowest { $worst } { PERCENT($low) }, national { PERCENT($nation) }.{ $has_own ->
    [yes] {" "}{ $place } ranks { $rank } with { PERCENT($coverage) }.
   *[no] { "" }
}
label-nation = national { $percent }
target = The { $regime } target for { $year } is { PERCENT($target) } of { $basis }. { $state ->
    [met] With a coverage of { PERCENT($coverage) } it has been reached.
    [below] With a coverage of { PERCENT($coverage) }, it is { POINTS($gap) } percentage points or { $people } active participants away.
   *[missing] The shortfall cannot be computed, because the number of { $basis } for this period is not available yet (table workers).
}
target-unnamed = The { $regimes } documents do not name the denominator of their targets; this report uses { $basis }. Targets of different documents cannot be compared with each other.
target-old = The number of eligible workers used ({ $edition } edition) is { $lag } months older than the participant data; the shortfall against that target is a rough one.
target-missing = No shortfall can be computed, because a current target (table targets) or the figure of { $place } for { MONTH($period) } (table participants) is not available yet.
figure-gap = { $met ->
    [0] None of { $count } targets has been reached
   *[other] { $met } of { $count } targets reached
}; the next, { $regime } { $year }, { $state ->
    [met] is exceeded by { POINTS($gap) } percentage points
   *[below] is { POINTS($gap) } percentage points away
}
figure-gap-caption = Dot: coverage in { MONTH($period) } on the same denominator as the target; bar: target for the end of that year. { $source }
figure-gap-alt = Chart of { $count } targets of { $place }. { $rows }
figure-gap-row = { $regime } { $year }: coverage { PERCENT($coverage) }, target { PERCENT($target) }.
figure-gap-label = { $met ->
    [yes] reached
   *[no] { $people } people short
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
change-redefined = Coverage of { $basis } stands at { PERCENT($coverage) }, after { PERCENT($before) }. The two figures cannot be compared, because the denominator changed from the { $edition_before } edition ({ $workers_before } workers) to the { $edition } edition ({ $workers } workers).
change-missing = No change can be computed, because data of { $place } for { MONTH($period) } or for an earlier period are not available yet (table participants).
figure-trend = { $direction ->
    [up] Coverage of { $basis } rose by { POINTS($change) } percentage points since { MONTH($since) }
    [down] Coverage of { $basis } fell by { POINTS($change) } percentage points since { MONTH($since) }
   *[equal] Coverage of { $basis } has not changed since { MONTH($since) }
}
figure-trend-caption = Active participants over each denominator.{ $redefined ->
    [yes] {" "}Points not joined: the edition of the denominator changed, so they cannot be compared.
   *[no] { "" }
}{ $old ->
    [yes] {" "}Hollow dots: the denominator is more than a year older.
   *[no] { "" }
} { $source }
figure-trend-alt = Line chart of the coverage of { $place }. { $rows }
figure-trend-row = { $basis }, { MONTH($period) }: { PERCENT($coverage) }.
table-trend = Coverage of { $place } over time
head-period = Period
head-change = Change (points)
not-comparable = not comparable

## Part 4: segments
segments = Of { PEOPLE($participants) } active participants in { MONTH($period) }, { $parts }.
segments-part = { PERCENT($share) } are { $segment }
own-base = { $segment ->
    [PU-above-one] Wage earners (PU) amount to { PERCENT($coverage) } of formal workers, more than all of them, because participants are registered where the employer is, while workers are counted where they live.
    [BPU-above-one] Non-wage workers (BPU) amount to { PERCENT($coverage) } of informal workers, more than all of them, because participants are registered where they enrol, while workers are counted where they live.
    [PU] Wage earners (PU) amount to { PERCENT($coverage) } of formal workers; the other { PEOPLE($uncovered) } formal workers are not active PU participants.
   *[BPU] Non-wage workers (BPU) amount to { PERCENT($coverage) } of informal workers; the other { PEOPLE($uncovered) } informal workers are not active BPU participants.
}
segments-jakon = Some of them are protected through JAKON: its { PEOPLE($jakon) } participants cannot be divided between formal and informal workers, so both figures are upper limits.
segments-old = Segments for { MONTH($period) } are not available yet (table participants); this part uses data of { MONTH($as_of) }.
segments-missing = Segments of { $place } are not available yet (table participants).
segments-base-missing = The number of formal workers of { $place } is not available yet (table workers), so coverage by group of workers cannot be computed.
figure-segments = { MONTH($as_of) }: { PERCENT($formal) } of formal and { PERCENT($informal) } of informal workers are active participants
figure-segments-caption = PU over formal workers and BPU over informal workers, { MONTH($as_of) }. JAKON is counted by project and cannot be matched. { $source }
figure-segments-alt = Bar chart of two groups of workers in { $place }. { $rows }
figure-segments-row = { $basis }: { PEOPLE($participants) } active participants of { PEOPLE($workers) } ({ PERCENT($coverage) }).
figure-segments-label = { PEOPLE($participants) } active participants ({ PERCENT($coverage) })
figure-segments-rest = { PEOPLE($people) } are not
axis-millions = million people
axis-thousands = thousand people
table-segments = Active participants of { $place } by segment, { MONTH($as_of) }
head-segment = Segment
head-part = Share
head-own-base = Coverage of own group

## Part 7: reliability
checks = { $totals ->
    [0] There is no published total to compare with its parts.
    [one] One published total in this collection was compared with the sum of its parts; it agrees within its rounding.
   *[other] In this collection { $totals } published totals were compared with the sums of their parts; all agree within their rounding.
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
reliability-rounded = The source rounds active participants to the nearest { PEOPLE($step) }; differences computed from it are given as about.
reliability-printed = Changes and differences are computed from the percentages as printed.
table-sources = Sources used
head-source = Source
head-publisher = Publisher
head-published-on = Published
head-beware = Caveats
