finding = { $finding ->
    [done] ada
    [partial] sebagian
    [not_found] tidak ditemukan
   *[no_data] belum ada data
}
scorecard = Dari { $cells } butir penilaian ({ $items } instruksi untuk { $regions } pemerintah daerah), { $done ->
    [0] belum ada yang
   *[other] { $done }
} menunjukkan bukti pelaksanaan{ $partial ->
    [0] { "" }
   *[other] ; { $partial } menunjukkan bukti sebagian
}{ $not_found ->
    [0] { "" }
   *[other] ; { $not_found } dicari tetapi buktinya tidak ditemukan
}{ $no_data ->
    [0] .
   *[other] ; { $no_data } belum ada datanya.
}
scorecard-own = { $place }: { $done ->
    [0] tidak satu pun
   *[other] { $done }
} dari { $items } instruksi menunjukkan bukti pelaksanaan{ $partial ->
    [0] { "" }
   *[other] ; { $partial } menunjukkan bukti sebagian
}{ $not_found ->
    [0] { "" }
   *[other] ; { $not_found } dicari tetapi tidak ditemukan
}{ $no_data ->
    [0] .
   *[other] ; untuk { $no_data } belum ada data.
}
scorecard-not-found = { $label }: tidak ditemukan di { $where }.
scorecard-missing = Pelaksanaan Inpres 2/2021 oleh kepala daerah belum tercatat sampai { MONTH($period) } (tabel inpres_status).
figure-scorecard = { $known ->
    [0] Belum ada bukti tercatat untuk { $cells } butir
   *[other] Bukti tercatat untuk { $known } dari { $cells } butir; terbanyak untuk { $best }, { $most } dari { $regions } pemerintah daerah
}
figure-scorecard-caption = Tidak ditemukan: dicari, tetapi buktinya tidak ada dalam sumber; bukan berarti tidak dilaksanakan. Kosong: belum ada data. { $source }
figure-scorecard-alt = Matriks { $items } instruksi menurut { $regions } pemerintah daerah, dengan bukti untuk { $known } dari { $cells } butir. { $rows }
figure-scorecard-row = { $name }: { $findings }.
figure-scorecard-cell = { $label } { $finding }
table-evidence = Bukti pelaksanaan Inpres 2/2021{ $only ->
    [yes] {" "}di { $place }
   *[no] { "" }
}
head-instruction = Instruksi
head-finding = Temuan
head-evidence = Bukti
head-evidence-source = Sumber
note-evidence-rest = Bukti daerah lain tersedia dalam scorecard.csv dan profil daerahnya.
