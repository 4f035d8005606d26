goals = Dengan iuran { RUPIAH($rate) } per orang per bulan (JKK dan JKM untuk BPU pada tingkat terendah), biaya dua belas bulan adalah { $goals }.
goal-cost = { RUPIAH($cost) } bagi { $people ->
   *[other] { $told } orang
} untuk { $goal }
goals-missing = Tidak ada kekurangan yang dapat dihitung biayanya, karena target sudah tercapai atau data peserta, pekerja dan target { $place } belum tersedia (tabel participants, workers, targets).
goal = { $goal ->
    [reference] menyamai cakupan { $name }
    [target] mencapai target { $name }
   *[listed] melindungi pekerja rentan yang terdata tetapi belum terlindungi ({ $name })
}
Goal = { $goal ->
    [reference] Menyamai cakupan { $name }
    [target] Mencapai target { $name }
   *[listed] Melindungi pekerja rentan yang terdata tetapi belum terlindungi ({ $name })
}
table-goals = Biaya untuk menutup kekurangan { $place }
head-goal = Tujuan
head-points = Persen poin
head-cost-3 = 3 bulan
head-cost-6 = 6 bulan
head-cost-12 = 12 bulan
note-cost = Biaya = orang × { RUPIAH($rate) } × bulan; semua yang dijangkau dianggap BPU pada tingkat iuran terendah.
rule = { $rule ->
    [lowest_first] angkat yang terendah lebih dahulu
    [uncovered] sebanding dengan yang belum terlindungi
   *[equal_points] tambahan poin yang sama
}
allocation = Tambahan { RUPIAH($budget) } APBD yang dibagi dengan aturan “{ $rule }” melindungi { PEOPLE($people) } orang selama { $months } bulan (biaya { RUPIAH($cost) }). Cakupan terendah naik dari { PERCENT($low) } ({ $lowest }) menjadi { PERCENT($low_after) }, cakupan gabungan kabupaten/kota dari { PERCENT($coverage) } menjadi { PERCENT($coverage_after) }.
allocation-months = Dana yang sama dapat melindungi { $parts }.
allocation-part = { PEOPLE($people) } orang selama { $months } bulan (cakupan { PERCENT($coverage) })
allocation-missing = Pembagian dana APBD menurut kabupaten/kota tidak dapat dihitung, karena peserta menurut kabupaten/kota (tabel participants) atau jumlah dananya (tabel funding) belum tersedia.
figure-allocation = Tambahan { RUPIAH($budget) } mengangkat cakupan terendah dari { PERCENT($low) } menjadi { PERCENT($low_after) }
figure-allocation-caption = Aturan “{ $rule }”, iuran { RUPIAH($rate) } selama { $months } bulan. Titik pucat: { MONTH($as_of) }; titik pekat: sesudahnya; angka: orang yang ditambahkan. { $source }
figure-allocation-alt = Diagram titik cakupan { $level ->
    [district] kabupaten/kota
   *[province] provinsi
} sebelum dan sesudah { RUPIAH($budget) } dibagikan. { $rows }
figure-allocation-row = { $people ->
    [0] { $name }: tetap { PERCENT($before) }.
   *[other] { $name }: { PERCENT($before) } menjadi { PERCENT($after) }, { PEOPLE($people) } orang.
}
figure-allocation-label = +{ PEOPLE($people) } orang
table-allocation = Tambahan { RUPIAH($budget) } untuk { $months } bulan menurut tiga aturan: orang yang ditambahkan dan cakupan yang dihasilkan
head-lowest-first = Terendah dahulu (orang)
head-lowest-first-after = Terendah dahulu (cakupan)
head-uncovered = Sebanding (orang)
head-uncovered-after = Sebanding (cakupan)
head-equal-points = Poin sama (orang)
head-equal-points-after = Poin sama (cakupan)
note-rules = Terendah dahulu: yang terendah diangkat sampai dananya habis. Sebanding: bagian yang sama dari mereka yang belum terlindungi. Poin sama: tambahan persen poin yang sama. Tidak ada yang melampaui 100%.
