tracking = { $category ->
    [met] The { $regime } target for { $year } has been reached: coverage of { $basis } is { PERCENT($coverage) }, the target { PERCENT($target) }.
    [due] The { $regime } target for { $year }, of { $basis }, was not reached by the figure of { MONTH($period) }, the month of its deadline.
    [on_track] Coverage of { $basis } is on track for the { $regime } target for { $year }: since { MONTH($since) } its compound growth rate has been { PERCENT($ratio) } of the rate required.
    [acceleration_needed] Coverage of { $basis } must rise faster to reach the { $regime } target for { $year }: since { MONTH($since) } its compound growth rate has been { PERCENT($ratio) } of the rate required.
    [limited] Coverage of { $basis } is progressing far too slowly for the { $regime } target for { $year }: since { MONTH($since) } its compound growth rate has been only { PERCENT($ratio) } of the rate required.
    [deterioration] Coverage of { $basis } is moving away from the { $regime } target for { $year }: { PERCENT($start) } in { MONTH($since) }, { PERCENT($coverage) } in { MONTH($period) }.
   *[unknown] Progress towards the { $regime } target for { $year } cannot be judged, because { $lacking ->
        [now] present coverage of { $basis } is not available yet (table workers).
       *[before] no earlier coverage above zero of { $basis } on a comparable denominator is available (tables participants, workers).
    }
}
tracking-needed = To reach it, coverage must rise by { $span ->
    [years] { POINTS($a_year) } percentage points a year, which is{ " " }
   *[months] { "" }
}{ POINTS($a_month) } percentage points or { $people } more active participants every month until December { $year } ({ $months } { $months ->
    [one] month
   *[other] months
} left).
tracking-prospect = { $prospect ->
    [reached] At the present pace (up { POINTS($pace) } percentage points a year since { MONTH($pace_since) }), that target will be reached in { MONTH($reached_on) }{ $band ->
        [both] {" "}(95% confidence interval: { MONTH($early) } to { MONTH($late) }).
        [early] {" "}(95% confidence interval: { MONTH($early) } at the earliest, with no latest date).
       *[none] .
    }
    [slow] At the present pace (up { POINTS($pace) } percentage points a year since { MONTH($pace_since) }), that target will not be reached within a hundred years.
    [down] At the present pace (down { POINTS($pace) } percentage points a year since { MONTH($pace_since) }), that target will not be reached.
   *[equal] Coverage has not changed since { MONTH($pace_since) }; at that pace the target will not be reached.
}
tracking-others = The other targets, each by its own document: { $targets }.
tracking-other = { $regime } { $year } ({ $basis }): { $track }{ $span ->
    [years] , { POINTS($a_year) } percentage points a year needed
    [months] , { POINTS($a_month) } percentage points a month needed
   *[none] { "" }
}
track = { $category ->
    [met] reached
    [due] not reached in time
    [on_track] on track
    [acceleration_needed] acceleration needed
    [limited] far too slow
    [deterioration] moving away from the target
   *[unknown] cannot be judged yet
}
figure-trajectory = { $category ->
    [met] The { $regime } target for { $year } has been reached: coverage { PERCENT($coverage) }, target { PERCENT($target) }
    [due] The { $regime } target for { $year } was not reached in time: coverage { PERCENT($coverage) }, target { PERCENT($target) }
    [on_track] Coverage is on track for the { $regime } target for { $year }
    [acceleration_needed] Coverage must rise faster to reach the { $regime } target for { $year }
    [limited] Progress is far too slow for the { $regime } target for { $year }
    [deterioration] Coverage is moving away from the { $regime } target for { $year }
   *[unknown] Coverage { PERCENT($coverage) }, { $regime } target for { $year } { PERCENT($target) }
}{ $prospect ->
    [reached] ; at the present pace it will be reached in { MONTH($reached_on) }
    [none] { "" }
   *[other] ; at the present pace it will not be reached
}
figure-trajectory-caption = Dots: coverage of { $bases }, all on the newest edition of the denominator. Dashed line: the straight path to the target. Dotted line: the pace since { MONTH($pace_since) }{ $band ->
    [yes] ; shaded area: its 95% confidence interval, which reflects only the sampling error of the number of workers.
   *[no] .
}{ $from_zero ->
    [no] {" "}The vertical axis does not start at 0%.
   *[yes] { "" }
} { $source }
figure-trajectory-alt = Line chart of the coverage of { $place } and the paths to its targets. { $rows }
figure-trajectory-row = { $basis }, { MONTH($month) }: { PERCENT($coverage) }.
figure-trajectory-target = { $regime } target for { $year }: { PERCENT($target) }.
figure-trajectory-pace = At the present pace, { MONTH($month) }: { PERCENT($coverage) }.
label-target = { $regime } { $year }: { $percent }
label-pace = present pace: { $percent }
table-tracking = Progress of { $place } towards its targets, { MONTH($period) }
head-needed-year = Needed per year (points)
head-needed-month = Needed per month (people)
head-track = Assessment
head-reached = Reached at the present pace
tracked-reached = { $prospect ->
    [reached] { MONTH($reached_on) }{ $band ->
        [both] {" "}({ MONTH($early) } to { MONTH($late) })
        [early] {" "}({ MONTH($early) } at the earliest)
       *[none] { "" }
    }
    [none] –
    [slow] not within a hundred years
   *[other] will not be reached
}
note-tracking = Assessed as Open SDG does: the pace of coverage since the first comparable figure as a share of the pace required; on track from 95%, acceleration needed from 60%.{ $band ->
    [yes] {" "}In brackets: 95% confidence interval, which reflects only the sampling error of the number of workers.
   *[no] { "" }
}
