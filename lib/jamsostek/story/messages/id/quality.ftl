quality-name = { $light ->
    [arrived] kebaruan data
    [missing] kelengkapan
    [totals] total terbitan
    [above_one] cakupan di atas 100%
    [jumps] lonjakan peserta
    [denominators] penyebut
    [statements] pernyataan
   *[revisions] revisi
}
quality-question = { $light ->
    [arrived] Data apa yang sudah masuk, dan seberapa baru?
    [missing] Apa yang belum ada?
    [totals] Cocokkah angka dengan total terbitan?
    [above_one] Adakah cakupan di atas 100%?
    [jumps] Adakah lonjakan peserta yang tidak biasa?
    [denominators] Apakah penyebutnya angka terbitan, dan sebanding dengan periode lalu?
    [statements] Cocokkah pernyataan pejabat dan pers?
   *[revisions] Apa yang direvisi sejak periode sebelumnya?
}
quality-verdict = { $verdict ->
    [green] baik
    [amber] perlu dicermati
    [red] bermasalah
   *[none] tidak ada datanya
}
quality-part = { $count } { $verdict ->
    [green] hal baik
    [amber] perlu dicermati
    [red] bermasalah
   *[none] tidak ada datanya
}{ $named ->
    [yes] {" "}({ $names })
   *[no] { "" }
}
quality = Mutu data: { $parts }.
quality-more = Rinciannya ada dalam laporan mutu data, bila dibuat.
quality-arrived = Peserta aktif { MONTH($period) } dari { $publishers }, terbit { $date }{ $timing ->
    [early] , sebelum bulan itu berakhir
    [partly] , sebagian sebelum bulan itu berakhir
    [same] , pada bulan itu juga
   *[after] , { $delay } bulan kemudian
}.
quality-arrived-rounded = Jumlahnya dibulatkan, paling kasar ke { PEOPLE($step) } orang.
quality-arrived-age = { $old ->
    [yes] Penyebut tertua sudah berumur lebih dari satu tahun: { $basis }, { MONTH($as_of) }, { $age } bulan lebih tua.
    [no] Penyebut tertua: { $basis }, { MONTH($as_of) }, { $age } bulan lebih tua.
   *[same] Semua penyebut berasal dari bulan yang sama.
}
quality-arrived-missing = Belum ada data peserta aktif atau penyebut untuk { MONTH($period) }, sehingga cakupan { $place } tidak dapat dihitung (tabel participants, workers).
quality-missing = Belum ada: { $parts }.
quality-missing-none = { $below ->
    [0] Peserta menurut segmen, penyebut dan semua tabel lain sudah ada.
   *[other] Ke-{ $below } { $level }, segmennya, penyebutnya dan semua tabel lain sudah ada.
}
quality-missing-regions = angka peserta { $count } dari { $below } { $level }
quality-missing-segments = rincian segmen di { $count } wilayah
quality-missing-workers = { $count } penyebut
quality-missing-months = angka { $count } bulan sejak { MONTH($since) }
quality-missing-tables = data { $place } dalam { $count } tabel
quality-list-regions = Belum ada angka peserta untuk { MONTH($period) } (tabel participants): { $names }.
quality-list-segments = Hanya totalnya yang diketahui, tanpa segmen (tabel participants): { $names }.
quality-list-workers = Belum ada jumlah { $basis } (tabel workers): { $names }.
quality-list-months = Belum ada angka peserta { $place } untuk { $count ->
    [1] { MONTH($first) }
   *[other] { $count } bulan antara { MONTH($first) } dan { MONTH($last) }
} (tabel participants).
quality-list-tables = Belum ada data { $place } dan wilayah di bawahnya dalam { $count } tabel: { $names }.
quality-totals = { $totals } total terbitan dibandingkan dengan jumlah rinciannya: { $wrong ->
    [0] semuanya cocok dalam batas pembulatan
   *[other] { $wrong } tidak cocok
}. { $unvouched } dari { $figures } angka yang dipakai tidak dijamin total mana pun.
quality-totals-none = Tidak ada total terbitan; { $figures } angka yang dipakai tidak dapat dicocokkan (tabel control_totals).
quality-above = { $count } dari { $of } cakupan di atas 100%; tertinggi { $where }, { PERCENT($coverage) } terhadap { $basis }. { $reason ->
    [listed] Jumlah pekerja eligible di sana mungkin belum lengkap.
   *[place] Peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
}
quality-above-none = Sebanyak { $of } cakupan dihitung; tidak ada yang di atas 100%.
quality-above-missing = Tidak ada cakupan yang dapat dihitung (tabel participants, workers).
quality-jumps = { $count } dari { $of } perubahan peserta di luar kebiasaan; terbesar { $where }, { $segment }: { $moved } sejak { MONTH($since) }{ $rule ->
    [history] , biasanya { $usual }
    [others] , daerah lain { $usual }
   *[factor] { "" }
}. { $paid ->
    [0] Lonjakan belum tentu kesalahan.
   *[other] Sebanyak { $paid } bersamaan dengan mulai atau berakhirnya iuran yang dibayar pemerintah daerah, jadi kemungkinan besar bukan kesalahan.
}
quality-moved = { PEOPLE($before) } menjadi { PEOPLE($latest) }{ $known ->
    [yes] {" "}({ $change })
   *[no] { "" }
}
quality-jumps-none = Sebanyak { $of } perubahan peserta sejak periode sebelumnya diperiksa; tidak ada yang di luar kebiasaan.
quality-jumps-weak = Sebanyak { $weak } perubahan tidak punya pembanding: hanya yang berlipat dua atau tinggal separuh ditandai.
quality-jumps-missing = Belum ada periode sebelumnya untuk dibandingkan (tabel participants).
quality-denominators = { $redefined ->
    [0] Tidak ada penyebut yang berganti edisi
   *[other] { $redefined } dari { $of } penyebut berganti edisi ({ $bases }) sejak periode sebelumnya, sehingga cakupannya tidak sebanding
}; { $derived ->
    [0] tidak ada angka olahan.
   *[other] { $derived } dari { $of } adalah angka olahan, bukan terbitan.
}
quality-denominators-first = { $unknown } penyebut belum punya periode sebelumnya sebagai pembanding.
quality-denominators-missing = Tidak ada penyebut untuk { MONTH($period) } (tabel workers).
quality-statements = { $of } pernyataan tentang { $place } dan wilayah di bawahnya pada { $year }: { $parts }.
quality-statements-missing = Tidak ada pernyataan tentang { $place } dan wilayah di bawahnya pada { $year } sampai { MONTH($period) } (tabel statements).
quality-revisions = { $count } angka direvisi sejak { MONTH($since) }{ $later ->
    [0] { "" }
   *[other] , { $later } di antaranya setelah { MONTH($period) } berakhir
}{ $kind ->
    [participants] . Terbesar pada peserta: { $where }, { $when }, { $moved }.
   *[other] , tidak ada pada peserta.
}
quality-revisions-none = Menurut tanggal terbit yang tercatat, tidak ada angka yang direvisi sejak { MONTH($since) }.
quality-revisions-missing = Ini periode pertama yang memiliki angka: belum ada laporan sebelumnya.
figure-lights = { $green ->
    [0] Tidak satu pun dari { $of } hal dinilai baik
   *[other] { $green } dari { $of } hal dinilai baik
}{ $worst ->
    [red] ; yang bermasalah: { $names }
    [amber] ; yang perlu dicermati: { $names }
    [none] ; tidak ada datanya: { $names }
   *[green] { "" }
}
figure-lights-caption = ✓ baik: tidak ada catatan. ! perlu dicermati: dapat dipakai dengan catatannya. ✗ bermasalah: ada bagian yang tidak dapat dibuat, atau angka yang saling bertentangan; jangan dikutip sebelum dijelaskan. – tidak ada datanya: tidak dapat diperiksa. { $source }
figure-lights-alt = Daftar penilaian mutu data { $place }, { MONTH($period) }: { $green } dari { $of } hal dinilai baik. { $rows }
figure-lights-row = { $question } { $verdict }: { $finding }
figure-lights-count = { $count } temuan
table-arrived = Data yang sudah masuk untuk { MONTH($period) }
head-arrived = Data
head-regions = Wilayah
head-age = Umur (bulan)
head-delay = Jeda (bulan)
head-origin = Asal
origin = { $status ->
    [published] terbitan
    [derived] olahan
   *[simulated] simulasi
}
origin-part = { $share } { $origin }
publishers-more = { $first } dan { $more } lainnya
note-arrived = Wilayah: berapa yang punya angka, dari { $place } dan { $below } wilayah di bawahnya. Umur: berapa bulan lebih tua daripada { MONTH($period) }. Jeda: berapa bulan sampai terbit; tanda – berarti tanggal terbitnya tidak tercatat.
arrived = { $table ->
    [participants] Peserta aktif: { $item }
    [workers] Pekerja: { $item }
    [targets] Target
    [funding] Pendanaan pekerja rentan
    [funnel] Tahapan pekerja rentan
    [groups] Kelompok peserta
    [benefits] Manfaat
    [inpres_status] Pelaksanaan Inpres
    [statements] Pernyataan
   *[control_totals] Total terbitan
}
flag-early = terbit sebelum bulannya berakhir
flag-old-base = lebih dari satu tahun
between = { $first } sampai { $last }
table-totals = Total terbitan dan jumlah rinciannya
head-total = Total terbitan
head-summed = Jumlah rinciannya
head-parts = Rincian
head-difference = Selisih
head-tolerance = Batas pembulatan
head-agrees = Hasil
total-agrees = { $within ->
    [yes] cocok
   *[no] tidak cocok
}
total-item = { $where }, { $item }, { MONTH($as_of) }
total-activity = { $item ->
    [active] peserta aktif
   *[inactive] peserta tidak aktif
}
table-above = Cakupan di atas 100%
table-jumps = Perubahan peserta di luar kebiasaan sampai { MONTH($period) }
head-since = Sejak
head-moved = Perubahan
head-usual = Biasanya
head-judged = Dibandingkan dengan
head-together = Bersamaan dengan
note-jumps = Di luar kebiasaan: menyimpang lebih dari 3,5 simpangan baku robust (median dan MAD, Iglewicz dan Hoaglin 1993) dari perubahan per bulan sebelumnya. Jika riwayatnya kurang dari enam, pembandingnya perubahan daerah lain pada waktu yang sama; jika itu pun tidak ada, yang ditandai adalah yang berlipat dua atau tinggal separuh. Penyimpangan kurang dari sepersepuluh atau seratus orang tidak ditandai.{ $hidden ->
    [0] { "" }
   *[other] {" "}Sebanyak { $hidden } lainnya ada dalam quality_jumps.csv.
}
judged = { $rule ->
    [history] { $compared } perubahan sebelumnya
    [others] { $compared } daerah lain
   *[factor] tanpa pembanding
}
cause-paid = { $cause ->
    [began] iuran mulai dibayar pemerintah daerah
    [ended] iuran berhenti dibayar pemerintah daerah
   *[none] { "" }
}
table-denominators = Penyebut yang berganti edisi atau merupakan angka olahan
head-workers-before = Periode sebelumnya
head-edition-before = Edisi sebelumnya
flag-derived = angka olahan
note-hidden = { $hidden } baris lain ada dalam { $file }.csv.
table-revisions = Angka yang direvisi sejak { MONTH($since) }
head-first = Semula
head-latest = Sekarang
head-revised-on = Direvisi
flag-later = setelah periode ini
figure-revised = { $figure ->
    [rse_percent] galat baku relatif (persen)
    [target_percent] target (persen)
    [budget_idr] anggaran (rupiah)
    [contribution_idr_per_month] iuran per bulan (rupiah)
    [months_stated] bulan
    [cases] kasus
    [paid_idr] dibayarkan (rupiah)
    [finding] temuan
    [persons] orang
    [total] total
   *[participants] peserta
}
