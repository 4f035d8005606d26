statements = { $count ->
    [1] Satu pernyataan pejabat atau pers sampai { MONTH($period) } dihitung ulang: { $parts }.
   *[other] Sebanyak { $count } pernyataan pejabat dan pers sampai { MONTH($period) } dihitung ulang: { $parts }.
}
statements-part = { $count } { $verdict ->
    [consistent] sesuai
    [rounded] dibulatkan
    [does_not_follow] tidak sesuai dengan angkanya sendiri
    [conflicts] bertentangan dengan pernyataan lain
   *[unchecked] tidak dapat diperiksa
}
statements-missing = Belum ada pernyataan pejabat atau pers tentang { $place } sampai { MONTH($period) } (tabel statements).
statements-scope = { $nation ->
    [yes] Memuat pernyataan tentang { $place } dan semua wilayahnya.
   *[no] Memuat pernyataan tentang { $place }, wilayah di bawahnya dan di atasnya; dari wilayah lain hanya yang bertentangan atau tidak sesuai dengan angkanya sendiri.
}
statement-wrong = { $reason ->
    [increase] { $by } ({ $id }) menyebut cakupan { $about } { $stated } per { MONTH($as_of) } sebagai kenaikan dari tahun sebelumnya, padahal cakupan yang dinyatakan untuk { MONTH($other_as_of) } adalah { $other } ({ $other_id }).
    [decrease] { $by } ({ $id }) menyebut cakupan { $about } { $stated } per { MONTH($as_of) } sebagai penurunan dari tahun sebelumnya, padahal cakupan yang dinyatakan untuk { MONTH($other_as_of) } adalah { $other } ({ $other_id }).
    [same_month] Cakupan { $about } per { MONTH($as_of) } dinyatakan { $stated } ({ $id }) dan { $other } ({ $other_id }), selisih { POINTS($difference) } persen poin.
    [count] { $by } ({ $id }) menyatakan cakupan { $about } { $stated } per { MONTH($as_of) }. Terhadap penyebut yang paling mendekati di antara yang diketahui, { $base_workers } { $basis } ({ MONTH($base_as_of) }), itu berarti { PEOPLE($implied) } peserta, padahal untuk { MONTH($other_as_of) } tercatat { PEOPLE($base_participants) } ({ $other_id }).
    [percentage] { $by } ({ $id }) menyatakan { PEOPLE($base_participants) } peserta di { $about } per { MONTH($as_of) }. Terhadap penyebut yang paling mendekati di antara yang diketahui, { $base_workers } { $basis } ({ MONTH($base_as_of) }), itu berarti { PERCENT($computed) }, padahal cakupan yang dinyatakan untuk { MONTH($other_as_of) } adalah { $other } ({ $other_id }).
   *[parts] { $by } ({ $id }) menyatakan cakupan { $about } { $stated } per { MONTH($as_of) }, padahal { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }.
}
statement-recomputed = { $reason ->
    [increase] { $stated } lebih rendah daripada { $other } ({ $other_id }, { MONTH($other_as_of) }), jadi bukan kenaikan
    [decrease] { $stated } lebih tinggi daripada { $other } ({ $other_id }, { MONTH($other_as_of) }), jadi bukan penurunan
    [same_month] untuk bulan yang sama dinyatakan { $other } ({ $other_id }): selisih { POINTS($difference) } persen poin
    [count] { $stated } × { $base_workers } { $basis } ({ MONTH($base_as_of) }) = { PEOPLE($implied) }, tetapi tercatat { PEOPLE($base_participants) } ({ $other_id }, { MONTH($other_as_of) })
    [percentage] { PEOPLE($base_participants) } / { $base_workers } { $basis } ({ MONTH($base_as_of) }) = { PERCENT($computed) }, tetapi dinyatakan { $other } ({ $other_id }, { MONTH($other_as_of) })
    [table] tabel participants dan workers: { PEOPLE($base_participants) } / { $base_workers } { $basis } ({ MONTH($base_as_of) }) = { PERCENT($computed) }
    [round_parts] { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }; selisihnya dapat berasal dari angka yang dibulatkan
    [no_workers] jumlah pekerja (penyebut) tidak disebut
    [no_workers_implied] { PEOPLE($participants) } / { $stated } = { PEOPLE($implied) } pekerja, tetapi jumlah pekerja (penyebut) tidak disebut
    [no_participants] { $stated } × { PEOPLE($workers) } = { PEOPLE($implied) } peserta, tetapi jumlah peserta tidak disebut
    [no_percent] persentase tidak disebut
    [no_percent_implied] { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }, tetapi persentase tidak disebut
   *[parts] { PEOPLE($participants) } / { PEOPLE($workers) } = { PERCENT($computed) }
}
statement-verdict = { $verdict ->
    [consistent] sesuai
    [rounded] dibulatkan
    [does_not_follow] tidak sesuai dengan angkanya sendiri
    [conflicts] bertentangan dengan { $other }
   *[unchecked] tidak dapat diperiksa
}
statement-by = { $by }, { $date } ({ $id })
statement-about = { $about }, { MONTH($as_of) }
statement-participants = { PEOPLE($people) } peserta
statement-workers = { PEOPLE($people) } pekerja
statement-claim = { $claim ->
    [increase] disebut kenaikan
   *[decrease] disebut penurunan
}
table-statements = Pernyataan pejabat dan pers tentang cakupan sampai { MONTH($period) }, dihitung ulang
head-stated = Siapa dan kapan
head-about = Wilayah dan posisi data
head-said = Yang dinyatakan
head-recomputed = Perhitungan ulang
head-verdict = Hasil
