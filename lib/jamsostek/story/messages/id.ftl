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
title = Evaluasi cakupan jaminan sosial ketenagakerjaan
headline = Pada akhir { MONTH($period) }, { PEOPLE($participants) } pekerja di { $place } tercatat sebagai peserta aktif: { PERCENT($coverage) } dari { $basis }{ $second ->
    [yes] { " " }dan { PERCENT($other) } dari { $other_basis }.
   *[no] .
}
headline-missing = Tidak ada angka peserta aktif { $place } untuk { MONTH($period) }.
fact-coverage = Cakupan dari { $basis }
fact-coverage-note = { PEOPLE($participants) } peserta aktif dari { PEOPLE($workers) } pekerja
fact-edition-note = dari { PEOPLE($workers) } pekerja, edisi { $edition }{ $old ->
    [True] , { $lag } bulan lebih tua
   *[False] { "" }
}
fact-coverage-missing = jumlah { $basis } belum diketahui
fact-nation = Dibandingkan nasional
fact-nation-note = nasional { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-change = Sejak periode lalu
fact-change-note = dari { PERCENT($before) } ({ MONTH($since) })
fact-change-missing = belum ada periode sebelumnya
fact-gap = Jarak ke target { $regime } { $year }
fact-gap-note = { PEOPLE($people) } peserta aktif lagi untuk mencapai { PERCENT($target) }
fact-gap-met = target { PERCENT($target) } sudah tercapai
fact-gap-missing = target { PERCENT($target) } dari { $basis }; penyebutnya belum diketahui
unit-points = { $points } poin
label-contents = Daftar isi
label-page = Halaman
label-of = dari
label-figure = Gambar
label-table = Tabel
label-skip = Langsung ke isi

## Bagian 1: cakupan
reach = Pada akhir { MONTH($period) } tercatat { PEOPLE($participants) } peserta aktif di { $place }. Itu { PERCENT($coverage) } dari { PEOPLE($workers) } { $basis } ({ MONTH($workers_as_of) }).
reach-uncovered = { $people ->
    [0] Tidak ada selisih antara jumlah pekerja dan jumlah peserta.
   *[other] Sebanyak { PEOPLE($people) } pekerja belum terlindungi.
}
reach-above-one = Cakupan di atas 100% bukan salah hitung: peserta tercatat di tempat pemberi kerja terdaftar, sedangkan pekerja dihitung di tempat tinggalnya.
reach-missing = Tidak ada angka peserta aktif { $place } untuk { MONTH($period) } di tabel participants, sehingga cakupan tidak dapat dihitung.
spread = Jumlah peserta yang sama menghasilkan cakupan { PERCENT($low) } ({ $low_basis }) sampai { PERCENT($high) } ({ $high_basis }). Selisih { POINTS($spread) } poin itu berasal dari definisi penyebut, bukan dari perlindungan.
spread-one = Hanya satu penyebut yang tidak lebih dari setahun lebih tua daripada angka pesertanya, yaitu { $low_basis }.
spread-none = Semua penyebut yang diketahui lebih dari setahun lebih tua daripada angka pesertanya.
table-bases = Cakupan { $place } menurut definisi penyebut, { MONTH($period) }
head-basis = Penyebut
head-edition = Edisi
head-workers = Pekerja
head-workers-as-of = Keadaan
head-participants = Peserta aktif
head-coverage = Cakupan
head-notes = Catatan
flag-above-one = di atas 100%
flag-old = penyebut { $lag } bulan lebih tua
flag-total-only = hanya total
flag-redefined = edisi berganti
note-marks = † angka turunan (dihitung, tidak dipublikasikan). ‡ angka simulasi.
note-source = Sumber: { $publishers }.

## Bagian 2: perbandingan
nation = { $direction ->
    [up] { $place } { POINTS($difference) } poin di atas nasional
    [down] { $place } { POINTS($difference) } poin di bawah nasional
   *[equal] { $place } sama dengan nasional
}, diukur dari { $basis }: { PERCENT($coverage) } berbanding { PERCENT($reference) }{ $same ->
    [yes] .
   *[no] {" "}(angka nasional terakhir: { MONTH($reference_as_of) }).
}
nation-missing = Angka nasional pada atau sebelum { MONTH($period) } tidak ada di tabel participants, sehingga perbandingan dengan nasional tidak dapat dibuat.
rank = { $place } berada di peringkat { $rank } dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} pada { MONTH($as_of) }, dengan cakupan { PERCENT($coverage) }.
rank-range = Cakupan tertinggi { PERCENT($high) } ({ $best }), terendah { PERCENT($low) } ({ $worst }).
rank-old = Itu peringkat terakhir yang dapat dihitung: sesudahnya kurang dari separuh wilayah pembanding memiliki angka.
rank-missing = Peringkat tidak dapat dibuat: kurang dari separuh wilayah pembanding memiliki angka di tabel participants.
rank-above-one = Di atas 100%: { $names }. Peserta tercatat di tempat pemberi kerja terdaftar, pekerja dihitung di tempat tinggalnya.
figure-ranking = { $has_own ->
    [yes] { $place } di peringkat { $rank } dari { $of } pada { MONTH($as_of) }: cakupan { PERCENT($coverage) }
   *[no] Pada { MONTH($as_of) }, cakupan terentang dari { PERCENT($low) } di { $worst } sampai { PERCENT($high) } di { $best }
}
figure-ranking-caption = Peserta aktif dibagi { $basis }, { MONTH($as_of) }. † penyebut turunan. { $source }
figure-ranking-alt = Diagram batang { $of } wilayah menurut cakupan, { MONTH($as_of) }. Tertinggi { $best } { PERCENT($high) }, terendah { $worst } { PERCENT($low) }, nasional { PERCENT($nation) }.{ $has_own ->
    [yes] {" "}{ $place } di peringkat { $rank } dengan { PERCENT($coverage) }.
   *[no] { "" }
}
label-nation = nasional { $percent }
target = Target { $regime } { $year } adalah { PERCENT($target) } dari { $basis }. { $state ->
    [met] Dengan cakupan { PERCENT($coverage) }, target itu sudah tercapai.
    [below] Cakupan { PERCENT($coverage) } kurang { POINTS($gap) } poin, atau { PEOPLE($people) } peserta aktif.
   *[missing] Jarak ke sana tidak dapat dihitung, karena jumlah { $basis } pada periode ini tidak ada di tabel workers.
}
target-unnamed = Target { $regimes } tidak menyebut penyebutnya; di sini diukur dari { $basis }. Target dari rezim yang berbeda tidak saling dibandingkan.
target-old = Jumlah pekerja eligible yang dipakai { $lag } bulan lebih tua (edisi { $edition }); jarak ke target itu hanya perkiraan.
target-missing = Tidak ada target untuk { $place } yang masih berlaku di tabel targets.
figure-gap = { $state ->
    [met] Target { $regime } { $year } sudah tercapai
    [below] Ke target { $regime } { $year } masih kurang { POINTS($gap) } poin
   *[missing] Jarak ke target { $regime } { $year } belum dapat dihitung
}
figure-gap-caption = Titik: cakupan { MONTH($period) } pada penyebut yang disebut target; garis tegak: target. { $source }
figure-gap-alt = Diagram { $count } target untuk { $place }. { $rows }
figure-gap-row = { $regime } { $year }: cakupan { PERCENT($coverage) }, target { PERCENT($target) }, selisih { PEOPLE($people) } orang.
figure-gap-label = { $met ->
    [yes] tercapai
   *[no] kurang { PEOPLE($people) } orang
}
table-targets = Jarak { $place } ke target, { MONTH($period) }
head-target = Target
head-target-value = Nilai target
head-gap = Jarak (poin)
head-gap-people = Jarak (orang)
change-people = Sejak { MONTH($since) }, peserta aktif { $direction ->
    [up] bertambah { PEOPLE($people) } orang.
    [down] berkurang { PEOPLE($people) } orang.
   *[equal] tidak berubah jumlahnya.
}
change = Cakupan dari { $basis } { $direction ->
    [up] naik { POINTS($change) } poin, dari { PERCENT($before) } menjadi { PERCENT($coverage) }
    [down] turun { POINTS($change) } poin, dari { PERCENT($before) } menjadi { PERCENT($coverage) }
   *[equal] tetap { PERCENT($coverage) }
}.
change-redefined = Perhatian: penyebut { $basis } berganti dari edisi { $edition_before } ke { $edition }. Kedua angka itu tidak sebanding, dan perubahannya bukan semata perubahan perlindungan.
change-missing = Belum ada periode sebelum { MONTH($period) } untuk { $place } di tabel participants, sehingga perubahan tidak dapat dihitung.
figure-trend = { $direction ->
    [up] Cakupan dari { $basis } naik { POINTS($change) } poin sejak { MONTH($since) }
    [down] Cakupan dari { $basis } turun { POINTS($change) } poin sejak { MONTH($since) }
   *[equal] Cakupan dari { $basis } tetap sejak { MONTH($since) }
}
figure-trend-caption = Peserta aktif dibagi masing-masing penyebut. Garis putus-putus: edisi penyebut berganti, sehingga kedua ujungnya tidak sebanding. Titik kosong: penyebut lebih dari setahun lebih tua. { $source }
figure-trend-alt = Grafik garis cakupan { $place }. { $rows }
figure-trend-row = { $basis }, { MONTH($period) }: { PERCENT($coverage) }.
table-trend = Cakupan { $place } dari waktu ke waktu
head-period = Periode
head-change = Perubahan (poin)

