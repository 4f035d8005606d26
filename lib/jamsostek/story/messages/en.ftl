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
    [BPU] Self-employed (BPU)
    [JAKON] Construction projects (JAKON)
    [PMI] Migrant workers (PMI)
   *[ALL] All segments
}
segment-short = { $segment ->
    [PU] wage earners (PU)
    [BPU] self-employed (BPU)
    [JAKON] in construction projects (JAKON)
   *[PMI] migrant workers (PMI)
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
title = Coverage evaluation of employment social security
headline = At the end of { MONTH($period) }, { PEOPLE($participants) } workers in { $place } were active participants: { PERCENT($coverage) } of { $basis }{ $second ->
    [yes] { " " }and { PERCENT($other) } of { $other_basis }.
   *[no] .
}
headline-missing = There is no figure of active participants of { $place } for { MONTH($period) }.
fact-coverage = Coverage of { $basis }
fact-coverage-note = { PEOPLE($participants) } active participants of { PEOPLE($workers) } workers
fact-edition-note = of { PEOPLE($workers) } workers, edition { $edition }{ $old ->
    [True] , { $lag } months older
   *[False] { "" }
}
fact-coverage-missing = number of { $basis } not known yet
fact-nation = Against the nation
fact-nation-note = nation { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-change = Since the last period
fact-change-note = from { PERCENT($before) } ({ MONTH($since) })
fact-change-missing = no earlier period
fact-gap = Distance to the { $regime } target { $year }
fact-gap-note = { PEOPLE($people) } more active participants would reach { PERCENT($target) }
fact-gap-met = target { PERCENT($target) } reached
fact-gap-missing = target { PERCENT($target) } of { $basis }; their number is not known
unit-points = { $points } points
label-contents = Contents
label-page = Page
label-of = of
label-figure = Figure
label-table = Table
label-skip = Skip to content

## Part 1: coverage
reach = At the end of { MONTH($period) }, { $place } had { PEOPLE($participants) } active participants. That is { PERCENT($coverage) } of { PEOPLE($workers) } { $basis } ({ MONTH($workers_as_of) }).
reach-uncovered = { $people ->
    [0] The number of workers does not exceed the number of participants.
    [one] One worker is not protected.
   *[other] { PEOPLE($people) } workers are not protected.
}
reach-above-one = Coverage above 100% is not an error of arithmetic: participants are registered where the employer is, workers are counted where they live.
reach-missing = The table participants has no figure of { $place } for { MONTH($period) }, so coverage cannot be computed.
spread = The same number of participants gives a coverage from { PERCENT($low) } ({ $low_basis }) to { PERCENT($high) } ({ $high_basis }). These { POINTS($spread) } points come from the definition of the denominator, not from protection.
spread-one = Only one denominator is no more than a year older than the participants: { $low_basis }.
spread-none = All known denominators are more than a year older than the participants.
table-bases = Coverage of { $place } by definition of the denominator, { MONTH($period) }
head-basis = Denominator
head-edition = Edition
head-workers = Workers
head-workers-as-of = As of
head-participants = Active participants
head-coverage = Coverage
head-notes = Notes
flag-above-one = above 100%
flag-old = denominator { $lag } months older
flag-total-only = total only
flag-redefined = edition changed
note-marks = † derived (computed, not published). ‡ simulated.
note-source = Source: { $publishers }.

## Part 2: comparison
nation = { $direction ->
    [up] { $place } is { POINTS($difference) } points above the nation
    [down] { $place } is { POINTS($difference) } points below the nation
   *[equal] { $place } equals the nation
}, measured on { $basis }: { PERCENT($coverage) } against { PERCENT($reference) }{ $same ->
    [yes] .
   *[no] {" "}(last national figure: { MONTH($reference_as_of) }).
}
nation-missing = The table participants has no national figure for { MONTH($period) } or earlier, so there is nothing to compare with.
rank = { $place } ranked { $rank } of { $of } { $level ->
    [district] districts
   *[province] provinces
} in { MONTH($as_of) }, with a coverage of { PERCENT($coverage) }.
rank-range = The highest coverage was { PERCENT($high) } ({ $best }), the lowest { PERCENT($low) } ({ $worst }).
rank-old = This is the last ranking that can be made: later on, fewer than half of the regions have a figure.
rank-missing = No ranking can be made: fewer than half of the regions have a figure in the table participants.
rank-above-one = Above 100%: { $names }. Participants are registered where the employer is, workers are counted where they live.
figure-ranking = { $has_own ->
    [yes] { $place } ranked { $rank } of { $of } in { MONTH($as_of) }: coverage { PERCENT($coverage) }
   *[no] In { MONTH($as_of) }, coverage ranged from { PERCENT($low) } in { $worst } to { PERCENT($high) } in { $best }
}
figure-ranking-caption = Active participants over { $basis }, { MONTH($as_of) }. † derived denominator. { $source }
figure-ranking-alt = Bar chart of { $of } regions by coverage, { MONTH($as_of) }. Highest { $best } { PERCENT($high) }, lowest { $worst } { PERCENT($low) }, nation { PERCENT($nation) }.{ $has_own ->
    [yes] {" "}{ $place } ranks { $rank } with { PERCENT($coverage) }.
   *[no] { "" }
}
label-nation = nation { $percent }
target = The { $regime } target for { $year } is { PERCENT($target) } of { $basis }. { $state ->
    [met] With a coverage of { PERCENT($coverage) } it has been reached.
    [below] Coverage of { PERCENT($coverage) } falls short by { POINTS($gap) } points, or { PEOPLE($people) } active participants.
   *[missing] The distance cannot be computed, because the table workers has no number of { $basis } for this period.
}
target-unnamed = The { $regimes } targets do not name their denominator; here they are measured on { $basis }. Targets of different regimes are not compared with each other.
target-old = The number of eligible workers used is { $lag } months older (edition { $edition }); the distance to that target is a rough one.
target-missing = The table targets has no current target for { $place }.
figure-gap = { $state ->
    [met] The { $regime } target for { $year } has been reached
    [below] { POINTS($gap) } points are missing to the { $regime } target for { $year }
   *[missing] The distance to the { $regime } target for { $year } is not known
}
figure-gap-caption = Dot: coverage in { MONTH($period) } on the denominator that the target names; bar: target. { $source }
figure-gap-alt = Chart of { $count } targets of { $place }. { $rows }
figure-gap-row = { $regime } { $year }: coverage { PERCENT($coverage) }, target { PERCENT($target) }, difference { PEOPLE($people) } people.
figure-gap-label = { $met ->
    [yes] reached
   *[no] { PEOPLE($people) } people short
}
table-targets = Distance of { $place } to its targets, { MONTH($period) }
head-target = Target
head-target-value = Target value
head-gap = Distance (points)
head-gap-people = Distance (people)
change-people = Since { MONTH($since) }, the number of active participants { $direction ->
    [up] grew by { PEOPLE($people) }.
    [down] fell by { PEOPLE($people) }.
   *[equal] did not change.
}
change = Coverage of { $basis } { $direction ->
    [up] rose by { POINTS($change) } points, from { PERCENT($before) } to { PERCENT($coverage) }
    [down] fell by { POINTS($change) } points, from { PERCENT($before) } to { PERCENT($coverage) }
   *[equal] stayed at { PERCENT($coverage) }
}.
change-redefined = Beware: the edition of { $basis } changed from { $edition_before } to { $edition }. The two figures cannot be compared, and the change is not one of protection alone.
change-missing = The table participants has no period before { MONTH($period) } for { $place }, so no change can be computed.
figure-trend = { $direction ->
    [up] Coverage of { $basis } rose by { POINTS($change) } points since { MONTH($since) }
    [down] Coverage of { $basis } fell by { POINTS($change) } points since { MONTH($since) }
   *[equal] Coverage of { $basis } has not changed since { MONTH($since) }
}
figure-trend-caption = Active participants over each denominator. Dashed: the edition of the denominator changed, so the two ends cannot be compared. Hollow dots: the denominator is more than a year older. { $source }
figure-trend-alt = Line chart of the coverage of { $place }. { $rows }
figure-trend-row = { $basis }, { MONTH($period) }: { PERCENT($coverage) }.
table-trend = Coverage of { $place } over time
head-period = Period
head-change = Change (points)

## Part 4: segments
segments = Of { PEOPLE($participants) } active participants in { MONTH($period) }, { $parts }.
segments-part = { PERCENT($share) } are { $segment }
own-base = { $segment ->
    [PU] Wage earners (PU) correspond to { PERCENT($coverage) } of formal workers
   *[BPU] Self-employed participants (BPU) correspond to { PERCENT($coverage) } of informal workers
}; { PEOPLE($uncovered) } people are not protected.
segments-old = The table participants has no segments for { MONTH($period) }; shown are the last known ones, { MONTH($as_of) }.
segments-missing = The table participants has no segments of { $place }.
segments-base-missing = The table workers has no number of formal workers of { $place }, so coverage by segment cannot be computed.
figure-segments = { $segment ->
    [PU] Coverage is lowest among formal workers: { PERCENT($coverage) } protected
   *[BPU] Coverage is lowest among informal workers: { PERCENT($coverage) } protected
}
figure-segments-caption = PU over formal workers and BPU over informal workers, { MONTH($as_of) }. JAKON cannot be matched, because it is counted by project. { $source }
figure-segments-alt = Bar chart of two groups of workers in { $place }. { $rows }
figure-segments-row = { $basis }: { PEOPLE($participants) } protected of { PEOPLE($workers) } ({ PERCENT($coverage) }).
figure-segments-label = { PEOPLE($participants) } protected ({ PERCENT($coverage) })
figure-segments-rest = { PEOPLE($people) } not
axis-millions = million people
axis-thousands = thousand people
table-segments = Active participants of { $place } by segment, { MONTH($as_of) }
head-segment = Segment
head-part = Part
head-own-base = Coverage of own group

## Part 7: trust
checks = { $totals ->
    [0] There is no printed total to compare the parts with.
    [one] One total as printed by its publisher was compared with the sum of its parts: it agrees within its tolerance.
   *[other] { $totals } totals as printed by their publishers were compared with the sums of their parts: all agree within their tolerance.
}
reliability-derived = { $numbers ->
    [one] One coverage figure of { $place } rests on a derived number, marked †.
   *[other] { $numbers } coverage figures of { $place } rest on derived numbers, marked †.
}
reliability-derivation = † { $basis }: { $note }.
reliability-published = All coverage figures of { $place } for this period are computed directly from published numbers.
reliability-simulated = All figures are simulated, marked ‡.
reliability-old = The number of { $basis } used is { $lag } months older than that of the participants.
reliability-parts = The figure of { $place } is the sum of { $parts } regions below it, because its total was not published.
reliability-rounded = The source rounds active participants to the nearest { PEOPLE($step) }.
table-sources = Sources used
head-source = Source
head-publisher = Publisher
head-published-on = Published
head-beware = Beware
