title = { $form ->
    [quality] Mutu Data Cakupan Jaminan Sosial Ketenagakerjaan
    [profile] Profil Cakupan Jaminan Sosial Ketenagakerjaan
   *[report] Evaluasi Cakupan Jaminan Sosial Ketenagakerjaan
}
headline = Per { MONTH($period) }, { $people } pekerja di { $place } tercatat sebagai peserta aktif: { PERCENT($coverage) } terhadap { $basis }{ $second ->
    [yes] { " " }dan { PERCENT($other) } terhadap { $other_basis }.
   *[no] .
}
headline-change = { $direction ->
    [up] Cakupan terhadap { $basis } naik { POINTS($change) } persen poin sejak { MONTH($since) }.
    [down] Cakupan terhadap { $basis } turun { POINTS($change) } persen poin sejak { MONTH($since) }.
   *[equal] Cakupan terhadap { $basis } tetap sejak { MONTH($since) }.
}
headline-redefined = Cakupan terhadap { $basis } tercatat { PERCENT($before) } pada { MONTH($since) } dan { PERCENT($coverage) } pada { MONTH($period) }: dari { $total } persen poin itu, { $points } karena penyebutnya didefinisikan ulang dan { $left } karena { $growth ->
    [known] jumlah peserta dan pekerja berubah.
   *[unknown] jumlah peserta berubah.
}
headline-missing = Belum ada angka peserta aktif { $place } untuk { MONTH($period) }.
fact-coverage = Cakupan terhadap { $basis }
fact-coverage-note = { PEOPLE($participants) } peserta aktif dari { $workers } pekerja
fact-edition-note = dari { $workers } pekerja, edisi { $edition }
fact-nation = Dibandingkan dengan { $name }
fact-nation-note = { $name } { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-rank = Peringkat di { $name }
fact-rank-value = { $rank } dari { $of }
fact-rank-note = tertinggi { $best } { PERCENT($high) }, terendah { $worst } { PERCENT($low) }{ $same ->
    [yes] { "" }
   *[no] {" "}({ MONTH($as_of) })
}
fact-change = Sejak { MONTH($since) }
fact-change-note = dari { PERCENT($before) } menjadi { PERCENT($coverage) }
fact-uncovered = Belum menjadi peserta aktif
fact-uncovered-note = dari { $workers } { $basis }
fact-gap = { $state ->
    [met] Di atas target { $regime } { $year }
   *[below] Kekurangan terhadap target { $regime } { $year }
}
fact-gap-note = { $state ->
    [met] target { PERCENT($target) } { $basis } sudah tercapai
   *[below] { $people } peserta aktif lagi untuk mencapai { PERCENT($target) } { $basis }
}
unit-points = { $points } persen poin
label-contents = Daftar Isi
label-page = Halaman
label-of = dari
label-figure = Gambar
label-table = Tabel
label-skip = Langsung ke isi
label-figures = Daftar Gambar
label-tables = Daftar Tabel
label-findings = Temuan utama
label-actions = Yang perlu dilakukan
label-search = Cari dalam tabel
label-rows = Baris yang cocok
label-sort = Urutkan menurut
label-csv = Unduh CSV
label-workbook = Unduh semua tabel (Excel)
label-language = Read this report in English
label-derived = Angka olahan: dihitung dari angka lain yang diterbitkan
label-simulated = Angka simulasi: rekaan, bukan kenyataan
label-close = Tutup
label-signoff = Pengesahan
label-prepared = Disusun oleh
label-checked = Diperiksa oleh
label-approved = Disahkan oleh
label-name = Nama
label-position = Jabatan
label-signed = Tempat, tanggal
label-signature = Tanda tangan
