figure-map = { $finding }
map-range = Pada { MONTH($as_of) }, cakupan tertinggi tercatat di { $best } ({ PERCENT($high) }), terendah di { $worst } ({ PERCENT($low) })
map-islands = Pada { MONTH($as_of) }, { $above } dari { $of } provinsi di { $island } berada di atas cakupan { $reference } ({ PERCENT($coverage) }), sedangkan di { $other } { $other_above ->
    [0] tidak satu pun dari { $other_of }
   *[other] { $other_above } dari { $other_of }
}
map-own = Pada { MONTH($as_of) }, { $above ->
    [0] tidak satu pun dari { $of }
   *[other] { $above } dari { $of }
} provinsi di { $island } berada di atas cakupan { $reference } ({ PERCENT($coverage) }){ $own ->
    [yes] , termasuk { $place }
    [no] , tidak termasuk { $place }
   *[none] { "" }
}
map-all = Pada { MONTH($as_of) }, { $above ->
    [0] tidak satu pun dari { $of }
   *[other] { $above } dari { $of }
} { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} berada di atas cakupan { $reference } ({ PERCENT($coverage) }){ $named ->
    [yes] : { $names }
   *[no] { "" }
}
island = { $island ->
    [sumatra] Sumatera
    [java] Jawa
    [lesser_sunda] Bali dan Nusa Tenggara
    [kalimantan] Kalimantan
    [sulawesi] Sulawesi
    [maluku] Maluku
   *[papua] Papua
}
figure-map-caption = { $kind ->
    [tiles] Tiap petak mewakili satu { $level ->
        [district] kabupaten/kota
       *[province] provinsi
    } dan sama luas; letaknya mendekati letak di peta, utara di atas. { "" }
   *[outlines] Batas wilayah: { $files }. { "" }
}Angka: peserta aktif dibagi { $basis }, { MONTH($as_of) }{ $compared ->
    [yes] ; tebal: di atas cakupan { $reference }
   *[no] { "" }
}.{ $missing ->
    [0] { "" }
   *[other] {" "}Arsir: { $missing } wilayah tanpa data.
}{ $lacking ->
    [0] { "" }
   *[other] {" "}Petak dipakai karena berkas batas wilayah belum memuat { $lacking } wilayah, antara lain { $lacks }.
} { $marks } { $source }
figure-map-alt = { $kind ->
    [tiles] Peta petak
   *[outlines] Peta
} { $regions } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} menurut cakupan, { MONTH($as_of) }. { $rows }
figure-map-row = { $name } { PERCENT($coverage) }.
figure-map-class = { $end ->
    [first] Di bawah { $high }
    [middle] { $low } sampai { $high }
    [last] { $low } ke atas
   *[missing] Tanpa data
}: { $names }.
figure-map-sign = { $sign ->
    [missing] tanpa data
    [beyond] di atas 100%
   *[own] { $place }
}
