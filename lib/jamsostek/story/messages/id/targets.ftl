tracking = { $category ->
    [met] Target { $regime } { $year } sudah tercapai: cakupan terhadap { $basis } { PERCENT($coverage) }, targetnya { PERCENT($target) }.
    [due] Target { $regime } { $year } terhadap { $basis } tidak tercapai menurut angka { MONTH($period) }, bulan batas waktunya.
    [on_track] Cakupan terhadap { $basis } berada pada jalur menuju target { $regime } { $year }: sejak { MONTH($since) } laju pertumbuhan majemuknya { PERCENT($ratio) } dari laju yang diperlukan.
    [acceleration_needed] Kenaikan cakupan terhadap { $basis } perlu dipercepat untuk mencapai target { $regime } { $year }: sejak { MONTH($since) } laju pertumbuhan majemuknya { PERCENT($ratio) } dari laju yang diperlukan.
    [limited] Laju kenaikan cakupan terhadap { $basis } jauh dari cukup untuk mencapai target { $regime } { $year }: sejak { MONTH($since) } laju pertumbuhan majemuknya hanya { PERCENT($ratio) } dari laju yang diperlukan.
    [deterioration] Cakupan terhadap { $basis } menjauh dari target { $regime } { $year }: { PERCENT($start) } pada { MONTH($since) }, { PERCENT($coverage) } pada { MONTH($period) }.
   *[unknown] Jalur menuju target { $regime } { $year } belum dapat dinilai, karena { $lacking ->
        [now] cakupan sekarang terhadap { $basis } belum tersedia (tabel workers).
       *[before] belum ada cakupan sebelumnya di atas nol terhadap { $basis } dengan penyebut yang sebanding (tabel participants, workers).
    }
}
tracking-needed = Untuk mencapainya, cakupan harus naik { $span ->
    [years] { POINTS($a_year) } persen poin setahun, yaitu{ " " }
   *[months] { "" }
}{ POINTS($a_month) } persen poin atau { $people } peserta aktif tambahan setiap bulan sampai Desember { $year } ({ $months } bulan lagi).
tracking-prospect = { $prospect ->
    [reached] Pada laju sekarang (naik { POINTS($pace) } persen poin setahun sejak { MONTH($pace_since) }), target itu tercapai pada { MONTH($reached_on) }{ $band ->
        [both] {" "}(selang kepercayaan 95%: { MONTH($early) } sampai { MONTH($late) }).
        [early] {" "}(selang kepercayaan 95%: paling cepat { MONTH($early) }, tanpa batas akhir).
       *[none] .
    }
    [slow] Pada laju sekarang (naik { POINTS($pace) } persen poin setahun sejak { MONTH($pace_since) }), target itu tidak akan tercapai dalam seratus tahun.
    [down] Pada laju sekarang (turun { POINTS($pace) } persen poin setahun sejak { MONTH($pace_since) }), target itu tidak akan tercapai.
   *[equal] Cakupan tidak berubah sejak { MONTH($pace_since) }; pada laju itu target tidak akan tercapai.
}
tracking-others = Target lainnya, masing-masing menurut dokumennya sendiri: { $targets }.
tracking-other = { $regime } { $year } ({ $basis }): { $track }{ $span ->
    [years] , perlu { POINTS($a_year) } persen poin setahun
    [months] , perlu { POINTS($a_month) } persen poin sebulan
   *[none] { "" }
}
track = { $category ->
    [met] sudah tercapai
    [due] tidak tercapai pada waktunya
    [on_track] sesuai jalur
    [acceleration_needed] perlu dipercepat
    [limited] lajunya jauh dari cukup
    [deterioration] menjauh dari target
   *[unknown] belum dapat dinilai
}
figure-trajectory = { $category ->
    [met] Target { $regime } { $year } sudah tercapai: cakupan { PERCENT($coverage) }, target { PERCENT($target) }
    [due] Target { $regime } { $year } tidak tercapai pada waktunya: cakupan { PERCENT($coverage) }, target { PERCENT($target) }
    [on_track] Cakupan berada pada jalur menuju target { $regime } { $year }
    [acceleration_needed] Kenaikan cakupan perlu dipercepat untuk mencapai target { $regime } { $year }
    [limited] Laju kenaikan cakupan jauh dari cukup untuk mencapai target { $regime } { $year }
    [deterioration] Cakupan menjauh dari target { $regime } { $year }
   *[unknown] Cakupan { PERCENT($coverage) }, target { $regime } { $year } { PERCENT($target) }
}{ $prospect ->
    [reached] ; pada laju sekarang tercapai pada { MONTH($reached_on) }
    [none] { "" }
   *[other] ; pada laju sekarang tidak akan tercapai
}
figure-trajectory-caption = Titik: cakupan terhadap { $bases }, semuanya dengan edisi penyebut terbaru. Garis putus-putus: jalur lurus ke target. Garis titik-titik: laju sejak { MONTH($pace_since) }{ $band ->
    [yes] ; bidang berwarna: selang kepercayaan 95% laju itu, yang hanya memuat galat survei jumlah pekerja.
   *[no] .
}{ $from_zero ->
    [no] {" "}Sumbu tegak tidak mulai dari 0%.
   *[yes] { "" }
} { $source }
figure-trajectory-alt = Grafik garis cakupan { $place } dan jalurnya menuju target. { $rows }
figure-trajectory-row = { $basis }, { MONTH($month) }: { PERCENT($coverage) }.
figure-trajectory-target = Target { $regime } { $year }: { PERCENT($target) }.
figure-trajectory-pace = Pada laju sekarang, { MONTH($month) }: { PERCENT($coverage) }.
label-target = { $regime } { $year }: { $percent }
label-pace = laju sekarang: { $percent }
table-tracking = Jalur { $place } menuju target, { MONTH($period) }
head-needed-year = Perlu setahun (persen poin)
head-needed-month = Perlu sebulan (orang)
head-track = Penilaian
head-reached = Tercapai pada laju sekarang
tracked-reached = { $prospect ->
    [reached] { MONTH($reached_on) }{ $band ->
        [both] {" "}({ MONTH($early) } sampai { MONTH($late) })
        [early] {" "}(paling cepat { MONTH($early) })
       *[none] { "" }
    }
    [none] –
    [slow] tidak dalam seratus tahun
   *[other] tidak akan tercapai
}
note-tracking = Penilaian menurut Open SDG: laju cakupan sejak angka pertama yang sebanding dibagi laju yang diperlukan; sesuai jalur mulai 95%, perlu dipercepat mulai 60%.{ $band ->
    [yes] {" "}Dalam kurung: selang kepercayaan 95%, yang hanya memuat galat survei jumlah pekerja.
   *[no] { "" }
}
