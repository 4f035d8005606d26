place = { $kind ->
    [provinsi] Provinsi { $name }
    [kabupaten] Kabupaten { $name }
   *[negara] { $name }
}
basis = { $basis ->
    [eligible] pekerja eligible
    [formal] pekerja formal
    [informal] pekerja informal
    [labour_force] angkatan kerja
    [population_15plus] penduduk 15 tahun ke atas
   *[employed] penduduk bekerja
}
Basis = { $basis ->
    [eligible] Pekerja eligible
    [formal] Pekerja formal
    [informal] Pekerja informal
    [labour_force] Angkatan kerja
    [population_15plus] Penduduk 15 tahun ke atas
   *[employed] Penduduk bekerja
}
of-segment = { $basis } (peserta { $segment } saja)
segment = { $segment ->
    [PU] Penerima upah (PU)
    [BPU] Bukan penerima upah (BPU)
    [JAKON] Jasa konstruksi (JAKON)
    [PMI] Pekerja migran (PMI)
   *[ALL] Semua segmen
}
segment-short = { $segment ->
    [PU] penerima upah (PU)
    [BPU] bukan penerima upah (BPU)
    [JAKON] jasa konstruksi (JAKON)
   *[PMI] pekerja migran (PMI)
}
people = { $about ->
    [yes] sekitar { PEOPLE($people) }
   *[no] { PEOPLE($people) }
}
mark = { $status ->
    [derived] †
    [simulated] ‡
   *[published] { "" }
}
kind = { $kind ->
    [simulated] DATA SIMULASI: angka rekaan, bukan kenyataan, tidak boleh dikutip. SIMULATED DATA: invented figures, not real, must not be quoted.
   *[published] { "" }
}
stamp = SIMULASI · SIMULATED
