benefits = { $programme }: { RUPIAH($paid) } was paid in { $year } for { $cases ->
    [one] one case
   *[other] { PEOPLE($cases) } cases
}{ $known ->
    [yes] {" "}in { $place }, or { DECIMAL($rate) } { $rate ->
    [one] case
   *[other] cases
} and { RUPIAH($thousand) } per thousand active participants at the end of that year.
   *[no] {" "}in { $place }; the number of active participants at the end of that year is not available yet (table participants).
}
benefits-all = All programmes
benefits-missing = Data on benefits paid in { $place } over a whole year are not available yet (table benefits).
table-benefits = Benefits paid in a year beside contributions
head-benefit = Benefit
head-cases = Cases
head-cases-per-thousand = Cases per thousand participants
head-paid-benefits = Paid
head-paid-per-participant = Per participant and year
head-contribution = Contribution a year
note-benefits = Per participant: divided by active participants of the segment in December of the same year. Contribution: twelve months in the lowest band; – where it is a percentage of the wage or of a project, or where there are no data.
