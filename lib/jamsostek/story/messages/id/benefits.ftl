benefits = { $programme }: { RUPIAH($paid) } dibayarkan pada { $year } untuk { PEOPLE($cases) } kasus{ $known ->
    [yes] {" "}di { $place }, atau { DECIMAL($rate) } kasus dan { RUPIAH($thousand) } per seribu peserta aktif pada akhir tahun itu.
   *[no] {" "}di { $place }; jumlah peserta aktif pada akhir tahun itu belum tersedia (tabel participants).
}
benefits-all = Seluruh program
benefits-missing = Data manfaat yang dibayarkan di { $place } untuk setahun penuh belum tersedia (tabel benefits).
table-benefits = Manfaat yang dibayarkan dalam setahun beserta iurannya
head-benefit = Manfaat
head-cases = Kasus
head-cases-per-thousand = Kasus per seribu peserta
head-paid-benefits = Dibayarkan
head-paid-per-participant = Per peserta setahun
head-contribution = Iuran setahun
note-benefits = Per peserta: dibagi peserta aktif segmen itu pada Desember tahun yang sama. Iuran: dua belas bulan pada tingkat terendah; tanda – berarti iurannya persentase upah atau nilai proyek, atau datanya tidak tersedia.
