## Istilah
place = { $kind ->
    [provinsi] Provinsi { $name }
    [kabupaten] Kabupaten { $name }
   *[negara] { $name }
}
basis = { $basis ->
    [eligible] pekerja eligible
    [formal] pekerja formal
    [informal] pekerja informal
    [labour_force] angkatan kerja
    [population_15plus] penduduk 15 tahun ke atas
   *[employed] penduduk bekerja
}
Basis = { $basis ->
    [eligible] Pekerja eligible
    [formal] Pekerja formal
    [informal] Pekerja informal
    [labour_force] Angkatan kerja
    [population_15plus] Penduduk 15 tahun ke atas
   *[employed] Penduduk bekerja
}
segment = { $segment ->
    [PU] Penerima upah (PU)
    [BPU] Bukan penerima upah (BPU)
    [JAKON] Jasa konstruksi (JAKON)
    [PMI] Pekerja migran (PMI)
   *[ALL] Semua segmen
}
segment-short = { $segment ->
    [PU] penerima upah (PU)
    [BPU] bukan penerima upah (BPU)
    [JAKON] jasa konstruksi (JAKON)
   *[PMI] pekerja migran (PMI)
}
people = { $about ->
    [yes] sekitar { PEOPLE($people) }
   *[no] { PEOPLE($people) }
}
mark = { $status ->
    [derived] †
    [simulated] ‡
   *[published] { "" }
}
kind = { $kind ->
    [simulated] DATA SIMULASI: angka dalam laporan ini rekaan dan tidak boleh dikutip sebagai kenyataan.
   *[published] { "" }
}

