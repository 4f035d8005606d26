checks = { $totals ->
    [0] Tidak ada total terbitan yang dapat dicocokkan dengan rinciannya.
   *[other] Sebanyak { $totals } total terbitan untuk wilayah ini dan wilayah di bawahnya, sampai dengan periode ini, sudah dicocokkan dengan jumlah rinciannya; semuanya sesuai dalam batas pembulatannya.
}
reliability-derived = { $numbers ->
    [1] Satu penyebut cakupan { $place } adalah angka olahan, ditandai †.
   *[other] Sebanyak { $numbers } penyebut cakupan { $place } adalah angka olahan, ditandai †.
}
reliability-derivation = † { $basis } ({ PEOPLE($workers) }): { $note }.
reliability-published = Cakupan { $place } pada periode ini dihitung langsung dari angka terbitan.
reliability-simulated = Semua angka adalah simulasi, ditandai ‡.
reliability-old = Jumlah { $basis } yang dipakai { $lag } bulan lebih tua daripada data peserta.
reliability-parts = Jumlah peserta { $place } adalah penjumlahan dari { $parts } wilayah di bawahnya.
reliability-rounded = Sumber membulatkan jumlah peserta aktif ke { PEOPLE($step) } terdekat; selisih yang dihitung darinya diberi kata “sekitar”.
reliability-printed = Perubahan dan selisih dihitung dari persentase yang tercetak. Jumlah orang yang dibulatkan dalam teks dan gambar ditulis lengkap dalam tabel.
table-sources = Sumber yang dipakai
head-source = Sumber
head-publisher = Penerbit
head-published-on = Terbit
head-beware = Catatan
