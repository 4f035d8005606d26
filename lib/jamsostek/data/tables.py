"""The tables of a collection: pandera schemas that are also the codebook."""

from pandera.pandas import Column, DataFrameSchema

from .columns import choice, code, count, date, month, number, text, year

SEGMENTS = ("PU", "BPU", "JAKON", "PMI")
BASES = ("eligible", "employed", "formal", "informal", "labour_force", "population_15plus")
PROGRAMMES = ("JKK", "JKM", "JHT", "JP", "JKP")

REGION = code("Region", "BPS code as text: 00 the nation, 17 a province, 1704 a district; 91-lama and 94-lama are the Papua provinces before 2022.")
PERIOD = month("As of", "The month whose end the figure describes.")
ORIGIN = {
    "status": choice("Status", ("published", "derived", "simulated"), "published: printed by the source; derived: computed, the note says how; simulated: invented."),
    "source_id": code("Source", "Key into sources."),
    "note": text("Note", "What to beware of, or how a derived figure was computed.", optional=True),
}
REFERENCE = ("regions", "contributions", "inpres_items")
REQUIRED = ("participants", "workers", "sources")


def _table(name: str, title: str, key: tuple[str, ...], columns: dict[str, Column]) -> DataFrameSchema:
    origin = {} if name == "sources" else ORIGIN
    return DataFrameSchema({**columns, **origin}, name=name, title=title, strict=True, metadata={"key": list(key)})


