title = Evaluasi Cakupan Jaminan Sosial Ketenagakerjaan
headline = Per { MONTH($period) }, { $people } pekerja di { $place } tercatat sebagai peserta aktif: { PERCENT($coverage) } terhadap { $basis }{ $second ->
    [yes] { " " }dan { PERCENT($other) } terhadap { $other_basis }.
   *[no] .
}
headline-change = { $direction ->
    [up] Cakupan terhadap { $basis } naik { POINTS($change) } poin persen sejak { MONTH($since) }.
    [down] Cakupan terhadap { $basis } turun { POINTS($change) } poin persen sejak { MONTH($since) }.
   *[equal] Cakupan terhadap { $basis } tetap sejak { MONTH($since) }.
}
headline-missing = Belum ada angka peserta aktif { $place } untuk { MONTH($period) }.
fact-coverage = Cakupan terhadap { $basis }
fact-coverage-note = { PEOPLE($participants) } peserta aktif dari { $workers } pekerja
fact-edition-note = dari { $workers } pekerja, edisi { $edition }
fact-nation = Dibandingkan dengan nasional
fact-nation-note = nasional { PERCENT($reference) } ({ MONTH($reference_as_of) })
fact-change = Sejak { MONTH($since) }
fact-change-note = dari { PERCENT($before) } menjadi { PERCENT($coverage) }
fact-uncovered = Belum menjadi peserta aktif
fact-uncovered-note = dari { $workers } { $basis }
fact-gap = Kekurangan terhadap target { $regime } { $year }
fact-gap-note = { $people } peserta aktif lagi untuk mencapai { PERCENT($target) } { $basis }
fact-gap-met = target { PERCENT($target) } { $basis } sudah tercapai
unit-points = { $points } poin persen
label-contents = Daftar Isi
label-page = Halaman
label-of = dari
label-figure = Gambar
label-table = Tabel
label-skip = Langsung ke isi
