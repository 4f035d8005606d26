stage = { $stage ->
    [listed] listed
    [proposed] proposed
    [valid] verified
    [registered] registered
    [paid] paid for
   *[active] active
}
head-listed = Listed
head-proposed = Proposed
head-valid = Verified
head-registered = Registered
head-paid = Paid for
head-active = Active
funnel = { $programme } ({ MONTH($as_of) }): of { PEOPLE($first_persons) } vulnerable workers { $first_stage }, { $last_persons ->
    [0] none
   *[other] { PEOPLE($last_persons) }
} ({ PERCENT($kept) }) reached the stage “{ $last_stage }”.{ $steps ->
    [one] { "" }
   *[many] { " " }The largest loss, { PEOPLE($lost) }, comes before the stage “{ $lost_stage }”.
}
funnel-missing = Data on the stages of vulnerable workers in { $place }, from listing to protection, are not available yet (table funnel).
funnel-grown = Check the data: the stage “{ $stage }” in { $where } ({ $programme }) is larger than the stage before.
funded-bought = A budget of { RUPIAH($budget) } for { $persons ->
    [one] one vulnerable worker
   *[other] { PEOPLE($persons) } vulnerable workers
} at { RUPIAH($rate) } a month buys { DECIMAL($months) } { $months ->
    [one] month
   *[other] months
}. That is { PEOPLE($paid) } of the { PEOPLE($needed) } person-months of a year ({ PERCENT($share) }).
funded-months = Contributions of { $persons ->
    [one] one vulnerable worker
   *[other] { PEOPLE($persons) } vulnerable workers
} are paid for { DECIMAL($months) } { $months ->
    [one] month
   *[other] months
} on average: { PEOPLE($paid) } of the { PEOPLE($needed) } person-months of a year ({ PERCENT($share) }).
funded-missing = It is not known for how many months the contributions of vulnerable workers in { $place } are paid in this period (table funding).
lapsing = { $people ->
    [one] The protection of one vulnerable worker ({ $where }) ends with { MONTH($period) }; without a new payment this worker will no longer be an active participant in the following month.
   *[other] The protection of { PEOPLE($people) } vulnerable workers ({ $where }) ends with { MONTH($period) }; without a new payment they will no longer be active participants in the following month.
}
lapsed = For { $people ->
    [one] one vulnerable worker
   *[other] { PEOPLE($people) } vulnerable workers
} the paid months ended before { MONTH($period) }.
lapse-unknown = For { $people ->
    [one] one vulnerable worker
   *[other] { PEOPLE($people) } vulnerable workers
} it is not known when protection ends (column first_month of table funding).
peak = Time-weighted average coverage from January to { MONTH($period) } is { PERCENT($average) } of { $basis }; at the end of the period it is { PERCENT($coverage) }. { $direction ->
    [up] The end-of-period figure is { POINTS($peak) } percentage points above that average, so it does not represent protection through the year.
    [down] The end-of-period figure is { POINTS($peak) } percentage points below the average of the year.
   *[equal] The two are the same.
}
peak-missing = An average of the year cannot be computed, because not every month of it has a figure of participants on the same edition of the denominator (tables participants, workers).
groups = Groups recorded as protected: { $groups }{ $others ->
    [0] .
    [one] ; and one other.
   *[other] ; and { $others } others.
}
group = { $name } { PEOPLE($participants) } ({ $where }, { MONTH($as_of) })
figure-funnel = { $programme }: { PERCENT($kept) } of { SHORT($first_persons) } vulnerable workers reached the stage “{ $last_stage }”
figure-funnel-caption = Vulnerable workers of { $place } by stage, { MONTH($as_of) }.{ $grown ->
    [yes] {" "}Red outline: larger than the stage before, to be checked.
   *[no] { "" }
} { $source }
figure-funnel-alt = Bar chart of the stages of { $programme } for vulnerable workers in { $place }, { MONTH($as_of) }. { $rows }{ $steps ->
    [one] { "" }
   *[many] {" "}The largest loss, { PEOPLE($lost) }, comes before the stage “{ $lost_stage }”.
}
figure-funnel-row = { $stage }: { PEOPLE($persons) }.
figure-funnel-kept = { PEOPLE($persons) } ({ PERCENT($kept) } of those { $before })
figure-months = The budgets of { $governments } governments together are enough for { DECIMAL($months) } of 12 months on average for { SHORT($persons) } vulnerable workers
figure-months-caption = Months of contributions in the budget, average per person; vertical line: a full year. { $source }
figure-months-alt = Bar chart of the months of protection that are funded out of twelve in a year, by region. { $rows }
figure-months-row = { $name }: { DECIMAL($months) } { $months ->
    [one] month
   *[other] months
} for { $persons ->
    [one] one person
   *[other] { PEOPLE($persons) } people
}.
figure-months-label = { DECIMAL($months) } { $months ->
    [one] month
   *[other] months
}, { $persons ->
    [one] one person
   *[other] { PEOPLE($persons) } people
}
figure-year = { $direction ->
    [up] Coverage was { PERCENT($coverage) } at the end of the period, { PERCENT($average) } on average: { POINTS($peak) } percentage points higher
    [down] Coverage was { PERCENT($coverage) } at the end of the period, { PERCENT($average) } on average: { POINTS($peak) } percentage points lower
   *[equal] Coverage at the end of the period is the same as the average of the year: { PERCENT($coverage) }
}
figure-year-caption = Monthly coverage of { $basis }; dashed line: time-weighted average. { $source }
figure-year-alt = Line chart of monthly coverage of { $basis } in { $place }, with an average of { PERCENT($average) }. { $rows }
figure-year-row = { MONTH($month) }: { PERCENT($coverage) }.
label-average = average { $percent }
table-funnel = Vulnerable workers by stage, as last known by { MONTH($period) }
head-region = Region
head-programme = Programme
head-as-of = As of
head-kept = Remaining
note-kept = Remaining: the last stage known as a share of the first.
flag-grown = larger than the stage before
table-funding = Who pays the contributions of vulnerable workers, and for how long
head-fund = Fund
head-kind = Status
funding-kind = { $kind ->
    [budgeted] budgeted
    [proposed] proposed
   *[needed] needed
}
head-persons = People
head-budget = Budget
head-months-bought = Months funded
head-months-stated = Months per source
head-last-month = Until
