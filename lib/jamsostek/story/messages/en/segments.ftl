segments = Of { $participants } active participants in { MONTH($period) }, { $parts }.
segments-part = { PERCENT($share) } are { $segment }
own-base = { $segment ->
    [PU-above-one] Wage earners (PU) amount to { PERCENT($coverage) } of formal workers, more than all of them, because participants are registered where the employer is, while workers are counted where they live.
    [BPU-above-one] Non-wage workers (BPU) amount to { PERCENT($coverage) } of informal workers, more than all of them, because participants are registered where they enrol, while workers are counted where they live.
    [PU] Wage earners (PU) amount to { PERCENT($coverage) } of formal workers; { $uncovered } formal workers are not active PU participants.
   *[BPU] Non-wage workers (BPU) amount to { PERCENT($coverage) } of informal workers; { $uncovered } informal workers are not active BPU participants.
}
segments-jakon = Some of them are protected through JAKON. Since { $jakon } JAKON participants cannot be divided between formal and informal workers, the numbers of unprotected workers above are upper limits.
segments-old = Segments for { MONTH($period) } are not available yet (table participants); this part uses data of { MONTH($as_of) }.
segments-missing = Segments of { $place } are not available yet (table participants).
segments-base-missing = The number of formal workers in { $place } is not available yet (table workers), so coverage by group of workers cannot be computed.
figure-segments = { MONTH($as_of) }: PU participants amount to { PERCENT($formal) } of formal workers, BPU participants to { PERCENT($informal) } of informal workers
figure-segments-caption = PU divided by formal workers and BPU by informal workers, { MONTH($as_of) }. JAKON is counted by project and cannot be matched. { $source }
figure-segments-alt = Bar chart of formal and informal workers in { $place }, { MONTH($as_of) }. { $rows }
figure-segments-row = { $basis }: { SHORT($participants) } active participants of { SHORT($workers) } ({ PERCENT($coverage) }).
figure-segments-label = { SHORT($participants) } active participants ({ PERCENT($coverage) })
figure-segments-rest = { $people } are not
axis-millions = million people
axis-thousands = thousand people
table-segments = Active participants of { $place } by segment, { MONTH($as_of) }
head-segment = Segment
head-part = Share
head-own-base = Coverage of own group
