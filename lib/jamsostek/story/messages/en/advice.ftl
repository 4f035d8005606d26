actor = { $actor ->
    [gubernur] Governor
    [kepala_daerah] { $kind ->
        [kota] Mayor
       *[other] Regent
    }
    [bpjs_tk] BPJS Ketenagakerjaan
    [kemendagri] Ministry of Home Affairs
   *[kemenko_pmk] Coordinating Ministry (Kemenko PMK)
}
advice = The advice that concerns most people, for { $action }
advice-missing = No rule of advice is triggered by the figures of this period.
effect = { $measure ->
    [lapsing] { $known ->
        [yes] keeps coverage from falling by { POINTS($points) } points
       *[no] protection goes on
    }
    [months_short] protected for the whole year
    [formal_uncovered] depends on how many are not civil servants, soldiers or police
    [stage_lost] so many pass on to the next stage
    [regulation_missing] a legal basis in every region
    [report_missing] implementation can be monitored
    [redefined] figures of different periods can be compared
   *[other] { $known ->
        [yes] coverage rises by { POINTS($points) } points
       *[no] so many are protected
    }
}
table-advice = Advice, ranked by people concerned
head-actor = For
head-action = What to do
head-effect = What it achieves
note-advice = Each piece of advice is triggered by a measure above its threshold; the rules stand in data/reference/advice.csv and can be changed. The same person may be counted in more than one.
