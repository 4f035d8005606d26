vintages = { $count ->
    [one] One figure of active participants in { $place } or the regions below it has been revised since it was
   *[other] { $count } figures of active participants in { $place } or the regions below it have been revised since they were
} first published. The largest revision: { $where }{ $segment ->
    [ALL] { "" }
   *[other] , { $segment }
}, { MONTH($month) }, from { PEOPLE($first) } ({ $first_on }) to { PEOPLE($latest) } ({ $latest_on }), { $direction ->
    [up] up by
    [down] down by
   *[equal] with a change of
} { PEOPLE($people) }{ $known ->
    [yes] {" "}or { PERCENT($relative) }.
   *[no] .
}
vintages-note = The reason, according to the source: { $note }
vintages-none = By the dates of publication on record (table participants), no figure of active participants in this report has been revised since it was first published.
