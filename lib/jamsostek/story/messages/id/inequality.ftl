inequality-level = { $level ->
    [province] provinsi
   *[district] kabupaten/kota
}
inequality-range = Pada { MONTH($as_of) }, cakupan terhadap { $basis } tertinggi { PERCENT($high) } ({ $best }) dan terendah { PERCENT($low) } ({ $worst }): selisihnya { POINTS($difference) } persen poin{ $times ->
    [yes] , dan yang tertinggi { DECIMAL($ratio) } kali yang terendah
   *[no] { "" }
}.
inequality-equal = Pada { MONTH($as_of) }, cakupan terhadap { $basis } di { $of } { $level } sama, yaitu { PERCENT($high) }.
inequality-mean = Selisih cakupan { $level } dari cakupan semuanya ({ PERCENT($mean) }) rata-rata { POINTS($spread) } persen poin, tertimbang jumlah pekerja.
inequality-change = Setahun sebelumnya, dengan edisi penyebut yang sama, yang tertinggi { PERCENT($high) } ({ $best }), yang terendah { PERCENT($low) } ({ $worst }), dan selisih rata-ratanya { POINTS($before) } persen poin: ketimpangan { $direction ->
    [up] melebar { POINTS($change) } persen poin.
    [down] menyempit { POINTS($change) } persen poin.
   *[equal] tidak berubah.
}
inequality-redefined = Setahun sebelumnya selisih rata-rata itu { POINTS($before) } persen poin, tetapi kedua angka tidak dapat dibandingkan, karena edisi penyebutnya berganti dari { $edition_before } menjadi { $edition }.
inequality-first = Perbandingan dengan setahun sebelumnya belum dapat dibuat (tabel participants).
inequality-potential = Jika semua { $level } mencapai cakupan { $best }, cakupan seluruhnya naik { POINTS($potential) } persen poin menjadi { PERCENT($reached) }, atau bertambah { $people } peserta aktif.
inequality-above-one = Cakupan { $best } melampaui 100%, karena peserta dicatat di lokasi pemberi kerja; angka itu bukan sasaran bagi yang lain.
inequality-missing = Ketimpangan antar{ $level } tidak diukur, karena { $known ->
    [0] tidak satu pun
   *[other] hanya { $known }
} dari { $of } { $level } mempunyai angka untuk { MONTH($period) }; sedikitnya harus 85% (tabel participants).
inequality-few = Ketimpangan antar{ $level } baru dapat diukur selengkapnya jika cakupan sedikitnya tiga { $level } diketahui (tabel participants).
gradient = { $direction ->
    [up] Cakupan lebih tinggi di { $level } yang pangsa pekerja formalnya lebih besar:
    [down] Cakupan lebih rendah di { $level } yang pangsa pekerja formalnya lebih besar:
   *[unclear] Cakupan tidak terbukti naik atau turun menurut pangsa pekerja formal { $level }:
} { $index ->
    [sii] dari pangsa terkecil ke pangsa terbesar, cakupan berubah { $estimate } persen poin
   *[rci] indeks konsentrasi relatifnya { $estimate }
} (selang kepercayaan 95% { $lower } sampai { $upper }). Itu hubungan, bukan bukti sebab-akibat.
gradient-missing = Hubungan cakupan dengan pangsa pekerja formal hanya dapat diukur bila keduanya diketahui untuk setiap { $level } dan sedikitnya ada tiga (tabel participants, workers).
figure-inequality = { $direction ->
    [up] Selisih rata-rata cakupan antar{ $level } melebar { POINTS($change) } persen poin sejak { MONTH($since) }, menjadi { POINTS($spread) }
    [down] Selisih rata-rata cakupan antar{ $level } menyempit { POINTS($change) } persen poin sejak { MONTH($since) }, menjadi { POINTS($spread) }
    [equal] Selisih rata-rata cakupan antar{ $level } tidak berubah sejak { MONTH($since) }, tetap { POINTS($spread) } persen poin
   *[alone] Cakupan { $level } berselisih rata-rata { POINTS($spread) } persen poin dari cakupan semuanya pada { MONTH($as_of) }
}
figure-inequality-caption = Atas: cakupan tertinggi dan terendah (pita) serta cakupan semua { $level } terhadap { $basis }. Bawah: selisih rata-rata dari cakupan semua { $level }, tertimbang jumlah pekerja.{ $redefined ->
    [yes] {" "}Garis tidak disambung: edisi penyebut berganti, sehingga angkanya tidak sebanding.
   *[no] {" "}Semua bulan dengan satu edisi penyebut.
} { $source }
figure-inequality-alt = Dua diagram garis ketimpangan antar{ $level }. { $rows }
figure-inequality-row = { MONTH($as_of) }: tertinggi { $best } { PERCENT($high) }, terendah { $worst } { PERCENT($low) }, semua { $level } { PERCENT($mean) }, selisih rata-rata { POINTS($spread) } persen poin.
label-inequality-coverage = Cakupan
label-inequality-spread = Selisih rata-rata (persen poin)
label-inequality-all = Semua
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
    [mdmw] Jarak rata-rata dari cakupan semuanya, tertimbang jumlah pekerja; 0 jika sama.
    [idisw] Jarak rata-rata itu sebagai bagian dari cakupan semuanya; 0 jika sama.
    [gini] Ketimpangan dari 0 (sama) sampai mendekati 1.
    [ti] Ketimpangan yang peka pada cakupan tinggi; 0 jika sama.
    [par] Kenaikan cakupan semuanya jika semua mencapai yang tertinggi.
   *[sii] Beda cakupan antara ujung pangsa pekerja formal terbesar dan terkecil; 0 jika tidak bergantung padanya. Selangnya: seberapa jauh wilayah tersebar di sekitarnya.
}
inequality-interval = { $lower } sampai { $upper }
inequality-note = Rumus menurut Health Equity Assessment Toolkit WHO. Selang mencerminkan galat survei penyebut (RSE), kecuali disebut lain; – berarti galat tidak diketahui atau tidak ada rumus tertutup.
