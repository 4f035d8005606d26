why = Coverage of { $basis } { $direction ->
    [up] rose from { PERCENT($before) } ({ MONTH($since) }) to { PERCENT($coverage) } ({ MONTH($period) }). The rise of { POINTS($change) } percentage points consists of: { $parts }.
    [down] fell from { PERCENT($before) } ({ MONTH($since) }) to { PERCENT($coverage) } ({ MONTH($period) }). The fall of { POINTS($change) } percentage points consists of: { $parts }.
    [none] has stayed at { PERCENT($coverage) } since { MONTH($since) }.
   *[equal] has stayed at { PERCENT($coverage) } since { MONTH($since) }. Effects that cancel out: { $parts }.
}
why-part = { $points } because { $part ->
    [redefined] the denominator was redefined (it counts { $moved ->
        [up] { $people } more workers
       *[down] { $people } fewer workers
    })
    [workers] the number of workers { $moved ->
        [up] rose by { $people }
       *[down] fell by { $people }
    }
   *[participants] the number of { $segment } participants { $moved ->
        [up] rose by { $people }
       *[down] fell by { $people }
    }
}
why-restated = On the same denominator, that of the { $edition } edition, coverage in { MONTH($since) } was { PERCENT($restated) }, not { PERCENT($before) }. Like for like, coverage { $direction ->
    [up] rose by { POINTS($change) } percentage points.
    [down] fell by { POINTS($change) } percentage points.
   *[equal] has not changed.
}
why-growth = Both months use the figure of { MONTH($of) } from the { $edition } edition, so growth in the number of workers between them counts as redefinition.
why-same = Both figures are divided by the same number of workers ({ MONTH($of) }), so growth in the number of workers does not show.
why-total = Participants by segment are not known for both months (table participants), so it cannot be said which segment changed.
why-composed = By kind of work, the change of { $total } percentage points in coverage of { $basis } consists of: { $parts }. Participants are here counted per worker, so growth in the number of workers is not a separate part.
why-composed-part = { $points } because { $part ->
    [districts] workers moved between regions
    [segments] workers moved between formal and informal work
    [within] { $segment } participants per { $segment ->
        [PU] formal worker { $moved ->
            [up] increased
           *[down] decreased
        }
       *[BPU] informal worker { $moved ->
            [up] increased
           *[down] decreased
        }
    }
   *[others] of construction projects and migrant workers
}
why-missing = Why coverage changed cannot be computed, because no earlier figure of { $place } on the same kind of denominator is available yet (tables participants and workers).
why-segment = { $segment ->
    [ALL] active
   *[PU] { $segment }
}
figure-why = { $redefined ->
    [yes] Of the change of { $total } percentage points, { $points } comes from redefining the denominator; like for like it is { $left }
   *[no] { $cause } mattered most: { $points } percentage points of a net change of { $total }
}
figure-why-caption = Coverage of { $basis }; the parts add up to the change (symmetric decomposition after Das Gupta). { $marks } { $source }
figure-why-alt = Waterfall chart: coverage from { PERCENT($before) } ({ MONTH($since) }) to { PERCENT($coverage) } ({ MONTH($period) }). { $rows }
figure-why-row = { $cause }: { $points } percentage points.
figure-why-stated = { MONTH($as_of) }, as stated
figure-why-month = { MONTH($as_of) }
figure-why-restated = { MONTH($as_of) }, { $edition } edition
cause = { $part ->
    [redefined] Denominator redefined
    [workers] Number of workers
    [districts] Workers moved between regions
    [segments] Workers moved between formal and informal
    [within] { $segment } per { $segment ->
        [PU] formal worker
       *[BPU] informal worker
    }
    [others] Construction and migrant workers
    [total] Whole change
   *[participants] { $segment ->
        [ALL] Active participants
       *[PU] { $segment } participants
    }
}
table-why = Change in coverage of { $place } by cause, { MONTH($since) } to { MONTH($period) }
table-why-composed = { $basis }, by kind of work
note-why = The parts are rounded so that they add up to the whole change.
head-cause = Cause
head-cause-effect = Effect (points)
head-people-moved = People (+ more, − fewer)
contributions = Between { MONTH($since) } and { MONTH($period) }, { $up ->
    [0] none
   *[other] { $up }
} of { $of } { $level ->
    [district] districts
   *[province] provinces
} raised the coverage of { $place } and { $down ->
    [0] none
   *[other] { $down }
} lowered it.
contributions-most = The largest effect is that of { $name }, { $points } percentage points: its own coverage went from { PERCENT($before) } to { PERCENT($coverage) }.
contributions-moved = { $moved ->
    [unseen] Both months are divided by the same number of workers, so movement of workers between regions does not show.
    [equal] Movement of workers between regions had no effect.
   *[up] Movement of workers between regions had an effect of { $points } percentage points.
}
contributions-missing = What each { $level ->
    [district] district
   *[province] province
} contributed cannot be computed, because not all of them have data for both periods (table participants).
figure-contributions = { $name } changed the coverage of { $place } most: its own went from { PERCENT($before) } to { PERCENT($coverage) }
figure-contributions-caption = Coverage of { $basis } in { MONTH($since) } and { MONTH($period) }, on one edition of the denominator. Solid line: rising; dashed line: falling. { $source }
figure-contributions-alt = Slope chart of the coverage of { $of } regions in { MONTH($since) } and { MONTH($period) }; the largest effect is that of { $name }. { $rows }
figure-contributions-row = { $name }: { PERCENT($before) } to { PERCENT($coverage) }.
table-contributions = What each region contributed to the change in coverage of { $place }, { MONTH($since) } to { MONTH($period) }
head-before = Before
head-after = Now
