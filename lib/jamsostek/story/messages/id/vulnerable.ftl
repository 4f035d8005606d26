stage = { $stage ->
    [listed] terdata
    [proposed] diusulkan
    [valid] lolos verifikasi
    [registered] terdaftar
    [paid] iuran dibayar
   *[active] peserta aktif
}
head-listed = Terdata
head-proposed = Diusulkan
head-valid = Lolos verifikasi
head-registered = Terdaftar
head-paid = Iuran dibayar
head-active = Peserta aktif
funnel = { $programme } ({ MONTH($as_of) }): dari { PEOPLE($first_persons) } pekerja rentan yang { $first_stage }, { $last_persons ->
    [0] tidak satu pun
   *[other] { PEOPLE($last_persons) }
} ({ PERCENT($kept) }) sampai pada tahap “{ $last_stage }”.{ $steps ->
    [one] { "" }
   *[many] { " " }Penyusutan terbesar, { PEOPLE($lost) } orang, terjadi sebelum tahap “{ $lost_stage }”.
}
funnel-missing = Data tahapan pekerja rentan { $place }, dari pendataan sampai perlindungan, belum tersedia (tabel funnel).
funnel-grown = Periksa datanya: tahap “{ $stage }” di { $where } ({ $programme }) lebih besar daripada tahap sebelumnya.
funded-bought = Anggaran { RUPIAH($budget) } untuk { PEOPLE($persons) } pekerja rentan dengan iuran { RUPIAH($rate) } per bulan cukup untuk { DECIMAL($months) } bulan. Itu setara dengan { PEOPLE($paid) } dari { PEOPLE($needed) } orang-bulan dalam setahun ({ PERCENT($share) }).
funded-months = Iuran { PEOPLE($persons) } pekerja rentan dibayar rata-rata { DECIMAL($months) } bulan: { PEOPLE($paid) } dari { PEOPLE($needed) } orang-bulan dalam setahun ({ PERCENT($share) }).
funded-missing = Jumlah bulan yang dibayar untuk pekerja rentan { $place } tidak diketahui untuk periode ini (tabel funding).
lapsing = Perlindungan { PEOPLE($people) } pekerja rentan ({ $where }) berakhir pada { MONTH($period) }; tanpa pembayaran baru mereka tidak lagi menjadi peserta aktif pada bulan berikutnya.
lapsed = Bagi { PEOPLE($people) } pekerja rentan, masa yang iurannya dibayar sudah berakhir sebelum { MONTH($period) }.
lapse-unknown = Untuk { PEOPLE($people) } pekerja rentan, bulan berakhirnya perlindungan tidak diketahui (kolom first_month pada tabel funding).
peak = Rata-rata cakupan terhadap { $basis } dari Januari sampai { MONTH($period) }, tertimbang waktu, adalah { PERCENT($average) }; pada akhir periode { PERCENT($coverage) }. { $direction ->
    [up] Angka akhir periode { POINTS($peak) } persen poin di atas rata-rata itu, sehingga tidak menggambarkan perlindungan sepanjang tahun.
    [down] Angka akhir periode { POINTS($peak) } persen poin di bawah rata-rata tahun itu.
   *[equal] Keduanya sama.
}
peak-missing = Rata-rata setahun tidak dapat dihitung, karena tidak setiap bulan tahun itu mempunyai angka peserta dengan edisi penyebut yang sama (tabel participants, workers).
groups = Kelompok yang tercatat terlindungi: { $groups }{ $others ->
    [0] .
   *[other] ; dan { $others } kelompok lain.
}
group = { $name } { PEOPLE($participants) } ({ $where }, { MONTH($as_of) })
figure-funnel = { $programme }: { PERCENT($kept) } dari { SHORT($first_persons) } pekerja rentan sampai pada tahap “{ $last_stage }”
figure-funnel-caption = Pekerja rentan { $place } menurut tahap, { MONTH($as_of) }.{ $grown ->
    [yes] {" "}Garis merah: lebih besar daripada tahap sebelumnya, perlu diperiksa.
   *[no] { "" }
} { $source }
figure-funnel-alt = Diagram batang tahapan { $programme } bagi pekerja rentan { $place }, { MONTH($as_of) }. { $rows }{ $steps ->
    [one] { "" }
   *[many] {" "}Penyusutan terbesar, { PEOPLE($lost) } orang, terjadi sebelum tahap “{ $lost_stage }”.
}
figure-funnel-row = { $stage }: { PEOPLE($persons) }.
figure-funnel-kept = { PEOPLE($persons) } ({ PERCENT($kept) } dari yang { $before })
figure-months = Anggaran { $governments } pemerintah daerah bersama-sama cukup untuk rata-rata { DECIMAL($months) } dari 12 bulan bagi { SHORT($persons) } pekerja rentan
figure-months-caption = Bulan iuran yang dianggarkan, rata-rata per orang; garis tegak: setahun penuh. { $source }
figure-months-alt = Diagram batang bulan perlindungan yang dibiayai dari dua belas bulan setahun, menurut wilayah. { $rows }
figure-months-row = { $name }: { DECIMAL($months) } bulan untuk { PEOPLE($persons) } orang.
figure-months-label = { DECIMAL($months) } bulan, { PEOPLE($persons) } orang
figure-year = { $direction ->
    [up] Cakupan akhir periode { PERCENT($coverage) }, rata-rata tahun itu { PERCENT($average) }: { POINTS($peak) } persen poin lebih tinggi
    [down] Cakupan akhir periode { PERCENT($coverage) }, rata-rata tahun itu { PERCENT($average) }: { POINTS($peak) } persen poin lebih rendah
   *[equal] Cakupan akhir periode sama dengan rata-rata tahun itu: { PERCENT($coverage) }
}
figure-year-caption = Cakupan bulanan terhadap { $basis }; garis putus-putus: rata-rata tertimbang waktu. { $source }
figure-year-alt = Grafik garis cakupan bulanan { $place } terhadap { $basis }, dengan rata-rata { PERCENT($average) }. { $rows }
figure-year-row = { MONTH($month) }: { PERCENT($coverage) }.
label-average = rata-rata { $percent }
table-funnel = Pekerja rentan menurut tahap, keadaan terakhir sampai { MONTH($period) }
head-region = Wilayah
head-programme = Program
head-as-of = Posisi data
head-kept = Tersisa
note-kept = Tersisa: tahap terakhir yang diketahui dibagi tahap pertama yang diketahui.
flag-grown = lebih besar daripada tahap sebelumnya
table-funding = Siapa membayar iuran pekerja rentan, untuk berapa lama
head-fund = Dana
head-kind = Status
funding-kind = { $kind ->
    [budgeted] dianggarkan
    [proposed] diusulkan
   *[needed] kebutuhan
}
head-persons = Orang
head-budget = Anggaran
head-months-bought = Bulan terbiayai
head-months-stated = Bulan menurut sumber
head-last-month = Sampai