TABLES = {schema.name: schema for schema in (
    _table("regions", "Nation, provinces and districts", ("region_code",), {
        "region_code": text("Region", "BPS code.", pattern=r"\d\d(\d\d)?|\d\d-lama", error="is not a BPS code of two or four digits"),
        "name": text("Name", "Official name without Provinsi or Kabupaten; Kota is part of it."),
        "level": choice("Level", ("nation", "province", "district")),
        "kind": choice("Kind", ("negara", "provinsi", "kabupaten", "kota")),
        "parent": code("Parent", "The region that this one is part of; empty for the nation.", optional=True),
        "kemendagri_code": text("Kemendagri code", "Code of the Ministry of Home Affairs, without points.", optional=True),
        "aliases": text("Aliases", "Other spellings, parted by |.", optional=True),
        "successors": text("Successors", "Codes of the regions that a divided region became, parted by |.", optional=True),
    }),
    _table("contributions", "Contribution rates", ("segment", "programme", "tier", "valid_from", "unit"), {
        "segment": choice("Segment", SEGMENTS),
        "programme": text("Programme", "Programme or package.", pattern=r"(JKK|JKM|JHT|JP|JKP)(\+(JKK|JKM|JHT|JP|JKP))*", error="is not a programme such as JKK or JKK+JKM"),
        "tier": text("Tier", "Risk class or income band.", optional=True),
        "unit": choice("Unit", ("percent_of_wage", "idr_per_month", "idr_24_months", "idr_12_months", "idr_6_months", "idr_before")),
        "rate": number("Rate", "as in unit"),
        "valid_from": date("Valid from", "Date of the rule that sets the rate."),
    }),
    _table("inpres_items", "What Inpres 2/2021 tells heads of region to do", ("item",), {
        "item": text("Item", pattern=r"R\d", error="is not an item R1 to R9"),
        "instruction": text("Instruction"),
        "evidence": text("Evidence", "What would show that it is done."),
    }),
    _table("participants", "Participants by segment", ("region_code", "as_of", "segment", "activity", "published_on"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "segment": choice("Segment", (*SEGMENTS, "ALL"), "PU wage earners, BPU the self-employed, JAKON construction projects, PMI migrant workers; ALL where a total is stated."),
        "activity": choice("Activity", ("active", "inactive"), "active: contribution paid for the month."),
        "participants": count("Participants"),
        "rounded_to": count("Rounded to", "persons", "The step to which the source rounds.", optional=True),
        "published_on": date("Published on", "When the figure came out: a revision is a new row with a later date."),
    }),
    _table("workers", "Workers: the denominators", ("region_code", "as_of", "basis", "edition"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "basis": choice("Basis", BASES, "eligible: workers whom BPJS Ketenagakerjaan counts as to be protected; the others are Sakernas concepts of BPS, 15 years and older."),
        "workers": count("Workers"),
        "rse_percent": number("Relative standard error", "per cent", "Sampling error of the survey, where known.", optional=True),
        "edition": text("Edition", "Version of the definition or of the weights; ends in the year that orders editions.", pattern=r".*(?:19|20)\d\d", error="does not end in the year of the edition"),
    }),
    _table("targets", "Targets", ("region_code", "year", "regime"), {
        "region_code": REGION,
        "year": year("Year"),
        "target_percent": number("Target", "per cent"),
        "regime": choice("Regime", ("RPJMN", "RKP", "RPJPN", "UCJ"), "The plan that sets the target; regimes are not compared with each other."),
        "basis": choice("Basis", BASES, "The denominator that the target is meant for; empty where the regime does not name it.", optional=True),
    }),
    _table("statements", "What officials and press said", ("statement_id",), {
        "statement_id": text("Statement"),
        "region_code": REGION,
        "as_of": PERIOD,
        "stated_on": date("Stated on"),
        "stated_by": text("Stated by"),
        "percent": number("Coverage as stated", "per cent", optional=True),
        "participants": count("Participants as stated", optional=True),
        "workers": count("Workers as stated", optional=True),
    }),
    _table("funding", "Who pays for vulnerable workers", ("region_code", "year", "fund", "programme"), {
        "region_code": REGION,
        "year": year("Year"),
        "fund": text("Fund", "APBD, DBH sawit and the like."),
        "programme": text("Programme"),
        "persons": count("Persons"),
        "budget_idr": count("Budget", "rupiah", optional=True),
        "contribution_idr_per_month": count("Contribution", "rupiah a person and month", optional=True),
        "months_stated": number("Months", "months", "Months of protection that the source says are paid for.", optional=True),
    }),
    _table("funnel", "Vulnerable workers from list to protection", ("region_code", "as_of", "programme", "stage"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "programme": text("Programme"),
        "stage": choice("Stage", ("listed", "proposed", "valid", "registered", "paid", "active")),
        "persons": count("Persons"),
    }),
    _table("groups", "Participants of a named group", ("region_code", "as_of", "group"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "group": text("Group"),
        "participants": count("Participants"),
    }),
    _table("benefits", "Benefits paid", ("region_code", "year", "programme", "segment"), {
        "region_code": REGION,
        "year": year("Year"),
        "programme": choice("Programme", (*PROGRAMMES, "ALL")),
        "segment": choice("Segment", (*SEGMENTS, "ALL")),
        "cases": count("Cases", "cases"),
        "paid_idr": count("Paid", "rupiah"),
    }),
    _table("inpres_status", "What heads of region have done of Inpres 2/2021", ("region_code", "item", "as_of"), {
        "region_code": REGION,
        "item": code("Item", "Key into inpres_items."),
        "as_of": PERIOD,
        "finding": choice("Finding", ("done", "partial", "not_found"), "not_found: no trace in the sources, which is not the same as not done."),
        "evidence": text("Evidence"),
    }),
    _table("control_totals", "Totals as printed by the publisher", ("table", "region_code", "as_of", "item"), {
        "table": choice("Table", ("participants", "workers")),
        "region_code": REGION,
        "as_of": PERIOD,
        "item": choice("Item", ("active", "inactive", *BASES), "An activity of participants or a basis of workers."),
        "total": count("Total"),
        "tolerance": count("Tolerance", "persons", "How far the parts may be off, for rounding."),
    }),
    _table("sampling_error", "Sampling error of Sakernas", ("region_code", "as_of"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "design_effect": number("Design effect", "ratio", "Variance against simple random sampling, employed persons."),
        "census_blocks": count("Census blocks", "blocks"),
        "sample_15plus": count("Sample", "persons", "Respondents of 15 years and older."),
        "employed": count("Employed"),
        "rse_employed_percent": number("RSE of employed", "per cent"),
        "rse_formal_percent": number("RSE of the formal share", "per cent"),
    }),
    _table("sources", "Sources", ("source_id",), {
        "source_id": text("Source"),
        "publisher": text("Publisher"),
        "title": text("Title"),
        "published_on": date("Published on", optional=True),
        "address": text("Address", "Where it was read.", optional=True),
        "note": text("Note", "What to beware of, in Indonesian.", optional=True),
        "note_en": text("Note in English", optional=True),
    }),
)}
