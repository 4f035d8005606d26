title = { $form ->
    [explore] Jelajah Cakupan Jaminan Sosial Ketenagakerjaan
    [quality] Mutu Data Cakupan Jaminan Sosial Ketenagakerjaan
    [profile] Profil Cakupan Jaminan Sosial Ketenagakerjaan
   *[report] Evaluasi Cakupan Jaminan Sosial Ketenagakerjaan
}
headline = Per { MONTH($period) }, { $participants ->
    [0] belum ada pekerja di { $place } yang tercatat sebagai peserta aktif:{ " " }
   *[other] { $people } pekerja di { $place } tercatat sebagai peserta aktif, setara dengan{ " " }
}{ PERCENT($coverage) } dari { $basis }{ $second ->
    [yes] { " " }dan { PERCENT($other) } dari { $other_basis }.
   *[no] .
}
headline-missing = Belum ada angka peserta aktif { $chosen ->
    [ALL] { "" }
   *[other] { $chosen }{ " " }
}{ $place } untuk { MONTH($period) }.
near = { $about ->
    [yes] sekitar { $people }
   *[no] { $people }
}
counted = { $noun ->
    [vulnerable] { $count ->
       *[other] { $people } pekerja rentan
    }
    [formal] { $count ->
       *[other] { $people } pekerja formal
    }
    [more] { $count ->
       *[other] { $people } pekerja lagi
    }
    [participants] { $count ->
       *[other] { $people } peserta aktif lagi
    }
   *[persons] { $count ->
       *[other] { $people } orang
    }
}
fact-coverage = Cakupan terhadap { $basis }
fact-coverage-note = { SHORT($participants) } peserta aktif dari { $workers } pekerja
fact-early = { $note }; angka terbit { $date }, sebelum bulan berakhir
fact-edition-note = dari { $workers } pekerja, edisi { $edition }
fact-nation = Dibandingkan dengan { $name }
fact-nation-note = { $name } { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-rank = Peringkat di { $name }
fact-rank-value = { $rank } dari { $of }
fact-rank-note = tertinggi { $best } { PERCENT($high) }, terendah { $worst } { PERCENT($low) }{ $same ->
    [yes] { "" }
   *[no] {" "}({ MONTH($as_of) })
}
fact-uncovered = Pekerja yang bukan peserta aktif
fact-uncovered-note = dari { $workers } { $basis }{ $others ->
    [yes] , termasuk ASN, TNI dan Polri
   *[no] { "" }
}
fact-gap = { $state ->
    [met] Di atas target { $regime } { $year }
   *[below] Kekurangan terhadap target { $regime } { $year }
}
fact-gap-note = { $state ->
    [met] target { PERCENT($target) } { $basis } sudah tercapai
   *[below] { $people } untuk mencapai { PERCENT($target) } { $basis }
}
unit-points = { $points } persen poin
trend-coverage = { $alike ->
    [yes] { "" }
   *[no] dengan penyebut yang sama{ " " }
}{ $direction ->
    [up] naik { POINTS($change) } persen poin sejak { MONTH($since) }
    [down] turun { POINTS($change) } persen poin sejak { MONTH($since) }
   *[equal] tidak berubah sejak { MONTH($since) }
}
trend-gap = { $alike ->
    [yes] { "" }
   *[no] dengan penyebut yang sama{ " " }
}{ $direction ->
    [up] menyempit { POINTS($change) } persen poin sejak { MONTH($since) }
    [down] melebar { POINTS($change) } persen poin sejak { MONTH($since) }
   *[equal] tidak berubah sejak { MONTH($since) }
}
trend-uncovered = { $alike ->
    [yes] { "" }
   *[no] dengan penyebut yang sama{ " " }
}{ $direction ->
    [up] bertambah { SHORT($people) } orang sejak { MONTH($since) }
    [down] berkurang { SHORT($people) } orang sejak { MONTH($since) }
   *[equal] tidak berubah sejak { MONTH($since) }
}
trend-redefined = penyebut didefinisikan ulang sejak { MONTH($since) }, sehingga tidak dapat dibandingkan
found-redefined = { $parts ->
    [alike] Cakupan terhadap { $basis } tercatat { $direction ->
        [up] naik
       *[down] turun
    } dari { PERCENT($before) } ({ MONTH($since) }) menjadi { PERCENT($coverage) }: { $points } dari { $total } persen poin itu karena penyebutnya didefinisikan ulang, { $left } karena { $growth ->
        [known] jumlah peserta dan pekerja berubah.
       *[unknown] { $direction ->
            [up] peserta bertambah.
           *[down] peserta berkurang.
        }
    }
    [whole] Cakupan terhadap { $basis } tercatat { $direction ->
        [up] naik
       *[down] turun
    } dari { PERCENT($before) } ({ MONTH($since) }) menjadi { PERCENT($coverage) }: seluruh { $total } persen poin itu karena penyebutnya didefinisikan ulang.
   *[mixed] Cakupan terhadap { $basis } tercatat { PERCENT($before) } pada { MONTH($since) } dan { PERCENT($coverage) } pada { MONTH($period) }: dari { $total } persen poin itu, { $points } karena penyebutnya didefinisikan ulang dan { $left } karena { $growth ->
        [known] jumlah peserta dan pekerja berubah.
       *[unknown] jumlah peserta berubah.
    }
}
found-change = Cakupan terhadap { $basis } { $direction ->
    [up] naik
   *[down] turun
} { POINTS($change) } persen poin sejak { MONTH($since) }, terutama karena { $cause } ({ $points } persen poin).
found-cause = { $part ->
    [workers] jumlah pekerja
   *[participants] peserta { $segment ->
        [PU] penerima upah (PU)
        [BPU] bukan penerima upah (BPU)
        [JAKON] jasa konstruksi (JAKON)
        [PMI] pekerja migran (PMI)
       *[ALL] aktif
    }
} { $moved ->
    [up] bertambah { $count ->
       *[other] { $people } orang
    }
   *[down] berkurang { $count ->
       *[other] { $people } orang
    }
}
found-equal = Cakupan terhadap { $basis } tetap { PERCENT($coverage) } sejak { MONTH($since) }.
found-behind = { $same ->
    [yes] Sebanyak
   *[no] Pada { MONTH($as_of) }, sebanyak
} { $below } dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} berada di bawah cakupan { $reference } ({ PERCENT($coverage) }); yang terendah { $worst }, { PERCENT($low) }.
found-last = { $same ->
    [yes] Dari
   *[no] Pada { MONTH($as_of) }, dari
} { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
}, cakupan terendah ada di { $worst }, { PERCENT($low) }.
found-vulnerable = { $known ->
    [same] Dari { $first } yang { $first_stage }, { $last } ({ PERCENT($kept) }) sampai pada tahap “{ $last_stage }”; anggarannya cukup untuk rata-rata { DECIMAL($months) } dari 12 bulan.
    [both] Dari { $first } yang { $first_stage }, { $last } ({ PERCENT($kept) }) sampai pada tahap “{ $last_stage }”; anggaran cukup untuk rata-rata { DECIMAL($months) } dari 12 bulan bagi { $people }.
    [stages] Dari { $first } yang { $first_stage }, { $last } ({ PERCENT($kept) }) sampai pada tahap “{ $last_stage }”.
   *[months] Anggaran iuran { $people } cukup untuk rata-rata { DECIMAL($months) } dari 12 bulan.
}
found-left-out = { $segment ->
    [PU] { $order ->
        [first] Yang paling banyak belum terjangkau adalah pekerja formal: { $people } dari { $workers } orang
       *[next] Dari { $workers } pekerja formal, { $people }
    } { $count ->
       *[other] bukan peserta aktif PU
    } ({ MONTH($as_of) }), termasuk ASN, TNI dan Polri.
   *[BPU] { $order ->
        [first] Yang paling banyak belum terjangkau adalah pekerja informal: { $people } dari { $workers } orang
       *[next] Dari { $workers } pekerja informal, { $people }
    } { $count ->
       *[other] bukan peserta aktif BPU
    } ({ MONTH($as_of) }).
}
found-instructions = Dari { $items } instruksi Inpres 2/2021, { $done ->
    [0] tidak satu pun
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
found-rank = { $place } berada di peringkat ke-{ $rank } dari { $of } { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} dengan cakupan { PERCENT($coverage) } ({ MONTH($as_of) }).
found-none = Belum ada temuan yang dapat dihitung untuk { $place } pada { MONTH($period) }.
label-contents = Daftar Isi
label-page = Halaman
label-of = dari
label-figure = Gambar
label-table = Tabel
label-skip = Langsung ke isi
label-figures = Daftar Gambar
label-tables = Daftar Tabel
label-findings = Temuan utama
label-actions = Yang perlu dilakukan
label-search = Cari dalam tabel
label-rows = Baris yang cocok
label-sort = Urutkan menurut
label-csv = Unduh CSV
label-workbook = Unduh semua tabel (Excel)
label-language = Read this report in English
label-derived = Angka olahan: dihitung dari angka lain yang diterbitkan
label-simulated = Angka simulasi: rekaan, bukan kenyataan
label-close = Tutup
label-signoff = Pengesahan
label-prepared = Disusun oleh
label-checked = Diperiksa oleh
label-approved = Disahkan oleh
label-name = Nama
label-position = Jabatan
label-signed = Tempat, tanggal
label-signature = Tanda tangan
