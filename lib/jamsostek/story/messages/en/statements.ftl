statements = { $count ->
    [one] One statement by officials or press up to { MONTH($period) } was recomputed: { $parts }.
   *[other] In all, { $count } statements by officials and press up to { MONTH($period) } were recomputed: { $parts }.
}
statements-part = { $count } { $verdict ->
    [consistent] consistent
    [rounded] rounded
    [does_not_follow] { $count ->
        [one] does not follow from its own numbers
       *[other] do not follow from their own numbers
    }
    [conflicts] { $count ->
        [one] conflicts
       *[other] conflict
    } with another statement
   *[unchecked] cannot be checked
}
statements-missing = There is no statement by officials or press on { $place } up to { MONTH($period) } yet (table statements).
statements-scope = { $nation ->
    [yes] Lists the statements on { $place } and all its regions.
   *[no] Lists the statements on { $place }, the regions below it and those above it; of other regions only those that conflict or do not follow from their own numbers.
}
statement-wrong = { $reason ->
    [increase] { $by } ({ $id }) called the { $stated } coverage of { $about } in { MONTH($as_of) } an increase on the year before, but the coverage stated for { MONTH($other_as_of) } was { $other } ({ $other_id }).
    [decrease] { $by } ({ $id }) called the { $stated } coverage of { $about } in { MONTH($as_of) } a decrease on the year before, but the coverage stated for { MONTH($other_as_of) } was { $other } ({ $other_id }).
    [same_month] Coverage of { $about } in { MONTH($as_of) } was stated as { $stated } ({ $id }) and as { $other } ({ $other_id }), { POINTS($difference) } percentage points apart.
    [count] { $by } ({ $id }) put the coverage of { $about } at { $stated } for { MONTH($as_of) }. On the denominator that comes nearest of those known, { $base_workers } { $basis } ({ MONTH($base_as_of) }), that would be { PEOPLE($implied) } participants, but { PEOPLE($base_participants) } were recorded for { MONTH($other_as_of) } ({ $other_id }).
    [percentage] { $by } ({ $id }) put the participants of { $about } at { PEOPLE($base_participants) } for { MONTH($as_of) }. On the denominator that comes nearest of those known, { $base_workers } { $basis } ({ MONTH($base_as_of) }), that is { PERCENT($computed) }, but the coverage stated for { MONTH($other_as_of) } was { $other } ({ $other_id }).
   *[parts] { $by } ({ $id }) put the coverage of { $about } at { $stated } for { MONTH($as_of) }, but { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }.
}
statement-recomputed = { $reason ->
    [increase] { $stated } is lower than { $other } ({ $other_id }, { MONTH($other_as_of) }), so it is not an increase
    [decrease] { $stated } is higher than { $other } ({ $other_id }, { MONTH($other_as_of) }), so it is not a decrease
    [same_month] { $other } was stated for the same month ({ $other_id }): { POINTS($difference) } percentage points apart
    [count] { $stated } × { $base_workers } { $basis } ({ MONTH($base_as_of) }) = { PEOPLE($implied) }, but { PEOPLE($base_participants) } were recorded ({ $other_id }, { MONTH($other_as_of) })
    [percentage] { PEOPLE($base_participants) } / { $base_workers } { $basis } ({ MONTH($base_as_of) }) = { PERCENT($computed) }, but { $other } was stated ({ $other_id }, { MONTH($other_as_of) })
    [table] tables participants and workers: { PEOPLE($base_participants) } / { $base_workers } { $basis } ({ MONTH($base_as_of) }) = { PERCENT($computed) }
    [round_parts] { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }; the difference may come from round numbers
    [no_workers] the number of workers (the denominator) was not stated
    [no_workers_implied] { PEOPLE($participants) } / { $stated } = { PEOPLE($implied) } workers, but the number of workers (the denominator) was not stated
    [no_participants] { $stated } × { PEOPLE($workers) } = { PEOPLE($implied) } participants, but the number of participants was not stated
    [no_percent] no percentage was stated
    [no_percent_implied] { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }, but no percentage was stated
   *[parts] { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }
}
statement-verdict = { $verdict ->
    [consistent] consistent
    [rounded] rounded
    [does_not_follow] does not follow from its own numbers
    [conflicts] conflicts with { $other }
   *[unchecked] cannot be checked
}
statement-by = { $by }, { $date } ({ $id })
statement-about = { $about }, { MONTH($as_of) }
statement-participants = { PEOPLE($people) } participants
statement-workers = { PEOPLE($people) } workers
statement-claim = { $claim ->
    [increase] called an increase
   *[decrease] called a decrease
}
table-statements = Statements by officials and press on coverage up to { MONTH($period) }, recomputed
head-stated = Who and when
head-about = Region and month
head-said = What was said
head-recomputed = Recomputation
head-verdict = Verdict
