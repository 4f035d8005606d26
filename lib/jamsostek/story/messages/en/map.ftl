figure-map = { $finding }
map-range = In { MONTH($as_of) }, coverage was highest in { $best } ({ PERCENT($high) }) and lowest in { $worst } ({ PERCENT($low) })
map-islands = In { MONTH($as_of) }, { $above } of { $of } provinces in { $island } stood above { $reference } ({ PERCENT($coverage) }), against { $other_above ->
    [0] none of { $other_of }
   *[other] { $other_above } of { $other_of }
} in { $other }
map-own = In { MONTH($as_of) }, { $above ->
    [0] none of { $of }
   *[other] { $above } of { $of }
} provinces in { $island } stood above { $reference } ({ PERCENT($coverage) }){ $own ->
    [yes] , { $place } among them
    [no] , { $place } not among them
   *[none] { "" }
}
map-all = In { MONTH($as_of) }, { $above ->
    [0] none of { $of }
   *[other] { $above } of { $of }
} { $level ->
    [district] districts
   *[province] provinces
} stood above { $reference } ({ PERCENT($coverage) }){ $named ->
    [yes] : { $names }
   *[no] { "" }
}
island = { $island ->
    [sumatra] Sumatra
    [java] Java
    [lesser_sunda] Bali and Nusa Tenggara
    [kalimantan] Kalimantan
    [sulawesi] Sulawesi
    [maluku] Maluku
   *[papua] Papua
}
figure-map-caption = { $kind ->
    [tiles] Each tile is one { $level ->
        [district] district
       *[province] province
    }, all of the same size and roughly where they lie, north up. { "" }
   *[outlines] Boundaries: { $files }. { "" }
}Figures: active participants over { $basis }, { MONTH($as_of) }{ $compared ->
    [yes] ; bold: above { $reference }
   *[no] { "" }
}.{ $missing ->
    [0] { "" }
    [one] {" "}Hatched: one region without a figure.
   *[other] {" "}Hatched: { $missing } regions without a figure.
}{ $lacking ->
    [0] { "" }
    [one] {" "}Drawn as tiles, because the boundary files lack { $lacks }.
   *[other] {" "}Drawn as tiles, because the boundary files lack { $lacking } regions, { $lacks } among them.
} { $marks } { $source }
figure-map-alt = { $kind ->
    [tiles] Tile map
   *[outlines] Map
} of { $regions } { $level ->
    [district] districts
   *[province] provinces
} by coverage, { MONTH($as_of) }. { $rows }
figure-map-row = { $name } { PERCENT($coverage) }.
figure-map-class = { $end ->
    [first] Below { $high }
    [middle] { $low } to { $high }
    [last] { $low } and more
   *[missing] No data
}: { $names }.
figure-map-sign = { $sign ->
    [missing] no data
    [beyond] above 100%
   *[own] { $place }
}
