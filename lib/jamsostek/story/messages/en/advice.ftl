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
advice = This advice concerns the most people. { $action }
advice-missing = The figures of this period give rise to no advice.
head = { $kind ->
    [kota] { $actor } of { $where }
   *[provinsi] { $actor } of { $where }
}
do = { $measure ->
    [lapsing] Budget the contributions of { $people } whose protection ends in { MONTH($period) }: { $cost } for the next twelve months.
    [months_short] Fund the contributions of { $people } for a full year: { $cost } is missing.
    [listed_unpaid] Protect { $people } listed but not protected: { $cost } for twelve months.
    [stage_lost] Bring { $people }, lost before the stage “{ $goal }”, through to protection.
    [gap_target] Reach { $people } to meet the { $goal } target.
    [gap_nation] Reach { $people } to catch up with the national rate.
    [gap_region] Reach { $people } to catch up with the province.
    [formal_uncovered] Check the compliance of employers: { $people } without active PU participation, civil servants, soldiers and police included.
    [regulation_missing] Ask { $regions ->
        [one] one regional government
       *[other] { $regions } regional governments
    }{ $few ->
        [yes] {" "}({ $where })
       *[no] { "" }
    } to show or set a regulation on employment social security.
    [report_missing] Ask { $regions ->
        [one] one regional government
       *[other] { $regions } regional governments
    }{ $few ->
        [yes] {" "}({ $where })
       *[no] { "" }
    } for the six-monthly report on Inpres 2/2021.
   *[redefined] Settle one definition of eligible workers and restate earlier figures.
}
effect = { $measure ->
    [lapsing] { $known ->
        [yes] keeps coverage from falling by { POINTS($points) } points
       *[no] protection continues
    }
    [months_short] protected for the whole year
    [formal_uncovered] depends on how many are not civil servants, soldiers or police
    [stage_lost] this many reach the next stage
    [regulation_missing] a legal basis in every region
    [report_missing] implementation can be monitored
    [redefined] figures of different periods can be compared
   *[other] { $known ->
        [yes] coverage rises by { POINTS($points) } points
       *[no] this many are protected
    }
}
table-advice = Advice, ranked by number of people concerned
head-actor = For
head-action = What to do
head-effect = What it achieves
note-advice = Each piece of advice arises where a measure passes its threshold; the rules are in data/reference/advice.csv and can be changed. The same person may be counted in more than one.
