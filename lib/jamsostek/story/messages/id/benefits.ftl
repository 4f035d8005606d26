benefits = { $programme } membayar { RUPIAH($paid) } pada { $year } untuk { PEOPLE($cases) } kasus{ $known ->
    [yes] {" "}di { $place }: { DECIMAL($rate) } kasus dan { RUPIAH($thousand) } per seribu peserta aktif pada akhir tahun itu.
   *[no] {" "}di { $place }; jumlah peserta aktif pada akhir tahun itu belum tersedia (tabel participants).
}
benefits-all = Seluruh program
benefits-missing = Manfaat yang dibayarkan di { $place } belum tersedia untuk tahun yang sudah lengkap (tabel benefits).
table-benefits = Manfaat yang dibayarkan dalam setahun beserta iurannya
head-benefit = Manfaat
head-cases = Kasus
head-cases-per-thousand = Kasus per seribu peserta
head-paid-benefits = Dibayarkan
head-paid-per-participant = Per peserta setahun
head-contribution = Iuran setahun
note-benefits = Dibagi peserta aktif segmen itu pada Desember tahun yang sama. Iuran: dua belas bulan pada tingkat terendah; tanda – berarti iurannya persentase upah atau nilai proyek, atau datanya tidak tersedia.
