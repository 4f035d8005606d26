reach = As of { MONTH($period) }, { $place } had { $people } active participants, or { PERCENT($coverage) } of { $workers } { $basis } ({ MONTH($workers_as_of) }).
reach-uncovered = { $uncovered ->
    [0] There are as many participants as workers.
    [one] One worker is not an active participant.
   *[other] The others, { $people } people, are not active participants.
}
reach-above-one = Coverage above 100% is not an error of arithmetic: participants are registered where the employer is, while workers are counted where they live.
reach-early = This number of participants was published on { $date }, before the month was over; the number at its end may differ.
reach-missing = The number of active { $chosen ->
    [ALL] participants
   *[other] { $chosen } participants
} in { $place } for { MONTH($period) } is not available yet (table participants), so coverage cannot be computed.
spread = With the same number of participants, coverage ranges from { PERCENT($low) } (of { $low_basis }) to { PERCENT($high) } (of { $high_basis }). The difference of { POINTS($spread) } percentage points is one of definition, not of protection.
spread-one = Only the number of { $low_basis } is recent enough to serve as denominator: it is no more than a year older than the participant data.
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
