actor = { $actor ->
    [gubernur] Gubernur
    [kepala_daerah] { $kind ->
        [kota] Wali Kota
       *[other] Bupati
    }
    [bpjs_tk] BPJS Ketenagakerjaan
    [kemendagri] Kementerian Dalam Negeri
   *[kemenko_pmk] Kemenko PMK
}
advice = Saran yang menyangkut paling banyak orang, untuk { $action }
advice-missing = Tidak ada aturan saran yang terpicu oleh angka periode ini.
effect = { $measure ->
    [lapsing] { $known ->
        [yes] mencegah cakupan turun { POINTS($points) } persen poin
       *[no] perlindungan tidak terputus
    }
    [months_short] terlindungi setahun penuh
    [formal_uncovered] tambahannya bergantung pada jumlah yang bukan ASN, TNI dan Polri
    [stage_lost] sebanyak itu lolos ke tahap berikutnya
    [regulation_missing] dasar hukum di setiap daerah
    [report_missing] pelaksanaan dapat dipantau
    [redefined] angka antarperiode dapat dibandingkan
   *[other] { $known ->
        [yes] cakupan naik { POINTS($points) } persen poin
       *[no] sebanyak itu terlindungi
    }
}
table-advice = Saran, diurutkan menurut jumlah orang yang disangkutnya
head-actor = Untuk
head-action = Yang perlu dilakukan
head-effect = Hasilnya
note-advice = Setiap saran dipicu oleh sebuah ukuran yang melampaui ambangnya; aturannya ada dalam data/reference/advice.csv dan dapat diubah. Orang yang sama dapat terhitung pada lebih dari satu saran.
