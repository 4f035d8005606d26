inequality-level = { $level ->
    [province] provinces
   *[district] districts
}
inequality-range = In { MONTH($as_of) }, the highest coverage of { $basis } was { PERCENT($high) } ({ $best }), the lowest { PERCENT($low) } ({ $worst }): { POINTS($difference) } percentage points apart{ $times ->
    [yes] , and { DECIMAL($ratio) } times as high
   *[no] { "" }
}.
inequality-equal = In { MONTH($as_of) }, coverage of { $basis } was the same in all { $of } { $level }, { PERCENT($high) }.
inequality-mean = Coverage of { $level } is { POINTS($spread) } percentage points off that of all together ({ PERCENT($mean) }) on average, weighted by workers.
inequality-change = A year before, on the same edition of the denominator, the highest was { PERCENT($high) } ({ $best }), the lowest { PERCENT($low) } ({ $worst }) and the mean difference { POINTS($before) } percentage points: inequality has { $direction ->
    [up] widened by { POINTS($change) } percentage points.
    [down] narrowed by { POINTS($change) } percentage points.
   *[equal] not changed.
}
inequality-redefined = A year before, that mean difference was { POINTS($before) } percentage points, but the two figures cannot be compared, because the denominator changed from the { $edition_before } to the { $edition } edition.
inequality-first = No comparison with the year before can be made yet (table participants).
inequality-potential = If all { $level } reached the coverage of { $best }, coverage as a whole would rise by { POINTS($potential) } percentage points to { PERCENT($reached) }, or by { $people } active participants.
inequality-above-one = Coverage of { $best } exceeds 100%, because participants are registered where the employer is; it is no aim for the others.
inequality-missing = Inequality between { $level } is not measured, because { $known ->
    [0] none
   *[other] only { $known }
} of { $of } { $level } have a figure for { MONTH($period) }; it takes at least 85% (table participants).
inequality-few = Inequality between { $level } can be measured in full only once coverage of at least three { $level } is known (table participants).
gradient = { $direction ->
    [up] Coverage is higher in { $level } with a larger share of formal workers:
    [down] Coverage is lower in { $level } with a larger share of formal workers:
   *[unclear] Coverage does not clearly rise or fall with the share of formal workers of { $level }:
} { $index ->
    [sii] from the smallest to the largest share it changes by { $estimate } percentage points
   *[rci] the relative concentration index is { $estimate }
} (95% interval { $lower } to { $upper }). That is an association, not proof of a cause.
gradient-missing = How coverage relates to the share of formal workers can be measured only where both are known for all { $level }, of which there must be at least three (tables participants, workers).
figure-inequality = { $direction ->
    [up] The mean difference in coverage between { $level } has widened by { POINTS($change) } percentage points since { MONTH($since) }, to { POINTS($spread) }
    [down] The mean difference in coverage between { $level } has narrowed by { POINTS($change) } percentage points since { MONTH($since) }, to { POINTS($spread) }
    [equal] The mean difference in coverage between { $level } has not changed since { MONTH($since) }, at { POINTS($spread) } percentage points
   *[alone] Coverage of { $level } is { POINTS($spread) } percentage points off that of all together on average in { MONTH($as_of) }
}
figure-inequality-caption = Above: highest and lowest coverage (band) and that of all { $level } together, of { $basis }. Below: mean difference from the coverage of all { $level }, weighted by workers.{ $redefined ->
    [yes] {" "}Lines not joined: the edition of the denominator changed, so the figures cannot be compared.
   *[no] {" "}All months on one edition of the denominator.
} { $source }
figure-inequality-alt = Two line charts of inequality between { $level }. { $rows }
figure-inequality-row = { MONTH($as_of) }: highest { $best } { PERCENT($high) }, lowest { $worst } { PERCENT($low) }, all { $level } { PERCENT($mean) }, mean difference { POINTS($spread) } percentage points.
label-inequality-coverage = Coverage
label-inequality-spread = Mean difference (percentage points)
label-inequality-all = All
label-inequality-best = Highest, { $name }
label-inequality-worst = Lowest, { $name }
table-inequality = Measures of inequality in coverage between { $level }, { MONTH($as_of) }
head-inequality = Measure
head-inequality-value = Value
head-inequality-interval = 95% interval
head-inequality-reading = How to read it
inequality-measure = { $measure ->
    [d] Difference (points)
    [r] Ratio
    [mdmw] Mean difference (points)
    [idisw] Index of disparity (per cent)
    [gini] Gini index
    [ti] Theil index × 1,000
    [par] Potential gain (points)
   *[sii] Slope index (points)
}
inequality-reading = { $measure ->
    [d] The highest less the lowest; 0 if all are alike.
    [r] The highest over the lowest; 1 if all are alike.
    [mdmw] Mean distance from the coverage of all together, weighted by workers; 0 if all are alike.
    [idisw] That mean distance as a part of the coverage of all together; 0 if all are alike.
    [gini] Inequality from 0 (all alike) to nearly 1.
    [ti] Inequality that is sensitive to high coverage; 0 if all are alike.
    [par] By how much coverage of all together would rise if all reached the highest.
   *[sii] Coverage at the largest less that at the smallest share of formal workers; 0 if it does not depend on it. Its interval is how far regions scatter around it.
}
inequality-interval = { $lower } to { $upper }
inequality-note = Formulas of the WHO Health Equity Assessment Toolkit. Intervals reflect the sampling error (RSE) of the denominators, unless said otherwise; – means that the error is not known or that there is no closed formula.
