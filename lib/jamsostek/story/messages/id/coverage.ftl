reach = Per { MONTH($period) } tercatat { $people } peserta aktif di { $place }, atau { PERCENT($coverage) } dari { $workers } { $basis } ({ MONTH($workers_as_of) }).
reach-uncovered = { $uncovered ->
    [0] Jumlah peserta sudah sama dengan jumlah pekerja.
   *[other] Selebihnya, { $people } orang, belum tercatat sebagai peserta aktif.
}
reach-above-one = Cakupan di atas 100% bukan salah hitung: peserta dicatat di lokasi pemberi kerja, sedangkan pekerja dihitung menurut tempat tinggal.
reach-early = Angka peserta itu terbit pada { $date }, sebelum bulan itu berakhir, sehingga angka akhir bulan dapat berbeda.
reach-missing = Angka peserta aktif { $chosen ->
    [ALL] { "" }
   *[other] { $chosen }{ " " }
}{ $place } untuk { MONTH($period) } belum tersedia (tabel participants), sehingga cakupan tidak dapat dihitung.
spread = Dengan jumlah peserta yang sama, cakupan berkisar antara { PERCENT($low) } (terhadap { $low_basis }) dan { PERCENT($high) } (terhadap { $high_basis }). Selisih { POINTS($spread) } persen poin itu semata-mata karena perbedaan penyebut, bukan perbedaan perlindungan.
spread-one = Hanya jumlah { $low_basis } yang cukup baru untuk dijadikan penyebut, yaitu paling lama satu tahun lebih tua daripada data peserta.
spread-none = Semua penyebut yang diketahui lebih dari satu tahun lebih tua daripada data peserta.
table-bases = Cakupan { $place } menurut penyebut, { MONTH($period) }
head-basis = Penyebut
head-edition = Edisi
head-workers = Pekerja
head-workers-as-of = Posisi data
head-participants = Peserta aktif
head-coverage = Cakupan
head-notes = Catatan
flag-above-one = di atas 100%
flag-old = penyebut { $lag } bulan lebih tua
flag-total-only = tanpa rincian segmen
flag-redefined = edisi berganti
note-derived = † angka olahan, bukan angka terbitan.
note-simulated = ‡ angka simulasi.
note-source = Sumber: { $publishers }.
