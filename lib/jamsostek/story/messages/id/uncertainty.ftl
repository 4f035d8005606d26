uncertainty = Dengan selang kepercayaan 95%, cakupan { $place } berada { $parts }.
uncertainty-part = antara { PERCENT($lower) } dan { PERCENT($upper) } terhadap { $basis } (tercatat { PERCENT($coverage) })
uncertainty-both = { $first } dan { $second }
uncertainty-rse = Ketidakpastian itu berasal dari jumlah pekerja (galat baku relatif, RSE: { $parts }). Jumlah peserta dihitung dari register.
uncertainty-rse-part = { PERCENT($rse) } untuk { $bases }
uncertainty-assumed = RSE untuk { $bases } di { $place } belum tersedia (kolom rse_percent pada tabel workers), sehingga dipakai asumsi: { $level ->
    [district] nilai tengah (median) RSE kabupaten/kota di Jambi.
   *[above] setiap kabupaten/kota dianggap mempunyai nilai tengah (median) RSE kabupaten/kota di Jambi; gabungan beberapa kabupaten/kota lebih pasti daripada masing-masing.
}
uncertainty-unreliable = Cakupan terhadap { $bases } kurang andal: selangnya lebih dari 10 persen poin ke tiap sisi atau lebih dari separuh nilainya.
uncertainty-unbounded = Cakupan terhadap { $basis } ({ PERCENT($coverage) }) tidak mempunyai selang, karena RSE { PERCENT($rse) } terlalu besar; angka itu tidak dapat diandalkan.
uncertainty-unknown = Selang cakupan terhadap { $basis } ({ PERCENT($coverage) }) tidak dapat dihitung, karena RSE jumlah pekerja tidak diketahui (tabel sampling_error).
uncertainty-missing = Selang cakupan tidak dapat dihitung, karena angka { $place } untuk { MONTH($period) } belum tersedia (tabel participants).
uncertainty-change = { $direction ->
    [up] Kenaikan cakupan { POINTS($change) } persen poin
    [down] Penurunan cakupan { POINTS($change) } persen poin
   *[equal] Perubahan cakupan { POINTS($change) } persen poin
} terhadap { $basis } sejak { MONTH($since) }{ $bridged ->
    [yes] , dihitung pada edisi penyebut yang sama,
   *[no] { "" }
} { $sure ->
    [yes] lebih besar daripada yang dapat disebabkan galat survei
   *[no] dapat disebabkan galat survei saja
} (selang kepercayaan 95%: { $low } sampai { $high } persen poin).
uncertainty-same = Dengan penyebut yang sama, cakupan terhadap { $basis } berubah { $change } persen poin sejak { MONTH($since) }; galat survei hampir tidak memengaruhinya{ $rounded ->
    [yes] , tetapi pembulatan jumlah peserta dapat menggesernya sekitar { POINTS($rounding) } persen poin.
   *[no] .
}
uncertainty-eligible = Jumlah pekerja eligible dihitung BPJS Ketenagakerjaan; galatnya tidak diketahui dan di sini dianggap sama dengan galat penduduk bekerja.
uncertainty-rank = Peringkat { $place } (ke-{ $rank } dari { $of } { $peers }, { MONTH($as_of) }) { $exact ->
    [yes] tidak terpengaruh galat survei.
   *[no] dapat bergeser antara ke-{ $low } dan ke-{ $high } karena galat survei.
}
uncertainty-peers = { $level ->
    [district] kabupaten/kota
   *[province] provinsi
}
uncertainty-outliers = { $outside ->
    [0] Tidak satu pun dari { $of } { $peers } berbeda nyata
   *[other] Sebanyak { $outside } dari { $of } { $peers } berbeda nyata
} dari cakupan { $reference } ({ PERCENT($coverage) }, { MONTH($as_of) }), yaitu lebih jauh daripada yang dapat terjadi karena galat survei dan kebetulan (batas 99,8%).
uncertainty-side = { $side ->
    [above] Di atas batas: { $names }.
   *[below] Di bawah batas: { $names }.
}
uncertainty-most = { $count } { $peers }, paling jauh { $names }
uncertainty-between = Di antara batas 95% dan 99,8%: { $names }. Ini baru petunjuk, belum bukti.
uncertainty-within = { $count ->
    [1] Satu
   *[other] Sebanyak { $count }
} { $peers } lainnya berbeda dari cakupan { $reference } dalam batas kebetulan.
uncertainty-outliers-missing = Wilayah yang berbeda nyata tidak dapat ditentukan, karena kurang dari tiga wilayah mempunyai angka, atau wilayah pembandingnya tidak mempunyainya (tabel participants).
uncertainty-interval = { PERCENT($lower) } sampai { PERCENT($upper) }
figure-outliers = { $outside ->
    [0] Tidak satu pun dari { $of } { $peers } berbeda nyata dari cakupan { $reference } (batas 99,8%)
   *[other] { $outside } dari { $of } { $peers } berbeda nyata dari cakupan { $reference } (batas 99,8%)
}
figure-outliers-caption = Titik: cakupan terhadap { $basis }, { MONTH($as_of) }. Garis tegak: batas 95% (tebal) dan 99,8% (tipis) di sekitar cakupan { $reference }{ $assumed ->
    [yes] , dengan galat baku relatif (RSE) jumlah pekerja yang diasumsikan
   *[no] { "" }
}. { $marks } { $source }
figure-outliers-alt = Diagram corong { $of } { $peers } menurut jumlah pekerja (sumbu mendatar) dan cakupan (sumbu tegak), dengan batas 95% dan 99,8% di sekitar cakupan { $reference } ({ PERCENT($coverage) }). { $rows }
note-whiskers = Garis tipis: selang kepercayaan 95%{ $assumed ->
    [yes] , dengan galat baku relatif (RSE) jumlah pekerja yang diasumsikan
   *[no] { "" }
}.
table-uncertainty = Selang kepercayaan 95% cakupan { $place }, { MONTH($period) }
head-rse = RSE pekerja
head-coverage-interval = Selang kepercayaan 95%
rse-assumed = { PERCENT($rse) } (asumsi)
flag-unreliable = kurang andal
flag-no-interval = tanpa selang
note-assumed = Asumsi: RSE jumlah pekerja belum diterbitkan; dipakai nilai kabupaten/kota di Jambi.
note-unreliable = Kurang andal: selangnya lebih dari 10 persen poin ke tiap sisi atau lebih dari separuh nilainya.
