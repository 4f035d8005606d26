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
funnel = { $programme } ({ MONTH($as_of) }): of { PEOPLE($first_persons) } vulnerable workers { $first_stage }, { PEOPLE($last_persons) } ({ PERCENT($kept) }) reached the stage { $last_stage }.{ $steps ->
    [one] { "" }
   *[many] { " " }The largest loss, { PEOPLE($lost) }, comes before the stage { $lost_stage }.
}
funnel-missing = The stages of vulnerable workers of { $place } from list to protection are not available yet (table funnel).
funnel-grown = Check the data: the stage { $stage } in { $where } ({ $programme }) is larger than the stage before.
funded-bought = A budget of { RUPIAH($budget) } for { PEOPLE($persons) } vulnerable workers at { RUPIAH($rate) } a month buys { DECIMAL($months) } { $months ->
    [one] month
   *[other] months
}, as much as { PEOPLE($paid) } of the { PEOPLE($needed) } person-months of a year ({ PERCENT($share) }).
funded-months = Contributions of { PEOPLE($persons) } vulnerable workers are paid for { DECIMAL($months) } { $months ->
    [one] month
   *[other] months
} on average: { PEOPLE($paid) } of the { PEOPLE($needed) } person-months of a year ({ PERCENT($share) }).
funded-missing = For how many months vulnerable workers of { $place } are paid for is not known for this period (table funding).
lapsing = { $people ->
    [one] The protection of one vulnerable worker ({ $where }) ends with { MONTH($period) }; without a new payment this is no active participant in the month after.
   *[other] The protection of { PEOPLE($people) } vulnerable workers ({ $where }) ends with { MONTH($period) }; without a new payment they are no active participants in the month after.
}
lapsed = For { $people ->
    [one] one vulnerable worker
   *[other] { PEOPLE($people) } vulnerable workers
} the months that were paid for ended before { MONTH($period) }.
lapse-unknown = For { $people ->
    [one] one vulnerable worker
   *[other] { PEOPLE($people) } vulnerable workers
} it is not known when protection ends (column first_month of table funding).
peak = The time-weighted average from January to { MONTH($period) } is { PERCENT($average) } of { $basis }; at the end of the period it is { PERCENT($coverage) }. { $direction ->
    [up] The difference of { POINTS($peak) } percentage points is a year-end peak: the end of the period does not stand for protection through the year.
    [down] The end of the period is { POINTS($peak) } percentage points below the average of the year.
   *[equal] The two are the same.
}
peak-missing = An average of the year cannot be computed, because not every month of it has a figure of participants on the same edition of the denominator (tables participants, workers).
groups = Groups recorded as protected: { $groups }{ $others ->
    [0] .
    [one] ; and one other.
   *[other] ; and { $others } others.
}
group = { $name } { PEOPLE($participants) } ({ $where }, { MONTH($as_of) })
figure-funnel = { $programme }: { PERCENT($kept) } of { PEOPLE($first_persons) } vulnerable workers reached the stage { $last_stage }
figure-funnel-caption = Vulnerable workers of { $place } by stage, { MONTH($as_of) }.{ $grown ->
    [yes] {" "}Red outline: larger than the stage before, to be checked.
   *[no] { "" }
} { $source }
figure-funnel-alt = Bar chart of the stages of vulnerable workers of { $place }. { $rows }
figure-funnel-row = { $stage }: { PEOPLE($persons) }.
figure-funnel-kept = { PEOPLE($persons) } ({ PERCENT($kept) } of those { $before })
figure-months = The budget is enough for { DECIMAL($months) } of 12 months on average for { PEOPLE($persons) } vulnerable workers
figure-months-caption = Months of contributions in the budget, average per person; vertical line: a full year. { $source }
figure-months-alt = Bar chart of months of protection that are paid for. { $rows }
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
    [up] { PERCENT($coverage) } at the end of the period, { PERCENT($average) } on average: a year-end peak of { POINTS($peak) } percentage points
    [down] { PERCENT($coverage) } at the end of the period, { PERCENT($average) } on average: { POINTS($peak) } percentage points below it
   *[equal] The end of the period is the same as the average of the year: { PERCENT($coverage) }
}
figure-year-caption = Monthly coverage of { $basis }; dashed line: time-weighted average. { $source }
figure-year-alt = Line chart of the coverage of { $place } month by month. { $rows }
figure-year-row = { MONTH($month) }: { PERCENT($coverage) }.
label-average = average { $percent }
table-funnel = Vulnerable workers by stage, as last known by { MONTH($period) }
head-region = Region
head-programme = Programme
head-as-of = As of
head-kept = Left
note-kept = Left: the last stage known over the first.
flag-grown = larger than the stage before
table-funding = Who pays the contributions of vulnerable workers, and for how long
head-fund = Fund
head-kind = Kind
funding-kind = { $kind ->
    [budgeted] budgeted
    [proposed] proposed
   *[needed] needed
}
head-persons = People
head-budget = Budget
head-months-bought = Months bought
head-months-stated = Months stated
head-last-month = Until
