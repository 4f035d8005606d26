# What if, and the panel to explore with
scenario = { $people ->
    [0] Without more participants, coverage of { $place } stays at { PERCENT($coverage) } ({ $basis }).
    [one] With one more active participant, coverage of { $place } { $moved ->
        [no] stays at { PERCENT($coverage) }
       *[yes] rises from { PERCENT($coverage) } to { PERCENT($after) }
    } ({ $basis }).
   *[other] With { PEOPLE($people) } more active participants, coverage of { $place } { $moved ->
        [no] stays at { PERCENT($coverage) }
       *[yes] rises from { PERCENT($coverage) } to { PERCENT($after) }
    } ({ $basis }).
}
scenario-rank = In the ranking of { MONTH($as_of) } ({ PEOPLE($of) } { $level ->
    [district] { $of ->
        [one] district
       *[other] districts
    }
   *[province] { $of ->
        [one] province
       *[other] provinces
    }
}){ $then ->
    [yes] , with the people added to its figures of then,
   *[no] { "" }
} its place { $moved ->
    [no] stays { PEOPLE($rank) }
   *[yes] goes from { PEOPLE($rank) } to { PEOPLE($after) } if the others stay as they are
}.
scenario-cost = JKK and JKM contributions of the BPU participants who are added, for { PEOPLE($months) } { $months ->
    [one] month
   *[other] months
}: { RUPIAH($cost) }.
scenario-spent = The sum pays { RUPIAH($spent) } of contributions for { PEOPLE($months) } { $months ->
    [one] month
   *[other] months
}.
scenario-above = Its participants are then more than all its workers.
scenario-unspent = Nobody is left on whom the sum could be spent.
scenario-target = { $state ->
    [yes] The target of { PERCENT($target) } is reached.
   *[no] To reach { PERCENT($target) }, { PEOPLE($lacking) } more participants are needed; if they are non-wage workers, that costs { RUPIAH($cost) } for { PEOPLE($months) } { $months ->
        [one] month
       *[other] months
    }.
}
scenario-missing = It cannot be computed: { $place } has no figure of coverage of { $basis } for this month (tables participants, workers).
table-ranking = Coverage of regions in { MONTH($as_of) } ({ $basis })
table-assumed = What is assumed, and what it costs
head-assumed = What
head-value = Value
assumed-spent = Of that is spent
assumed-rate = Contribution a person and month
assumed-cost = Contributions of the BPU added
assumed-lacking = Still missing from the target (people)
assumed-lacking-cost = Contributions of those, as BPU
note-nowhere = Of those added, { PEOPLE($people) } are of no particular region below.
table-scenario = Coverage ({ $basis }) and rank in { MONTH($as_of) }, before and after participants are added
note-ranked = Ranks are those of { MONTH($as_of) }, with the people added to the figures of then.
note-against = Difference to { $reference }.
head-rank = Rank
head-rank-interval = Rank interval (95%)
rank-interval = { $low } to { $high }
head-rank-after = Rank after
head-against = Difference (points)
head-people-added = Added (people)
head-coverage-after = Coverage after
head-lacking = Still missing (people)
explore-data = Collection
explore-region = Region
explore-period = Period
explore-base = Denominator
explore-segment = Segment
explore-reference = Compare with
explore-reference-usual = As in the report
explore-lang = Language
explore-view-ranking = Ranking
explore-view-map = Map
explore-view-trend = Trend
explore-view-why = Why it changed
explore-view-segments = Segments
explore-view-months = Months paid
explore-view-whatif = What if
explore-people = Added { $segment } (people)
explore-budget = Money (rupiah)
explore-months = Months
explore-rule = Shared
explore-target = Target (%)
explore-save = Save tables and figure
explore-code = Lines of code
explore-saved = Saved in { $folder }: { $files }
explore-nothing = There is nothing to save in this view.
explore-empty = There are no data for this view: { $place }, { $period }.
explore-gone = Not in this collection: { $names }. Shown: { $place }, { MONTH($period) }.
explore-old-base = The number of { $basis } is { PEOPLE($months) } months older than the participants.
explore-all-segments = This view is of all segments, whichever is chosen.
explore-other-edition = The figure compared with rests on another edition of the denominator ({ $other }, here { $own }): the difference is not one of protection alone.
explore-other-base = { $place } has no figure of coverage of { $basis } for { MONTH($period) }; other denominators are shown.
explore-no-whole = { $label }: “{ $typed }” is no whole number from { PEOPLE($least) } to { PEOPLE($most) }; write { $such }, for instance.
explore-no-percent = { $label }: “{ $typed }” is no per cent from { PEOPLE($least) } to { PEOPLE($most) }; write 48.5, for instance.