## Bagian 4: segmen
segments = Dari { PEOPLE($participants) } peserta aktif pada { MONTH($period) }, { $parts }.
segments-part = { PERCENT($share) } { $segment }
own-base = { $segment ->
    [PU] Peserta penerima upah (PU) setara { PERCENT($coverage) } dari pekerja formal
   *[BPU] Peserta bukan penerima upah (BPU) setara { PERCENT($coverage) } dari pekerja informal
}; { PEOPLE($uncovered) } orang belum terlindungi.
segments-old = Rincian segmen untuk { MONTH($period) } tidak ada di tabel participants; yang ditampilkan adalah rincian terakhir, { MONTH($as_of) }.
segments-missing = Rincian segmen { $place } tidak ada di tabel participants.
segments-base-missing = Jumlah pekerja formal { $place } tidak ada di tabel workers, sehingga cakupan menurut segmen tidak dapat dihitung.
figure-segments = { $segment ->
    [PU] Cakupan terendah pada pekerja formal: { PERCENT($coverage) } terlindungi
   *[BPU] Cakupan terendah pada pekerja informal: { PERCENT($coverage) } terlindungi
}
figure-segments-caption = PU dibagi pekerja formal dan BPU dibagi pekerja informal, { MONTH($as_of) }. JAKON tidak dapat dipadankan karena dihitung menurut proyek. { $source }
figure-segments-alt = Diagram batang dua kelompok pekerja di { $place }. { $rows }
figure-segments-row = { $basis }: { PEOPLE($participants) } terlindungi dari { PEOPLE($workers) } ({ PERCENT($coverage) }).
figure-segments-label = { PEOPLE($participants) } terlindungi ({ PERCENT($coverage) })
figure-segments-rest = { PEOPLE($people) } belum
axis-millions = juta orang
axis-thousands = ribu orang
table-segments = Peserta aktif { $place } menurut segmen, { MONTH($as_of) }
head-segment = Segmen
head-part = Bagian
head-own-base = Cakupan dari kelompoknya

