"""The tables that all collections share, in the folder `reference`."""

from .columns import choice, code, count, date, number, text
from .schema import PERIOD, REGION, SEGMENTS, table

ACTORS = ("gubernur", "kepala_daerah", "bpjs_tk", "kemendagri", "kemenko_pmk")
MEASURES = (
    "lapsing",
    "months_short",
    "listed_unpaid",
    "stage_lost",
    "gap_nation",
    "gap_target",
    "gap_region",
    "formal_uncovered",
    "informal_uncovered",
    "regulation_missing",
    "report_missing",
    "redefined",
)
PLACES = "people|value|where|cost|rate|month|goal"
ACTION = rf"([^$]|\$({PLACES})\b)+"
UNKNOWN = f"has a $ that is not one of {PLACES.replace('|', ', ')}"

SHARED = (
    table("regions", "Nation, provinces and districts", ("region_code",), {
        "region_code": text("Region", "BPS code.", pattern=r"\d\d(\d\d)?|\d\d-lama", error="is not a BPS code of two or four digits"),
        "name": text("Name", "Official name without Provinsi or Kabupaten; Kota is part of it."),
        "level": choice("Level", ("nation", "province", "district")),
        "kind": choice("Kind", ("negara", "provinsi", "kabupaten", "kota")),
        "parent": code("Parent", "The region that this one is part of; empty for the nation.", optional=True),
        "kemendagri_code": text("Kemendagri code", "Code of the Ministry of Home Affairs, without points.", optional=True),
        "aliases": text("Aliases", "Other spellings, parted by |.", optional=True),
        "successors": text("Successors", "Codes of the regions that a divided region became, parted by |.", optional=True),
    }),
    table("contributions", "Contribution rates", ("segment", "programme", "tier", "valid_from", "unit"), {
        "segment": choice("Segment", SEGMENTS),
        "programme": text("Programme", "Programme or package.", pattern=r"(JKK|JKM|JHT|JP|JKP)(\+(JKK|JKM|JHT|JP|JKP))*", error="is not a programme such as JKK or JKK+JKM"),
        "tier": text("Tier", "Risk class or income band.", optional=True),
        "unit": choice("Unit", ("percent_of_wage", "idr_per_month", "idr_24_months", "idr_12_months", "idr_6_months", "idr_before")),
        "rate": number("Rate", "as in unit"),
        "valid_from": date("Valid from", "Date of the rule that sets the rate."),
    }),
    table("inpres_items", "What Inpres 2/2021 tells heads of region to do", ("item",), {
        "item": text("Item", pattern=r"R\d", error="is not an item R1 to R9"),
        "label": text("Label", "The instruction in a word or two, in Indonesian."),
        "label_en": text("Label in English"),
        "instruction": text("Instruction", "In Indonesian."),
        "instruction_en": text("Instruction in English"),
        "evidence": text("Evidence", "What would show that it is done, in Indonesian."),
        "evidence_en": text("Evidence in English"),
    }),
    table("advice", "Rules of advice", ("rule",), {
        "rule": text("Rule", pattern=r"A\d+", error="is not a rule such as A1"),
        "actor": choice("Actor", ACTORS, "Whom the advice addresses: Gubernur, Bupati/Wali Kota, BPJS Ketenagakerjaan, Kemendagri, Kemenko PMK."),
        "measure": choice("Measure", MEASURES, "What triggers the rule; data/README.md says how each is computed."),
        "above": number("Above", "as the measure", "The rule speaks where the measure is larger than this."),
        "action": text("Action", "What to do, in Indonesian; $people, $value, $where, $cost, $rate, $month and $goal are set in.", pattern=ACTION, error=UNKNOWN),
        "action_en": text("Action in English", pattern=ACTION, error=UNKNOWN),
    }),
    table("sampling_error", "Sampling error of Sakernas", ("region_code", "as_of"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "design_effect": number("Design effect", "ratio", "Variance against simple random sampling, employed persons."),
        "census_blocks": count("Census blocks", "blocks"),
        "sample_15plus": count("Sample", "persons", "Respondents of 15 years and older."),
        "employed": count("Employed"),
        "rse_employed_percent": number("RSE of employed", "per cent"),
        "rse_formal_percent": number("RSE of the formal share", "per cent"),
    }),
    table("tiles", "Places of regions on the tile map", ("region_code",), {
        "region_code": REGION,
        "short": text("Short name", "At most twelve signs for a province, which has less room; it breaks between words.", pattern=r".{1,20}", error="is longer than 20 signs"),
        "row": count("Row", "tiles", "From the north, beginning with 1."),
        "column": count("Column", "tiles", "From the west, beginning with 1. Only a divided region and its successors may share a place."),
    }),
)
