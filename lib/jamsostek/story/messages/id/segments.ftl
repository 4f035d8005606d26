segments = Dari { $participants } peserta aktif pada { MONTH($period) }, { $parts }.
segments-part = { PERCENT($share) } { $segment }
own-base = { $segment ->
    [PU-above-one] Peserta penerima upah (PU) setara dengan { PERCENT($coverage) } dari pekerja formal, melebihi seluruhnya, karena peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
    [BPU-above-one] Peserta bukan penerima upah (BPU) setara dengan { PERCENT($coverage) } dari pekerja informal, melebihi seluruhnya, karena peserta dicatat di tempat mendaftar, sedangkan pekerja dihitung menurut tempat tinggal.
    [PU] Peserta penerima upah (PU) mencapai { PERCENT($coverage) } dari pekerja formal; { $uncovered } pekerja formal lainnya bukan peserta aktif PU.
   *[BPU] Peserta bukan penerima upah (BPU) mencapai { PERCENT($coverage) } dari pekerja informal; { $uncovered } pekerja informal lainnya bukan peserta aktif BPU.
}
segments-jakon = Sebagian dari mereka terlindungi sebagai peserta JAKON. Karena { $jakon } peserta JAKON tidak dapat dibagi antara pekerja formal dan informal, jumlah pekerja yang belum terlindungi di atas adalah batas atas.
segments-old = Rincian menurut segmen untuk { MONTH($period) } belum tersedia (tabel participants); bagian ini memakai data { MONTH($as_of) }.
segments-missing = Rincian menurut segmen untuk { $place } belum tersedia (tabel participants).
segments-base-missing = Jumlah pekerja formal { $place } belum tersedia (tabel workers), sehingga cakupan menurut kelompok pekerja tidak dapat dihitung.
figure-segments = { MONTH($as_of) }: peserta PU setara dengan { PERCENT($formal) } pekerja formal, peserta BPU { PERCENT($informal) } pekerja informal
figure-segments-caption = PU dibagi pekerja formal dan BPU dibagi pekerja informal, { MONTH($as_of) }. JAKON dihitung menurut proyek dan tidak dapat dipadankan. { $source }
figure-segments-alt = Diagram batang pekerja formal dan informal di { $place }, { MONTH($as_of) }. { $rows }
figure-segments-row = { $basis }: { SHORT($participants) } peserta aktif dari { SHORT($workers) } ({ PERCENT($coverage) }).
figure-segments-label = { SHORT($participants) } peserta aktif ({ PERCENT($coverage) })
figure-segments-rest = { $people } bukan peserta
axis-millions = juta orang
axis-thousands = ribu orang
table-segments = Peserta aktif { $place } menurut segmen, { MONTH($as_of) }
head-segment = Segmen
head-part = Porsi
head-own-base = Cakupan kelompok
