vintages = Sebanyak { $count } angka peserta aktif di { $place } atau wilayah di bawahnya sudah direvisi sejak pertama kali diterbitkan. Revisi terbesar: { $where }{ $segment ->
    [ALL] { "" }
   *[other] , { $segment }
}, { MONTH($month) }, dari { PEOPLE($first) } ({ $first_on }) menjadi { PEOPLE($latest) } ({ $latest_on }), { $direction ->
    [up] naik
    [down] turun
   *[equal] tetap
} { PEOPLE($people) } orang{ $known ->
    [yes] {" "}atau { PERCENT($relative) }.
   *[no] .
}
vintages-note = Alasannya menurut sumber: { $note }
vintages-none = Menurut tanggal terbit yang tercatat (tabel participants), tidak ada angka peserta aktif dalam laporan ini yang direvisi sejak pertama kali diterbitkan.