## Sampul
title = Evaluasi Cakupan Jaminan Sosial Ketenagakerjaan
headline = Per { MONTH($period) }, { $people } pekerja di { $place } tercatat sebagai peserta aktif: { PERCENT($coverage) } terhadap { $basis }{ $second ->
    [yes] { " " }dan { PERCENT($other) } terhadap { $other_basis }.
   *[no] .
}
headline-change = { $direction ->
    [up] Cakupan terhadap { $basis } naik { POINTS($change) } poin persen sejak { MONTH($since) }.
    [down] Cakupan terhadap { $basis } turun { POINTS($change) } poin persen sejak { MONTH($since) }.
   *[equal] Cakupan terhadap { $basis } tetap sejak { MONTH($since) }.
}
headline-missing = Belum ada angka peserta aktif { $place } untuk { MONTH($period) }.
fact-coverage = Cakupan terhadap { $basis }
fact-coverage-note = { PEOPLE($participants) } peserta aktif dari { $workers } pekerja
fact-edition-note = dari { $workers } pekerja, edisi { $edition }
fact-nation = Dibandingkan dengan nasional
fact-nation-note = nasional { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-change = Sejak { MONTH($since) }
fact-change-note = dari { PERCENT($before) } menjadi { PERCENT($coverage) }
fact-uncovered = Belum menjadi peserta aktif
fact-uncovered-note = dari { $workers } { $basis }
fact-gap = Kekurangan terhadap target { $regime } { $year }
fact-gap-note = { $people } peserta aktif lagi untuk mencapai { PERCENT($target) } { $basis }
fact-gap-met = target { PERCENT($target) } { $basis } sudah tercapai
unit-points = { $points } poin persen
label-contents = Daftar Isi
label-page = Halaman
label-of = dari
label-figure = Gambar
label-table = Tabel
label-skip = Langsung ke isi

## Bagian 1: cakupan
reach = Per { MONTH($period) } tercatat { $people } peserta aktif di { $place }. Jumlah itu setara dengan { PERCENT($coverage) } dari { $workers } { $basis } ({ MONTH($workers_as_of) }).
reach-uncovered = { $uncovered ->
    [0] Jumlah pekerja tidak melebihi jumlah peserta.
   *[other] Selebihnya, { $people } orang, belum tercatat sebagai peserta aktif.
}
reach-above-one = Cakupan di atas 100% bukan salah hitung: peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
reach-missing = Angka peserta aktif { $place } untuk { MONTH($period) } belum tersedia (tabel participants), sehingga cakupan tidak dapat dihitung.
spread = Dengan jumlah peserta yang sama, cakupan berkisar antara { PERCENT($low) } (terhadap { $low_basis }) dan { PERCENT($high) } (terhadap { $high_basis }). Selisih { POINTS($spread) } poin persen itu semata-mata karena perbedaan penyebut, bukan perbedaan perlindungan.
spread-one = Hanya jumlah { $low_basis } yang selisih waktunya dengan data peserta tidak lebih dari satu tahun.
spread-none = Semua penyebut yang diketahui lebih dari satu tahun lebih tua daripada data peserta.
table-bases = Cakupan { $place } menurut penyebut, { MONTH($period) }
head-basis = Penyebut
head-edition = Edisi
head-workers = Pekerja
head-workers-as-of = Posisi data
head-participants = Peserta aktif
head-coverage = Cakupan
head-notes = Catatan
flag-above-one = di atas 100%
flag-old = penyebut { $lag } bulan lebih tua
flag-total-only = tanpa rincian segmen
flag-redefined = edisi berganti
note-derived = † angka olahan, bukan angka terbitan.
note-simulated = ‡ angka simulasi.
note-source = Sumber: { $publishers }.

## Bagian 2: perbandingan
nation = Cakupan { $place } terhadap { $basis } ({ PERCENT($coverage) }, { MONTH($period) }) { $direction ->
    [up] lebih tinggi { POINTS($difference) } poin persen daripada
    [down] lebih rendah { POINTS($difference) } poin persen daripada
   *[equal] sama dengan
} cakupan nasional{ $same ->
    [yes] {" "}pada bulan yang sama ({ PERCENT($reference) }).
   *[no] {" "}terakhir yang diketahui ({ PERCENT($reference) }, { MONTH($reference_as_of) }).
}
nation-missing = Perbandingan dengan nasional tidak dapat dibuat, karena angka { $place } untuk { MONTH($period) } atau angka nasional sampai bulan itu belum tersedia (tabel participants).
rank = { $place } berada di peringkat { $rank } dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} pada { MONTH($as_of) }, dengan cakupan { PERCENT($coverage) } terhadap { $basis }.
rank-range = Cakupan tertinggi { PERCENT($high) } ({ $best }), terendah { PERCENT($low) } ({ $worst }).
rank-nation = Dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
}, { $above } berada di atas angka nasional ({ PERCENT($nation) }).
rank-old = Peringkat sesudah itu tidak dapat disusun, karena data tersedia untuk kurang dari separuh wilayah.
rank-missing = Peringkat tidak dapat disusun, karena data tersedia untuk kurang dari separuh wilayah (tabel participants).
rank-above-one = Cakupan { $names } melampaui 100%, karena peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
figure-ranking = { $has_own ->
    [yes] { $place } di peringkat { $rank } dari { $of } pada { MONTH($as_of) }: cakupan { PERCENT($coverage) }
   *[no] Pada { MONTH($as_of) }, cakupan terentang dari { PERCENT($low) } di { $worst } sampai { PERCENT($high) } di { $best }
}
figure-ranking-caption = Peserta aktif dibagi { $basis }, { MONTH($as_of) }. { $marks } { $source }
figure-ranking-alt = Diagram batang { $of } wilayah menurut cakupan, { MONTH($as_of) }. Tertinggi { $best } { PERCENT($high) }, terendah { $worst } { PERCENT($low) }, nasional { PERCENT($nation) }.{ $has_own ->
    [yes] {" "}{ $place } di peringkat { $rank } dengan { PERCENT($coverage) }.
   *[no] { "" }
}
label-nation = nasional { $percent }
target = Target { $regime } { $year } adalah { PERCENT($target) } terhadap { $basis }. { $state ->
    [met] Dengan cakupan { PERCENT($coverage) }, target itu sudah tercapai.
    [below] Dengan cakupan { PERCENT($coverage) }, target masih kurang { POINTS($gap) } poin persen atau { $people } peserta aktif.
   *[missing] Kekurangannya tidak dapat dihitung, karena jumlah { $basis } untuk periode ini belum tersedia (tabel workers).
}
target-unnamed = Dokumen { $regimes } tidak menyebut penyebut targetnya; laporan ini memakai { $basis }. Target dari dokumen yang berbeda tidak dapat saling dibandingkan.
target-old = Jumlah pekerja eligible yang dipakai (edisi { $edition }) { $lag } bulan lebih tua daripada data peserta; kekurangan terhadap target itu hanya perkiraan.
target-missing = Kekurangan terhadap target tidak dapat dihitung, karena target yang masih berlaku (tabel targets) atau angka { $place } untuk { MONTH($period) } (tabel participants) belum tersedia.
figure-gap = { $met ->
    [0] Belum satu pun dari { $count } target tercapai
   *[other] { $met } dari { $count } target sudah tercapai
}; target tahun terdekat, { $regime } { $year }, { $state ->
    [met] terlampaui { POINTS($gap) } poin persen
   *[below] masih kurang { POINTS($gap) } poin persen
}
figure-gap-caption = Titik: cakupan { MONTH($period) } terhadap penyebut yang sama dengan targetnya; garis tegak: target akhir tahun itu. { $source }
figure-gap-alt = Diagram { $count } target { $place }. { $rows }
figure-gap-row = { $regime } { $year }: cakupan { PERCENT($coverage) }, target { PERCENT($target) }.
figure-gap-label = { $met ->
    [yes] tercapai
   *[no] kurang { $people } orang
}
table-targets = Kekurangan { $place } terhadap target, { MONTH($period) }
head-target = Target
head-target-value = Nilai target
head-gap = Kekurangan (poin persen)
head-gap-people = Kekurangan (orang)
change-people = Sejak { MONTH($since) }, peserta aktif { $direction ->
    [up] bertambah { $people } orang.
    [down] berkurang { $people } orang.
   *[equal] tidak berubah jumlahnya.
}
change-sources = Kedua angka peserta itu berasal dari penerbit yang berbeda ({ $before }; { $now }).
change = Cakupan terhadap { $basis } { $direction ->
    [up] naik { POINTS($change) } poin persen, dari { PERCENT($before) } menjadi { PERCENT($coverage) }
    [down] turun { POINTS($change) } poin persen, dari { PERCENT($before) } menjadi { PERCENT($coverage) }
   *[equal] tetap { PERCENT($coverage) }
}.
change-redefined = Cakupan terhadap { $basis } tercatat { PERCENT($coverage) }, sebelumnya { PERCENT($before) }. Kedua angka itu tidak dapat dibandingkan, karena penyebutnya berganti dari edisi { $edition_before } ({ $workers_before } pekerja) ke edisi { $edition } ({ $workers } pekerja).
change-missing = Perubahan tidak dapat dihitung, karena data { $place } untuk { MONTH($period) } atau untuk periode sebelumnya belum tersedia (tabel participants).
figure-trend = { $direction ->
    [up] Cakupan terhadap { $basis } naik { POINTS($change) } poin persen sejak { MONTH($since) }
    [down] Cakupan terhadap { $basis } turun { POINTS($change) } poin persen sejak { MONTH($since) }
   *[equal] Cakupan terhadap { $basis } tetap sejak { MONTH($since) }
}
figure-trend-caption = Peserta aktif dibagi masing-masing penyebut.{ $redefined ->
    [yes] {" "}Titik yang tidak disambung: edisi penyebut berganti, sehingga tidak dapat dibandingkan.
   *[no] { "" }
}{ $old ->
    [yes] {" "}Titik kosong: penyebut lebih dari satu tahun lebih tua.
   *[no] { "" }
} { $source }
figure-trend-alt = Grafik garis cakupan { $place }. { $rows }
figure-trend-row = { $basis }, { MONTH($period) }: { PERCENT($coverage) }.
table-trend = Cakupan { $place } dari waktu ke waktu
head-period = Periode
head-change = Perubahan (poin persen)
not-comparable = tidak sebanding

