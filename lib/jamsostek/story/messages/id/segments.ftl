segments = Dari { PEOPLE($participants) } peserta aktif pada { MONTH($period) }, { $parts }.
segments-part = { PERCENT($share) } { $segment }
own-base = { $segment ->
    [PU-above-one] Peserta penerima upah (PU) setara dengan { PERCENT($coverage) } dari pekerja formal, lebih dari seluruhnya, karena peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
    [BPU-above-one] Peserta bukan penerima upah (BPU) setara dengan { PERCENT($coverage) } dari pekerja informal, lebih dari seluruhnya, karena peserta dicatat di tempat mendaftar, sedangkan pekerja dihitung menurut tempat tinggal.
    [PU] Peserta penerima upah (PU) mencapai { PERCENT($coverage) } dari pekerja formal; { $uncovered } pekerja formal selebihnya bukan peserta aktif PU.
   *[BPU] Peserta bukan penerima upah (BPU) mencapai { PERCENT($coverage) } dari pekerja informal; { $uncovered } pekerja informal selebihnya bukan peserta aktif BPU.
}
segments-jakon = Sebagian dari mereka terlindungi sebagai peserta JAKON: { PEOPLE($jakon) } peserta JAKON tidak dapat dibagi antara pekerja formal dan informal, sehingga kedua angka itu batas atas.
segments-old = Rincian menurut segmen untuk { MONTH($period) } belum tersedia (tabel participants); bagian ini memakai data { MONTH($as_of) }.
segments-missing = Rincian menurut segmen untuk { $place } belum tersedia (tabel participants).
segments-base-missing = Jumlah pekerja formal { $place } belum tersedia (tabel workers), sehingga cakupan menurut kelompok pekerja tidak dapat dihitung.
figure-segments = { MONTH($as_of) }: { PERCENT($formal) } pekerja formal dan { PERCENT($informal) } pekerja informal menjadi peserta aktif
figure-segments-caption = PU dibagi pekerja formal dan BPU dibagi pekerja informal, { MONTH($as_of) }. JAKON dihitung menurut proyek dan tidak dapat dipadankan. { $source }
figure-segments-alt = Diagram batang dua kelompok pekerja di { $place }. { $rows }
figure-segments-row = { $basis }: { PEOPLE($participants) } peserta aktif dari { PEOPLE($workers) } ({ PERCENT($coverage) }).
figure-segments-label = { PEOPLE($participants) } peserta aktif ({ PERCENT($coverage) })
figure-segments-rest = { $people } bukan peserta
axis-millions = juta orang
axis-thousands = ribu orang
table-segments = Peserta aktif { $place } menurut segmen, { MONTH($as_of) }
head-segment = Segmen
head-part = Porsi
head-own-base = Cakupan kelompok
