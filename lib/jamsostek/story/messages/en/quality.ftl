quality-name = { $light ->
    [arrived] timeliness
    [missing] completeness
    [totals] published totals
    [above_one] coverage above 100%
    [jumps] jumps of participants
    [denominators] denominators
    [statements] statements
   *[revisions] revisions
}
quality-question = { $light ->
    [arrived] What has arrived, and how recent is it?
    [missing] What is missing?
    [totals] Do the figures agree with published totals?
    [above_one] Is any coverage above 100%?
    [jumps] Did participants jump more than usual?
    [denominators] Are denominators published, and comparable with the last period?
    [statements] Do the statements of officials and press agree?
   *[revisions] What was revised since the last period?
}
quality-verdict = { $verdict ->
    [green] good
    [amber] use with care
    [red] a problem
   *[none] no data
}
quality-part = { $count } { $verdict ->
    [green] good
    [amber] to be used with care
    [red] with a problem
   *[none] without data
}{ $named ->
    [yes] {" "}({ $names })
   *[no] { "" }
}
quality = Data quality: { $parts }.
quality-more = The report on data quality, where one is made, gives the details.
quality-arrived = Data on active participants for { MONTH($period) } come from { $publishers }, published { $date }{ $timing ->
    [early] , before that month was over
    [partly] , some of it before that month was over
    [same] , in the same month
   *[after] , { $delay } { $delay ->
        [one] month
       *[other] months
    } later
}.
quality-arrived-rounded = Their number is rounded, at the coarsest to { PEOPLE($step) } people.
quality-arrived-age = { $old ->
    [yes] The oldest denominator is more than a year old: { $basis }, { MONTH($as_of) }, { $age } months older.
    [no] The oldest denominator: { $basis }, { MONTH($as_of) }, { $age } { $age ->
        [one] month
       *[other] months
    } older.
   *[same] All denominators are of the same month.
}
quality-arrived-missing = There are no data on active participants or no denominator for { MONTH($period) } yet, so coverage in { $place } cannot be computed (tables participants, workers).
quality-missing = Missing: { $parts }.
quality-missing-none = { $below ->
    [0] Participants by segment, denominators and all other tables have arrived.
   *[other] All { $below } { $level }, their segments, denominators and all other tables have arrived.
}
quality-missing-regions = participants of { $count } of { $below } { $level }
quality-missing-segments = segments in { $count } { $count ->
    [one] region
   *[other] regions
}
quality-missing-workers = { $count } { $count ->
    [one] denominator
   *[other] denominators
}
quality-missing-months = { $count } { $count ->
    [one] month
   *[other] months
} since { MONTH($since) }
quality-missing-tables = { $count } { $count ->
    [one] table
   *[other] tables
} for { $place }
quality-list-regions = Without participants for { MONTH($period) } (table participants): { $names }.
quality-list-segments = Known in total only, without segments (table participants): { $names }.
quality-list-workers = Without a number of { $basis } (table workers): { $names }.
quality-list-months = Participants of { $place } are missing for { $count ->
    [one] { MONTH($first) }
   *[other] { $count } months from { MONTH($first) } to { MONTH($last) }
} (table participants).
quality-list-tables = There is nothing yet on { $place } and the regions below it in { $count } { $count ->
    [one] table
   *[other] tables
}: { $names }.
quality-totals = { $totals } published { $totals ->
    [one] total was
   *[other] totals were
} compared with the sum of { $totals ->
    [one] its
   *[other] their
} parts: { $wrong ->
    [0] all agree within rounding
   *[other] { $wrong } { $wrong ->
        [one] does not agree
       *[other] do not agree
    }
}. No total vouches for { $unvouched } of the { $figures } figures in use.
quality-totals-none = There is no published total, so none of the { $figures } figures in use can be checked (table control_totals).
quality-above = { $count } of { $of } coverage rates { $count ->
    [one] is
   *[other] are
} above 100%; the highest: { $where }, { PERCENT($coverage) } of { $basis }. { $reason ->
    [listed] The number of eligible workers there may be incomplete.
   *[place] Participants are registered where the employer is, while workers are counted where they live.
}
quality-above-none = { $of } { $of ->
    [one] coverage rate was
   *[other] coverage rates were
} computed; none is above 100%.
quality-above-missing = No coverage can be computed (tables participants, workers).
quality-jumps = { $count } of { $of } changes of participants { $count ->
    [one] is
   *[other] are
} unusual; the largest: { $where }, { $segment }: { $moved } since { MONTH($since) }{ $rule ->
    [history] , usually { $usual }
    [others] , elsewhere { $usual }
   *[factor] { "" }
}. { $paid ->
    [0] A jump need not be an error.
   *[other] { $paid } { $paid ->
        [one] coincides
       *[other] coincide
    } with the start or end of contributions paid by a regional government and { $paid ->
        [one] is
       *[other] are
    } most likely no error.
}
quality-moved = { PEOPLE($before) } to { PEOPLE($latest) }{ $known ->
    [yes] {" "}({ $change })
   *[no] { "" }
}
quality-jumps-none = { $of } { $of ->
    [one] change
   *[other] changes
} of participants since the last period { $of ->
    [one] was
   *[other] were
} examined; none is unusual.
quality-jumps-weak = { $weak } { $weak ->
    [one] change has
   *[other] changes have
} nothing to be compared with: only a doubling or halving would be marked.
quality-jumps-missing = There is no earlier period to compare with (table participants).
quality-denominators = { $redefined ->
    [0] No denominator changed its edition
   *[other] { $redefined } of { $of } denominators changed { $redefined ->
        [one] its edition
       *[other] their editions
    } ({ $bases }) since the last period, so that coverage cannot be compared
}; { $derived ->
    [0] none is derived.
   *[other] { $derived } of { $of } { $derived ->
        [one] is
       *[other] are
    } derived, not published.
}
quality-denominators-first = { $unknown } { $unknown ->
    [one] denominator has
   *[other] denominators have
} no earlier period to be compared with.
quality-denominators-missing = There is no denominator for { MONTH($period) } (table workers).
quality-statements = { $of } { $of ->
    [one] statement
   *[other] statements
} on { $place } and the regions below it in { $year }: { $parts }.
quality-statements-missing = There is no statement on { $place } and the regions below it in { $year } up to { MONTH($period) } (table statements).
quality-revisions = { $count } { $count ->
    [one] figure was
   *[other] figures were
} revised since { MONTH($since) }{ $later ->
    [0] { "" }
   *[other] , { $later } of them after the end of { MONTH($period) }
}{ $kind ->
    [participants] . The largest of participants: { $where }, { $when }, { $moved }.
   *[other] , none of them of participants.
}
quality-revisions-none = By the dates of publication on record, no figure was revised since { MONTH($since) }.
quality-revisions-missing = This is the first period with figures: there is no earlier report.
figure-lights = { $green ->
    [0] None of { $of } ratings is good
    [one] One of { $of } ratings is good
   *[other] { $green } of { $of } ratings are good
}{ $worst ->
    [red] ; with a problem: { $names }
    [amber] ; to be used with care: { $names }
    [none] ; without data: { $names }
   *[green] { "" }
}
figure-lights-caption = ✓ good: nothing to note. ! use with care: usable, with the note. ✗ a problem: some part cannot be made, or figures contradict each other; do not quote before it is explained. – no data: could not be examined. { $source }
figure-lights-alt = List of data quality ratings of { $place }, { MONTH($period) }: { $green } of { $of } are good. { $rows }
figure-lights-row = { $question } { $verdict }: { $finding }
figure-lights-count = { $count } { $count ->
    [one] finding
   *[other] findings
}
table-arrived = What has arrived for { MONTH($period) }
head-arrived = Data
head-regions = Regions
head-age = Age (months)
head-delay = Delay (months)
head-origin = Origin
origin = { $status ->
    [published] published
    [derived] derived
   *[simulated] simulated
}
origin-part = { $share } { $origin }
publishers-more = { $first } and { $more } more
note-arrived = Regions: how many have figures, of { $place } and the { $below } regions below it. Age: how many months older than { MONTH($period) }. Delay: how many months until publication; – means that its date is not on record.
arrived = { $table ->
    [participants] Active participants: { $item }
    [workers] Workers: { $item }
    [targets] Targets
    [funding] Funding of vulnerable workers
    [funnel] Stages of vulnerable workers
    [groups] Groups of participants
    [benefits] Benefits
    [inpres_status] Implementation of the Inpres
    [statements] Statements
   *[control_totals] Published totals
}
flag-early = published before the month was over
flag-old-base = more than a year old
between = { $first } to { $last }
table-totals = Published totals and the sums of their parts
head-total = Published total
head-summed = Sum of parts
head-parts = Parts
head-difference = Difference
head-tolerance = Rounding
head-agrees = Result
total-agrees = { $within ->
    [yes] agrees
   *[no] does not agree
}
total-item = { $where }, { $item }, { MONTH($as_of) }
total-activity = { $item ->
    [active] active participants
   *[inactive] inactive participants
}
table-above = Coverage above 100%
table-jumps = Unusual changes of participants up to { MONTH($period) }
head-since = Since
head-moved = Change
head-usual = Usual
head-judged = Compared with
head-together = Together with
note-jumps = Unusual: more than 3.5 robust standard deviations (median and MAD, Iglewicz and Hoaglin 1993) from the earlier changes per month. Where there are fewer than six of these, the changes of other regions in the same months are used; with nothing to compare, a doubling or halving. Deviations of less than a tenth or a hundred people are not marked.{ $hidden ->
    [0] { "" }
   *[other] {" "}The other { $hidden } are in quality_jumps.csv.
}
judged = { $rule ->
    [history] { $compared } earlier changes
    [others] { $compared } other regions
   *[factor] nothing
}
cause-paid = { $cause ->
    [began] regional government begins to pay
    [ended] regional government ceases to pay
   *[none] { "" }
}
table-denominators = Denominators that changed their edition or are derived
head-workers-before = Last period
head-edition-before = Edition before
flag-derived = derived
note-hidden = { $hidden } more { $hidden ->
    [one] row is
   *[other] rows are
} in { $file }.csv.
table-revisions = Figures revised since { MONTH($since) }
head-first = Before
head-latest = Now
head-revised-on = Revised
flag-later = after this period
figure-revised = { $figure ->
    [rse_percent] relative standard error (per cent)
    [target_percent] target (per cent)
    [budget_idr] budget (rupiah)
    [contribution_idr_per_month] contribution a month (rupiah)
    [months_stated] months
    [cases] cases
    [paid_idr] paid (rupiah)
    [finding] finding
    [persons] persons
    [total] total
   *[participants] participants
}
