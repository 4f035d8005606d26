place = { $kind ->
    [provinsi] { $name } Province
    [kabupaten] { $name } Regency
   *[negara] { $name }
}
basis = { $basis ->
    [eligible] eligible workers
    [formal] formal workers
    [informal] informal workers
    [labour_force] the labour force
    [population_15plus] the population aged 15 and over
   *[employed] employed persons
}
Basis = { $basis ->
    [eligible] Eligible workers
    [formal] Formal workers
    [informal] Informal workers
    [labour_force] Labour force
    [population_15plus] Population aged 15 and over
   *[employed] Employed persons
}
of-segment = { $basis } ({ $segment } participants only)
segment = { $segment ->
    [PU] Wage earners (PU)
    [BPU] Non-wage workers (BPU)
    [JAKON] Construction projects (JAKON)
    [PMI] Migrant workers (PMI)
   *[ALL] All segments
}
segment-short = { $segment ->
    [PU] wage earners (PU)
    [BPU] non-wage workers (BPU)
    [JAKON] in construction projects (JAKON)
   *[PMI] migrant workers (PMI)
}
people = { $about ->
    [yes] about { PEOPLE($people) }
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
