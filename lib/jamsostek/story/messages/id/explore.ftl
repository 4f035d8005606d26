# Bagaimana jika, dan panel jelajah
scenario = { $people ->
    [0] Tanpa tambahan peserta, cakupan { $place } tetap { PERCENT($coverage) } ({ $basis }).
   *[other] Dengan tambahan { PEOPLE($people) } peserta aktif, cakupan { $place } { $moved ->
        [no] tetap { PERCENT($coverage) }
       *[yes] naik dari { PERCENT($coverage) } menjadi { PERCENT($after) }
    } ({ $basis }).
}
scenario-rank = Dalam peringkat { MONTH($as_of) } ({ PEOPLE($of) } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
}){ $then ->
    [yes] , dengan tambahan itu pada angka bulan tersebut,
   *[no] { "" }
} tempatnya { $moved ->
    [no] tetap { PEOPLE($rank) }
   *[yes] dari { PEOPLE($rank) } menjadi { PEOPLE($after) }, bila yang lain tetap
}.
scenario-cost = Iuran JKK dan JKM peserta BPU yang ditambahkan, selama { PEOPLE($months) } bulan: { RUPIAH($cost) }.
scenario-spent = Uang yang tersedia membayar { RUPIAH($spent) } iuran selama { PEOPLE($months) } bulan.
scenario-above = Pesertanya lalu lebih banyak daripada seluruh pekerjanya.
scenario-unspent = Tidak ada lagi orang yang dapat dibiayai dengan uang itu.
scenario-target = { $state ->
    [yes] Target { PERCENT($target) } tercapai.
   *[no] Untuk mencapai { PERCENT($target) } masih diperlukan { PEOPLE($lacking) } orang; sebagai BPU, iurannya { RUPIAH($cost) } selama { PEOPLE($months) } bulan.
}
scenario-missing = Tidak dapat dihitung: { $place } tidak mempunyai angka cakupan terhadap { $basis } untuk bulan ini (tabel participants, workers).
table-ranking = Cakupan wilayah pada { MONTH($as_of) } ({ $basis })
table-assumed = Yang diandaikan, dan biayanya
head-assumed = Hal
head-value = Nilai
assumed-spent = Yang terpakai
assumed-rate = Iuran per orang per bulan
assumed-cost = Iuran BPU yang ditambahkan
assumed-lacking = Kekurangan menuju target (orang)
assumed-lacking-cost = Iuran mereka, sebagai BPU
note-nowhere = Dari tambahan itu { PEOPLE($people) } orang tidak terbagi ke wilayah di bawahnya.
table-scenario = Cakupan ({ $basis }) dan peringkat pada { MONTH($as_of) }, sebelum dan sesudah penambahan peserta
note-ranked = Peringkat adalah peringkat { MONTH($as_of) }, dengan tambahan itu pada angka bulan tersebut.
note-against = Selisih terhadap { $reference }.
head-rank = Peringkat
head-rank-interval = Selang peringkat (95%)
rank-interval = { $low } sampai { $high }
head-rank-after = Peringkat sesudahnya
head-against = Selisih (poin)
head-people-added = Tambahan (orang)
head-coverage-after = Cakupan sesudahnya
head-lacking = Kekurangan (orang)
explore-data = Koleksi
explore-region = Wilayah
explore-period = Periode
explore-base = Penyebut
explore-segment = Segmen
explore-reference = Pembanding
explore-reference-usual = Seperti dalam laporan
explore-lang = Bahasa
explore-view-ranking = Peringkat
explore-view-map = Peta
explore-view-trend = Tren
explore-view-why = Mengapa berubah
explore-view-segments = Segmen
explore-view-months = Bulan yang dibayar
explore-view-whatif = Bagaimana jika
explore-people = Tambahan { $segment } (orang)
explore-budget = Uang (rupiah)
explore-months = Bulan
explore-rule = Pembagian
explore-target = Target (%)
explore-save = Simpan tabel dan gambar
explore-code = Baris kode
explore-saved = Tersimpan di { $folder }: { $files }
explore-nothing = Tidak ada yang dapat disimpan dari tampilan ini.
explore-empty = Tidak ada data untuk tampilan ini: { $place }, { $period }.
explore-gone = Tidak ada dalam koleksi ini: { $names }. Yang ditampilkan: { $place }, { MONTH($period) }.
explore-old-base = Jumlah { $basis } { PEOPLE($months) } bulan lebih tua daripada pesertanya.
explore-all-segments = Tampilan ini tentang semua segmen, segmen mana pun yang dipilih.
explore-other-edition = Angka pembandingnya memakai edisi penyebut lain ({ $other }, di sini { $own }): selisihnya bukan selisih perlindungan saja.
explore-other-base = { $place } tidak mempunyai angka cakupan terhadap { $basis } untuk { MONTH($period) }; yang ditampilkan penyebut lain.
explore-no-whole = { $label }: “{ $typed }” bukan bilangan bulat dari { PEOPLE($least) } sampai { PEOPLE($most) }; tulis misalnya { $such }.
explore-no-percent = { $label }: “{ $typed }” bukan persentase dari { PEOPLE($least) } sampai { PEOPLE($most) }; tulis misalnya 48,5.
