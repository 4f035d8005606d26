inequality-level = { $level ->
    [province] provinces
   *[district] districts
}
inequality-range = In { MONTH($as_of) }, the highest coverage of { $basis } ({ $best }, { PERCENT($high) }) and the lowest ({ $worst }, { PERCENT($low) }) were { POINTS($difference) } percentage points apart{ $times ->
    [yes] ; the highest was { DECIMAL($ratio) } times the lowest
   *[no] { "" }
}.
inequality-equal = In { MONTH($as_of) }, coverage of { $basis } was the same in all { $of } { $level }, { PERCENT($high) }.
inequality-mean = On average, weighted by workers, coverage of { $level } differs by { POINTS($spread) } percentage points from their combined coverage ({ PERCENT($mean) }).
inequality-change = A year before, on the same edition of the denominator, the highest coverage was { PERCENT($high) } ({ $best }), the lowest { PERCENT($low) } ({ $worst }) and the mean difference { POINTS($before) } percentage points. Inequality has since { $direction ->
    [up] widened by { POINTS($change) } percentage points.
    [down] narrowed by { POINTS($change) } percentage points.
   *[equal] remained unchanged.
}
inequality-redefined = A year before, that mean difference was { POINTS($before) } percentage points. The two figures cannot be compared, because the denominator changed from the { $edition_before } to the { $edition } edition.
inequality-first = No comparison with a year before can be made yet, because its data are not available (table participants).
inequality-potential = If all { $level } matched the coverage of { $best }, their combined coverage would rise by { POINTS($potential) } percentage points to { PERCENT($reached) }, with { $people } more active participants.
inequality-above-one = Coverage of { $best }, above 100%, is no benchmark for the others.
inequality-missing = Inequality between { $level } is not measured, because { $known ->
    [0] none of { $of } { $level } has
    [one] only one of { $of } { $level } has
   *[other] only { $known } of { $of } { $level } have
} a figure for { MONTH($period) } (table participants). The measure takes figures of at least 85% of { $level }.
inequality-few = Inequality between { $level } can be measured in full only once coverage of at least three { $level } is known (table participants).
gradient = { $direction ->
    [up] Coverage is higher in { $level } with a larger share of formal workers:
    [down] Coverage is lower in { $level } with a larger share of formal workers:
   *[unclear] Coverage is not clearly higher or lower in { $level } with a larger share of formal workers:
} { $index ->
    [sii] from the smallest to the largest share it differs by { $estimate } percentage points
   *[rci] the relative concentration index is { $estimate }
} (95% confidence interval { $lower } to { $upper }). This is an association, not proof of cause.
gradient-missing = How coverage relates to the share of formal workers can be measured only once both are known for all { $level }, and for at least three of them (tables participants, workers).
figure-inequality = { $direction ->
    [up] The mean difference in coverage between { $level } has widened by { POINTS($change) } points since { MONTH($since) }, to { POINTS($spread) } percentage points
    [down] The mean difference in coverage between { $level } has narrowed by { POINTS($change) } points since { MONTH($since) }, to { POINTS($spread) } percentage points
    [equal] The mean difference in coverage between { $level } has not changed since { MONTH($since) }, at { POINTS($spread) } percentage points
   *[alone] Coverage of { $level } differs by { POINTS($spread) } percentage points on average from their combined coverage in { MONTH($as_of) }
}
figure-inequality-caption = Above: highest and lowest coverage of { $basis } (band) and combined coverage of all { $level }. Below: mean difference from combined coverage, weighted by workers.{ $redefined ->
    [yes] {" "}Lines not joined: the edition of the denominator changed, so the figures cannot be compared.
   *[no] {" "}All months on one edition of the denominator.
} { $source }
figure-inequality-alt = Two line charts of inequality between { $level }: the range of coverage above, the mean difference below. { $rows }
figure-inequality-row = { MONTH($as_of) }: highest { $best } { PERCENT($high) }, lowest { $worst } { PERCENT($low) }, all { $level } combined { PERCENT($mean) }, mean difference { POINTS($spread) } percentage points.
label-inequality-coverage = Coverage
label-inequality-spread = Mean difference (percentage points)
label-inequality-all = Combined
label-inequality-best = Highest, { $name }
label-inequality-worst = Lowest, { $name }
table-inequality = Measures of inequality in coverage between { $level }, { MONTH($as_of) }
head-inequality = Measure
head-inequality-value = Value
head-inequality-interval = 95% confidence interval
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
    [mdmw] Mean difference from combined coverage, weighted by workers; 0 if all are alike.
    [idisw] That mean difference as a share of combined coverage; 0 if all are alike.
    [gini] Inequality from 0 (all alike) to nearly 1.
    [ti] Inequality, more sensitive to high coverage; 0 if all are alike.
    [par] By how much combined coverage would rise if all reached the highest.
   *[sii] Coverage at the largest less that at the smallest share of formal workers; 0 if there is no association. Its interval reflects how far regions scatter around it.
}
inequality-interval = { $lower } to { $upper }
inequality-note = Formulas of the WHO Health Equity Assessment Toolkit. Intervals reflect the sampling error (RSE) of the denominators, unless stated otherwise; – means that none can be computed.