## Bagian 4: segmen
segments = Dari { PEOPLE($participants) } peserta aktif pada { MONTH($period) }, { $parts }.
segments-part = { PERCENT($share) } { $segment }
own-base = { $segment ->
    [PU-above-one] Peserta penerima upah (PU) setara dengan { PERCENT($coverage) } dari pekerja formal, lebih dari seluruhnya, karena peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
    [BPU-above-one] Peserta bukan penerima upah (BPU) setara dengan { PERCENT($coverage) } dari pekerja informal, lebih dari seluruhnya, karena peserta dicatat di tempat mendaftar, sedangkan pekerja dihitung menurut tempat tinggal.
    [PU] Peserta penerima upah (PU) mencapai { PERCENT($coverage) } dari pekerja formal; { PEOPLE($uncovered) } pekerja formal selebihnya bukan peserta aktif PU.
   *[BPU] Peserta bukan penerima upah (BPU) mencapai { PERCENT($coverage) } dari pekerja informal; { PEOPLE($uncovered) } pekerja informal selebihnya bukan peserta aktif BPU.
}
segments-jakon = Sebagian dari mereka terlindungi sebagai peserta JAKON: { PEOPLE($jakon) } peserta JAKON tidak dapat dibagi antara pekerja formal dan informal, sehingga kedua angka itu batas atas.
segments-old = Rincian menurut segmen untuk { MONTH($period) } belum tersedia (tabel participants); bagian ini memakai data { MONTH($as_of) }.
segments-missing = Rincian menurut segmen untuk { $place } belum tersedia (tabel participants).
segments-base-missing = Jumlah pekerja formal { $place } belum tersedia (tabel workers), sehingga cakupan menurut kelompok pekerja tidak dapat dihitung.
figure-segments = { MONTH($as_of) }: { PERCENT($formal) } pekerja formal dan { PERCENT($informal) } pekerja informal menjadi peserta aktif
figure-segments-caption = PU dibagi pekerja formal dan BPU dibagi pekerja informal, { MONTH($as_of) }. JAKON dihitung menurut proyek dan tidak dapat dipadankan. { $source }
figure-segments-alt = Diagram batang dua kelompok pekerja di { $place }. { $rows }
figure-segments-row = { $basis }: { PEOPLE($participants) } peserta aktif dari { PEOPLE($workers) } ({ PERCENT($coverage) }).
figure-segments-label = { PEOPLE($participants) } peserta aktif ({ PERCENT($coverage) })
figure-segments-rest = { PEOPLE($people) } bukan peserta
axis-millions = juta orang
axis-thousands = ribu orang
table-segments = Peserta aktif { $place } menurut segmen, { MONTH($as_of) }
head-segment = Segmen
head-part = Porsi
head-own-base = Cakupan kelompok

