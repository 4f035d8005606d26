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
advice = Saran berikut menyangkut paling banyak orang. { $action }
advice-missing = Angka periode ini tidak memunculkan saran.
head = { $kind ->
    [kota] Wali { $where }
   *[provinsi] { $actor } { $where }
}
do = { $measure ->
    [lapsing] Anggarkan iuran lanjutan bagi { $people } yang perlindungannya habis pada { MONTH($period) }: { $cost } untuk dua belas bulan.
    [months_short] Cukupkan anggaran iuran { $people } untuk setahun penuh: masih kurang { $cost }.
    [listed_unpaid] Lindungi { $people } yang terdata tetapi belum terlindungi: { $cost } untuk dua belas bulan.
    [stage_lost] Tuntaskan { $people } yang tertinggal sebelum tahap “{ $goal }”.
    [gap_target] Jangkau { $people } untuk mencapai target { $goal }.
    [gap_nation] Jangkau { $people } untuk menyamai cakupan nasional.
    [gap_region] Jangkau { $people } untuk menyamai cakupan provinsi.
    [formal_uncovered] Periksa kepatuhan pemberi kerja: { $people } bukan peserta aktif PU, termasuk ASN, TNI dan Polri.
    [regulation_missing] Minta { $regions } pemerintah daerah{ $few ->
        [yes] {" "}({ $where })
       *[no] { "" }
    } menunjukkan atau menetapkan regulasi jaminan sosial ketenagakerjaan.
    [report_missing] Minta laporan semester Inpres 2/2021 dari { $regions } pemerintah daerah{ $few ->
        [yes] {" "}({ $where })
       *[no] { "" }
    }.
   *[redefined] Tetapkan satu definisi pekerja eligible dan hitung ulang angka lama.
}
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
note-advice = Setiap saran muncul karena suatu ukuran melampaui ambangnya; aturannya ada dalam data/reference/advice.csv dan dapat diubah. Orang yang sama dapat terhitung dalam lebih dari satu saran.