## Bagian 7: kepercayaan
checks = { $totals ->
    [0] Tidak ada total tercetak yang dapat dicocokkan dengan jumlah bagiannya.
   *[other] { $totals } total yang dicetak penerbit sudah dicocokkan: semuanya sama dengan jumlah bagiannya, dalam toleransi masing-masing.
}
reliability-derived = { $numbers ->
    [1] Satu penyebut cakupan { $place } adalah angka turunan, ditandai †.
   *[other] { $numbers } penyebut cakupan { $place } adalah angka turunan, ditandai †.
}
reliability-derivation = † { $basis }: { $note }.
reliability-published = Semua angka cakupan { $place } pada periode ini dihitung langsung dari angka yang dipublikasikan.
reliability-simulated = Semua angka adalah simulasi, ditandai ‡.
reliability-old = Jumlah { $basis } yang dipakai { $lag } bulan lebih tua daripada angka pesertanya.
reliability-parts = Angka { $place } adalah jumlah dari { $parts } wilayah di bawahnya, karena totalnya tidak dipublikasikan.
reliability-rounded = Peserta aktif dibulatkan oleh sumbernya ke { PEOPLE($step) } terdekat.
table-sources = Sumber yang dipakai
head-source = Sumber
head-publisher = Penerbit
head-published-on = Terbit
head-beware = Perhatian
