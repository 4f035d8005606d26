why = Cakupan terhadap { $basis } { $direction ->
    [up] naik dari { PERCENT($before) } ({ MONTH($since) }) menjadi { PERCENT($coverage) } ({ MONTH($period) }). Kenaikan { POINTS($change) } persen poin itu terdiri atas: { $parts }.
    [down] turun dari { PERCENT($before) } ({ MONTH($since) }) menjadi { PERCENT($coverage) } ({ MONTH($period) }). Penurunan { POINTS($change) } persen poin itu terdiri atas: { $parts }.
    [none] tetap { PERCENT($coverage) } sejak { MONTH($since) }.
   *[equal] tetap { PERCENT($coverage) } sejak { MONTH($since) }. Pengaruh yang saling meniadakan: { $parts }.
}
why-part = { $points } karena { $part ->
    [redefined] penyebutnya didefinisikan ulang (pekerja yang dihitung { $moved ->
        [up] bertambah { $people } orang
       *[down] berkurang { $people } orang
    })
    [workers] jumlah pekerja { $moved ->
        [up] bertambah { $people } orang
       *[down] berkurang { $people } orang
    }
   *[participants] peserta { $segment } { $moved ->
        [up] bertambah { $people } orang
       *[down] berkurang { $people } orang
    }
}
why-restated = Dengan penyebut yang sama, yaitu edisi { $edition }, cakupan { MONTH($since) } adalah { PERCENT($restated) }, bukan { PERCENT($before) }. Jadi dengan ukuran yang sama cakupan { $direction ->
    [up] naik { POINTS($change) } persen poin.
    [down] turun { POINTS($change) } persen poin.
   *[equal] tidak berubah.
}
why-growth = Kedua bulan memakai angka { MONTH($of) } dari edisi { $edition }, sehingga pertumbuhan jumlah pekerja di antaranya ikut terhitung sebagai definisi ulang.
why-same = Kedua angka dibagi dengan jumlah pekerja yang sama ({ MONTH($of) }), sehingga pertumbuhan jumlah pekerja tidak terlihat.
why-total = Peserta menurut segmen tidak diketahui untuk kedua bulan (tabel participants), sehingga segmen yang berubah tidak dapat disebutkan.
why-composed = Menurut jenis pekerjaan, perubahan cakupan { $total } persen poin terhadap { $basis } terdiri atas: { $parts }. Dalam uraian ini peserta dihitung per pekerja, sehingga pertumbuhan jumlah pekerja bukan bagian tersendiri.
why-composed-part = { $points } karena { $part ->
    [districts] pekerja berpindah antardaerah
    [segments] pekerja beralih antara kerja formal dan informal
    [within] peserta { $segment } per pekerja { $segment ->
        [PU] formal { $moved ->
            [up] bertambah
           *[down] berkurang
        }
       *[BPU] informal { $moved ->
            [up] bertambah
           *[down] berkurang
        }
    }
   *[others] jasa konstruksi dan pekerja migran
}
why-missing = Sebab perubahan tidak dapat dihitung, karena angka { $place } dari periode sebelumnya dengan penyebut sejenis belum tersedia (tabel participants dan workers).
why-segment = { $segment ->
    [ALL] aktif
   *[PU] { $segment }
}
figure-why = { $redefined ->
    [yes] Dari perubahan { $total } persen poin, { $points } berasal dari definisi ulang penyebut; dengan ukuran yang sama { $left }
   *[no] { $cause } paling memengaruhi: { $points } persen poin dari perubahan bersih { $total }
}
figure-why-caption = Cakupan terhadap { $basis }; bagian-bagiannya berjumlah sama dengan perubahannya (uraian simetris menurut Das Gupta). { $marks } { $source }
figure-why-alt = Diagram air terjun: cakupan dari { PERCENT($before) } ({ MONTH($since) }) menjadi { PERCENT($coverage) } ({ MONTH($period) }). { $rows }
figure-why-row = { $cause }: { $points } persen poin.
figure-why-stated = { MONTH($as_of) }, seperti dinyatakan
figure-why-month = { MONTH($as_of) }
figure-why-restated = { MONTH($as_of) }, edisi { $edition }
cause = { $part ->
    [redefined] Penyebut didefinisikan ulang
    [workers] Jumlah pekerja
    [districts] Pekerja berpindah antardaerah
    [segments] Pekerja beralih formal–informal
    [within] { $segment } per pekerja { $segment ->
        [PU] formal
       *[BPU] informal
    }
    [others] Jasa konstruksi dan pekerja migran
    [total] Seluruh perubahan
   *[participants] { $segment ->
        [ALL] Peserta aktif
       *[PU] Peserta { $segment }
    }
}
table-why = Uraian perubahan cakupan { $place }, { MONTH($since) } sampai { MONTH($period) }
table-why-composed = { $basis }, menurut jenis pekerjaan
note-why = Bagian-bagian dibulatkan sehingga jumlahnya sama dengan seluruh perubahan.
head-cause = Sebab
head-cause-effect = Pengaruh (persen poin)
head-people-moved = Orang (+ bertambah, − berkurang)
contributions = Antara { MONTH($since) } dan { MONTH($period) }, { $up ->
    [0] tidak satu pun
   *[other] { $up }
} dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} menaikkan cakupan { $place } dan { $down ->
    [0] tidak ada yang
   *[other] { $down }
} menurunkannya.
contributions-most = Pengaruh terbesar datang dari { $name }, { $points } persen poin: cakupannya sendiri berubah dari { PERCENT($before) } menjadi { PERCENT($coverage) }.
contributions-moved = { $moved ->
    [unseen] Kedua bulan dibagi jumlah pekerja yang sama, sehingga perpindahan pekerja antardaerah tidak terlihat.
    [equal] Perpindahan pekerja antardaerah tidak berpengaruh.
   *[up] Perpindahan pekerja antardaerah berpengaruh { $points } persen poin.
}
contributions-missing = Sumbangan tiap { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} tidak dapat dihitung, karena tidak semuanya mempunyai angka untuk kedua periode (tabel participants).
figure-contributions = { $name } paling memengaruhi cakupan { $place }: cakupannya sendiri dari { PERCENT($before) } menjadi { PERCENT($coverage) }
figure-contributions-caption = Cakupan terhadap { $basis } pada { MONTH($since) } dan { MONTH($period) }, dengan penyebut edisi yang sama. Garis utuh: naik; garis putus-putus: turun. { $source }
figure-contributions-alt = Diagram garis cakupan { $of } wilayah pada { MONTH($since) } dan { MONTH($period) }; pengaruh terbesar dari { $name }. { $rows }
figure-contributions-row = { $name }: { PERCENT($before) } menjadi { PERCENT($coverage) }.
table-contributions = Sumbangan tiap wilayah terhadap perubahan cakupan { $place }, { MONTH($since) } sampai { MONTH($period) }
head-before = Sebelumnya
head-after = Sekarang
