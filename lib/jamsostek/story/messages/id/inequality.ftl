inequality-level = { $level ->
    [province] provinsi
   *[district] kabupaten/kota
}
inequality-range = Pada { MONTH($as_of) }, cakupan tertinggi terhadap { $basis } ({ $best }, { PERCENT($high) }) dan terendah ({ $worst }, { PERCENT($low) }) berselisih { POINTS($difference) } persen poin{ $times ->
    [yes] ; yang tertinggi { DECIMAL($ratio) } kali yang terendah
   *[no] { "" }
}.
inequality-equal = Pada { MONTH($as_of) }, cakupan terhadap { $basis } di { $of } { $level } sama, yaitu { PERCENT($high) }.
inequality-mean = Rata-rata, cakupan { $level } berselisih { POINTS($spread) } persen poin dari cakupan gabungannya ({ PERCENT($mean) }), tertimbang jumlah pekerja.
inequality-change = Setahun sebelumnya, dengan edisi penyebut yang sama, cakupan tertinggi { PERCENT($high) } ({ $best }), terendah { PERCENT($low) } ({ $worst }), dan selisih rata-ratanya { POINTS($before) } persen poin. Sejak itu ketimpangan { $direction ->
    [up] melebar { POINTS($change) } persen poin.
    [down] menyempit { POINTS($change) } persen poin.
   *[equal] tidak berubah.
}
inequality-redefined = Setahun sebelumnya selisih rata-rata itu { POINTS($before) } persen poin. Kedua angka tidak dapat dibandingkan, karena edisi penyebutnya berganti dari { $edition_before } menjadi { $edition }.
inequality-first = Perbandingan dengan setahun sebelumnya belum dapat dibuat, karena datanya belum tersedia (tabel participants).
inequality-potential = Jika semua { $level } menyamai cakupan { $best }, cakupan gabungannya naik { POINTS($potential) } persen poin menjadi { PERCENT($reached) }, dengan tambahan { $people } peserta aktif.
inequality-above-one = Cakupan { $best }, yang melampaui 100%, bukan tolok ukur bagi yang lain.
inequality-missing = Ketimpangan antar{ $level } tidak diukur, karena { $known ->
    [0] tidak satu pun
   *[other] hanya { $known }
} dari { $of } { $level } mempunyai angka untuk { MONTH($period) } (tabel participants). Ukuran ini memerlukan angka dari sedikitnya 85% { $level }.
inequality-few = Ketimpangan antar{ $level } baru dapat diukur secara lengkap jika cakupan sedikitnya tiga { $level } diketahui (tabel participants).
gradient = { $direction ->
    [up] Cakupan lebih tinggi di { $level } yang pangsa pekerja formalnya lebih besar:
    [down] Cakupan lebih rendah di { $level } yang pangsa pekerja formalnya lebih besar:
   *[unclear] Cakupan tidak terbukti lebih tinggi atau lebih rendah di { $level } yang pangsa pekerja formalnya lebih besar:
} { $index ->
    [sii] dari pangsa terkecil ke pangsa terbesar, cakupan berbeda { $estimate } persen poin
   *[rci] indeks konsentrasi relatifnya { $estimate }
} (selang kepercayaan 95% { $lower } sampai { $upper }). Ini hubungan statistik, bukan bukti sebab-akibat.
gradient-missing = Hubungan antara cakupan dan pangsa pekerja formal baru dapat diukur jika keduanya diketahui untuk semua { $level } dan sedikitnya untuk tiga di antaranya (tabel participants, workers).
figure-inequality = { $direction ->
    [up] Selisih rata-rata cakupan antar{ $level } melebar { POINTS($change) } persen poin sejak { MONTH($since) }, menjadi { POINTS($spread) }
    [down] Selisih rata-rata cakupan antar{ $level } menyempit { POINTS($change) } persen poin sejak { MONTH($since) }, menjadi { POINTS($spread) }
    [equal] Selisih rata-rata cakupan antar{ $level } tidak berubah sejak { MONTH($since) }, tetap { POINTS($spread) } persen poin
   *[alone] Cakupan { $level } berselisih rata-rata { POINTS($spread) } persen poin dari cakupan gabungannya pada { MONTH($as_of) }
}
figure-inequality-caption = Atas: cakupan tertinggi dan terendah (pita) serta cakupan gabungan { $level } terhadap { $basis }. Bawah: selisih rata-rata dari cakupan gabungan, tertimbang jumlah pekerja.{ $redefined ->
    [yes] {" "}Garis tidak disambung: edisi penyebut berganti, sehingga angkanya tidak sebanding.
   *[no] {" "}Semua bulan memakai satu edisi penyebut.
} { $source }
figure-inequality-alt = Dua grafik garis ketimpangan antar{ $level }: rentang cakupan di atas, selisih rata-rata di bawah. { $rows }
figure-inequality-row = { MONTH($as_of) }: tertinggi { $best } { PERCENT($high) }, terendah { $worst } { PERCENT($low) }, gabungan { $level } { PERCENT($mean) }, selisih rata-rata { POINTS($spread) } persen poin.
label-inequality-coverage = Cakupan
label-inequality-spread = Selisih rata-rata (persen poin)
label-inequality-all = Gabungan
label-inequality-best = Tertinggi, { $name }
label-inequality-worst = Terendah, { $name }
table-inequality = Ukuran ketimpangan cakupan antar{ $level }, { MONTH($as_of) }
head-inequality = Ukuran
head-inequality-value = Nilai
head-inequality-interval = Selang kepercayaan 95%
head-inequality-reading = Cara membaca
inequality-measure = { $measure ->
    [d] Selisih (persen poin)
    [r] Rasio
    [mdmw] Selisih rata-rata (persen poin)
    [idisw] Indeks disparitas (persen)
    [gini] Indeks Gini
    [ti] Indeks Theil × 1.000
    [par] Potensi kenaikan (persen poin)
   *[sii] Indeks kemiringan (persen poin)
}
inequality-reading = { $measure ->
    [d] Yang tertinggi dikurangi yang terendah; 0 jika sama.
    [r] Yang tertinggi dibagi yang terendah; 1 jika sama.
    [mdmw] Selisih rata-rata dari cakupan gabungan, tertimbang jumlah pekerja; 0 jika sama.
    [idisw] Selisih rata-rata itu sebagai bagian dari cakupan gabungan; 0 jika sama.
    [gini] Ketimpangan dari 0 (sama) sampai mendekati 1.
    [ti] Ketimpangan, lebih peka terhadap cakupan yang tinggi; 0 jika sama.
    [par] Kenaikan cakupan gabungan jika semua mencapai yang tertinggi.
   *[sii] Beda cakupan antara wilayah dengan pangsa pekerja formal terbesar dan terkecil; 0 jika tidak ada hubungan. Selangnya mencerminkan sebaran wilayah di sekitar hubungan itu.
}
inequality-interval = { $lower } sampai { $upper }
inequality-note = Rumus menurut Health Equity Assessment Toolkit WHO. Selang mencerminkan galat survei penyebut (RSE), kecuali disebut lain; tanda – berarti tidak dapat dihitung.
