nation = Cakupan { $place } terhadap { $basis } ({ PERCENT($coverage) }, { MONTH($period) }) { $direction ->
    [up] lebih tinggi { POINTS($difference) } persen poin daripada
    [down] lebih rendah { POINTS($difference) } persen poin daripada
   *[equal] sama dengan
} cakupan nasional{ $same ->
    [yes] {" "}pada bulan yang sama ({ PERCENT($reference) }).
   *[no] {" "}terakhir yang diketahui ({ PERCENT($reference) }, { MONTH($reference_as_of) }).
}
nation-missing = Perbandingan dengan nasional tidak dapat dibuat, karena angka { $place } untuk { MONTH($period) } atau angka nasional sampai bulan itu belum tersedia (tabel participants).
rank = { $place } berada di peringkat ke-{ $rank } dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} pada { MONTH($as_of) }, dengan cakupan { PERCENT($coverage) } terhadap { $basis }{ $exact ->
    [no] {" "}(selang kepercayaan 95% peringkat: ke-{ $low } sampai ke-{ $high })
   *[yes] { "" }
}.
rank-range = Cakupan tertinggi { PERCENT($high) } ({ $best }), terendah { PERCENT($low) } ({ $worst }).
rank-reference = Dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
}, { $above ->
    [0] tidak satu pun
   *[other] { $above }
} berada di atas cakupan { $reference } ({ PERCENT($coverage) }).
reference = { $level ->
    [nation] nasional
   *[other] { $name }
}
rank-all = Pada { MONTH($as_of) }, cakupan terhadap { $basis } diketahui untuk { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
}.
rank-old = Peringkat sesudah itu tidak dapat disusun, karena kurang dari separuh wilayah memiliki data.
rank-missing = Peringkat tidak dapat disusun, karena kurang dari separuh wilayah memiliki data (tabel participants, workers).
districts-missing = Peringkat kabupaten/kota tidak dapat disusun, karena kurang dari separuh kabupaten/kota memiliki data (tabel participants, workers).
rank-above-one = Cakupan { $names } melampaui 100%, karena peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
figure-ranking = { $has_own ->
    [yes] { $place } di peringkat ke-{ $rank } dari { $of } pada { MONTH($as_of) }, dengan cakupan { PERCENT($coverage) }
   *[no] Pada { MONTH($as_of) }, cakupan terentang dari { PERCENT($low) } di { $worst } sampai { PERCENT($high) } di { $best }
}
figure-ranking-caption = Peserta aktif dibagi { $basis }, { MONTH($as_of) }. { $marks } { $source }
figure-ranking-alt = Diagram batang cakupan { $of } wilayah terhadap { $basis }, diurutkan dari { $best } ({ PERCENT($high) }) sampai { $worst } ({ PERCENT($low) }). Garis tegak: { $reference } { PERCENT($reference_coverage) }.{ $has_own ->
    [yes] {" "}{ $place } di peringkat ke-{ $rank } dengan { PERCENT($coverage) }.
   *[no] { "" }
}
label-reference = { $reference } { $percent }
target = Target { $regime } { $year } adalah { PERCENT($target) } dari { $basis }. { $state ->
    [met] Dengan cakupan { PERCENT($coverage) }, target itu sudah tercapai.
    [below] Cakupan { PERCENT($coverage) } masih kurang { POINTS($gap) } persen poin dari target itu, atau { $people } peserta aktif.
   *[missing] Kekurangannya tidak dapat dihitung, karena jumlah { $basis } untuk periode ini belum tersedia (tabel workers).
}
target-unnamed = Dokumen { $regimes } tidak menyebut penyebut targetnya; laporan ini memakai { $basis }. Target dari dokumen yang berbeda tidak dapat dibandingkan satu sama lain.
target-old = Jumlah pekerja eligible yang dipakai (edisi { $edition }) { $lag } bulan lebih tua daripada data peserta; kekurangan terhadap target itu hanya perkiraan.
target-missing = Kekurangan terhadap target tidak dapat dihitung, karena target yang masih berlaku (tabel targets) atau angka { $place } untuk { MONTH($period) } (tabel participants) belum tersedia.
figure-gap = { $met ->
    [0] Belum satu pun dari { $count } target tercapai
   *[other] { $met } dari { $count } target sudah tercapai
}; target tahun terdekat, { $regime } { $year }, { $state ->
    [met] terlampaui { POINTS($gap) } persen poin
   *[below] masih kurang { POINTS($gap) } persen poin
}
figure-gap-caption = Titik: cakupan { MONTH($period) } terhadap penyebut yang sama dengan targetnya; garis tegak: target akhir tahun itu. { $source }
figure-gap-alt = Diagram titik cakupan { $place } di samping { $count } target, { MONTH($period) }. { $rows }
figure-gap-row = { $regime } { $year }: cakupan { PERCENT($coverage) }, target { PERCENT($target) }.
figure-gap-label = { $met ->
    [yes] tercapai
   *[no] kurang { $people } orang
}
table-targets = Kekurangan { $place } terhadap target, { MONTH($period) }
head-target = Target
head-target-value = Nilai target
head-gap = Kekurangan (persen poin)
head-gap-people = Kekurangan (orang)
change-people = Sejak { MONTH($since) }, jumlah peserta aktif { $direction ->
    [up] bertambah { $people } orang.
    [down] berkurang { $people } orang.
   *[equal] tidak berubah.
}
change-sources = Kedua angka peserta itu berasal dari penerbit yang berbeda ({ $before }; { $now }).
change = Cakupan terhadap { $basis } { $direction ->
    [up] naik { POINTS($change) } persen poin, dari { PERCENT($before) } menjadi { PERCENT($coverage) }
    [down] turun { POINTS($change) } persen poin, dari { PERCENT($before) } menjadi { PERCENT($coverage) }
   *[equal] tetap { PERCENT($coverage) }
}.
change-redefined = Cakupan terhadap { $basis } tercatat { PERCENT($coverage) }, sebelumnya { PERCENT($before) }. Kedua angka itu tidak dapat langsung dibandingkan, karena penyebutnya berganti dari edisi { $edition_before } ({ $workers_before } pekerja) ke edisi { $edition } ({ $workers } pekerja).
change-missing = Perubahan tidak dapat dihitung, karena data { $place } untuk { MONTH($period) } atau untuk periode sebelumnya belum tersedia (tabel participants).
figure-trend = { $direction ->
    [redefined] Cakupan terhadap { $basis } tercatat { PERCENT($coverage) }; penyebutnya berganti sejak { MONTH($since) }
    [up] Cakupan terhadap { $basis } naik { POINTS($change) } persen poin sejak { MONTH($since) }
    [down] Cakupan terhadap { $basis } turun { POINTS($change) } persen poin sejak { MONTH($since) }
   *[equal] Cakupan terhadap { $basis } tidak berubah sejak { MONTH($since) }
}
figure-trend-caption = Peserta aktif dibagi masing-masing penyebut.{ $redefined ->
    [yes] {" "}Titik yang tidak disambung: edisi penyebut berganti, sehingga tidak dapat dibandingkan.
   *[no] { "" }
}{ $restated ->
    [yes] {" "}Garis putus-putus: angka sebelumnya menurut edisi penyebut terbaru.
   *[no] { "" }
}{ $old ->
    [yes] {" "}Titik kosong: penyebut lebih dari satu tahun lebih tua daripada data peserta.
   *[no] { "" }
} { $source }
figure-trend-alt = Grafik garis cakupan { $place } dari waktu ke waktu, terakhir { PERCENT($coverage) } terhadap { $basis }. { $rows }
figure-trend-row = { $basis }, { MONTH($period) }: { PERCENT($coverage) }.
table-trend = Cakupan { $place } dari waktu ke waktu
head-period = Periode
head-change = Perubahan (persen poin)
label-restated = { $basis } menurut edisi { $edition }
head-restated = Cakupan menurut edisi terbaru
head-change-restated = Perubahan menurut edisi terbaru (persen poin)