## Bagian 7: keandalan
checks = { $totals ->
    [0] Tidak ada total terbitan yang dapat dicocokkan dengan rinciannya.
   *[other] Sebanyak { $totals } total terbitan dalam kumpulan data ini sudah dicocokkan dengan jumlah rinciannya; semuanya sesuai dalam batas pembulatannya.
}
reliability-derived = { $numbers ->
    [1] Satu penyebut cakupan { $place } adalah angka olahan, ditandai †.
   *[other] Sebanyak { $numbers } penyebut cakupan { $place } adalah angka olahan, ditandai †.
}
reliability-derivation = † { $basis } ({ PEOPLE($workers) }): { $note }.
reliability-published = Cakupan { $place } pada periode ini dihitung langsung dari angka terbitan.
reliability-simulated = Semua angka adalah simulasi, ditandai ‡.
reliability-old = Jumlah { $basis } yang dipakai { $lag } bulan lebih tua daripada data peserta.
reliability-parts = Jumlah peserta { $place } adalah penjumlahan { $parts } wilayah di bawahnya.
reliability-rounded = Sumber membulatkan jumlah peserta aktif ke { PEOPLE($step) } terdekat; selisih yang dihitung darinya disebut sekitar.
reliability-printed = Perubahan dan selisih dihitung dari persentase yang tercetak.
table-sources = Sumber yang dipakai
head-source = Sumber
head-publisher = Penerbit
head-published-on = Terbit
head-beware = Catatan
