goals = At { RUPIAH($rate) } per person and month (JKK and JKM for non-wage workers, lowest band), a year costs { $goals }.
goal-cost = { RUPIAH($cost) } for { $people ->
    [one] one person
   *[other] { $told } people
} { $goal }
goals-missing = There is no gap whose cost can be computed, because targets have been reached or data on participants, workers and targets of { $place } are not available yet (tables participants, workers, targets).
goal = { $goal ->
    [reference] to match { $name }
    [target] to reach the { $name } target
   *[listed] to protect the vulnerable workers who are listed but not protected ({ $name })
}
Goal = { $goal ->
    [reference] Match { $name }
    [target] Reach the { $name } target
   *[listed] Protect the vulnerable workers who are listed but not protected ({ $name })
}
table-goals = The cost of closing the gaps of { $place }
head-goal = Goal
head-points = Points
head-cost-3 = 3 months
head-cost-6 = 6 months
head-cost-12 = 12 months
note-cost = Cost = people × { RUPIAH($rate) } × months; all those reached are taken to be non-wage workers in the lowest band.
rule = { $rule ->
    [lowest_first] raise the lowest first
    [uncovered] in proportion to those not covered
   *[equal_points] the same points for all
}
allocation = An additional { RUPIAH($budget) } of regional budget, shared by the rule “{ $rule }”, protects { $people ->
    [one] one person
   *[other] { PEOPLE($people) } people
} for { $months } { $months ->
    [one] month
   *[other] months
} (cost { RUPIAH($cost) }). The lowest coverage rises from { PERCENT($low) } ({ $lowest }) to { PERCENT($low_after) }, the combined coverage of districts from { PERCENT($coverage) } to { PERCENT($coverage_after) }.
allocation-months = The same sum can protect { $parts }.
allocation-part = { $people ->
    [one] one person
   *[other] { PEOPLE($people) } people
} for { $months } { $months ->
    [one] month
   *[other] months
} (coverage { PERCENT($coverage) })
allocation-missing = A sum cannot be shared over districts, because participants by district (table participants) or the sum itself (table funding) are not available yet.
figure-allocation = An additional { RUPIAH($budget) } lifts the lowest coverage from { PERCENT($low) } to { PERCENT($low_after) }
figure-allocation-caption = Rule “{ $rule }”, { RUPIAH($rate) } a month for { $months } { $months ->
    [one] month
   *[other] months
}. Pale dot: { MONTH($as_of) }; dark dot: after; number: people added. { $source }
figure-allocation-alt = Dot chart of the coverage of { $level ->
    [district] districts
   *[province] provinces
} before and after { RUPIAH($budget) } is shared. { $rows }
figure-allocation-row = { $people ->
    [0] { $name }: unchanged at { PERCENT($before) }.
    [one] { $name }: { PERCENT($before) } to { PERCENT($after) }, one person.
   *[other] { $name }: { PERCENT($before) } to { PERCENT($after) }, { PEOPLE($people) } people.
}
figure-allocation-label = +{ PEOPLE($people) } { $people ->
    [one] person
   *[other] people
}
table-allocation = An additional { RUPIAH($budget) } for { $months } { $months ->
    [one] month
   *[other] months
} by three rules: people added and the coverage that results
head-lowest-first = Lowest first (people)
head-lowest-first-after = Lowest first (coverage)
head-uncovered = Proportional (people)
head-uncovered-after = Proportional (coverage)
head-equal-points = Same points (people)
head-equal-points-after = Same points (coverage)
note-rules = Lowest first: the lowest are raised until the money runs out. Proportional: the same part of those not covered. Same points: the same number of percentage points. None passes 100%.
