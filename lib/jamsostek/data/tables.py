"""The tables of a collection: pandera schemas that are also the codebook."""

from .columns import choice, code, count, date, month, number, text, year
from .reference import SHARED
from .schema import BASES, PERIOD, PROGRAMMES, REGION, SEGMENTS, table

REFERENCE = tuple(schema.name for schema in SHARED)
REQUIRED = ("participants", "workers", "sources")
GUIDE, LISTS = "Petunjuk", "Daftar"  # sheets of the template beside its tables
STAGES = ("listed", "proposed", "valid", "registered", "paid", "active")

TABLES = {schema.name: schema for schema in (
    *SHARED,
    table("participants", "Participants by segment", ("region_code", "as_of", "segment", "activity", "published_on"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "segment": choice("Segment", (*SEGMENTS, "ALL"), "PU wage earners, BPU the self-employed, JAKON construction projects, PMI migrant workers; ALL where a total is stated."),
        "activity": choice("Activity", ("active", "inactive"), "active: contribution paid for the month."),
        "participants": count("Participants"),
        "rounded_to": count("Rounded to", "persons", "The step to which the source rounds.", optional=True),
        "published_on": date("Published on", "When the figure came out: a revision is a new row with a later date."),
    }),
    table("workers", "Workers: the denominators", ("region_code", "as_of", "basis", "edition"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "basis": choice("Basis", BASES, "eligible: workers whom BPJS Ketenagakerjaan counts as to be protected; the others are Sakernas concepts of BPS, 15 years and older."),
        "workers": count("Workers"),
        "rse_percent": number("Relative standard error", "per cent", "Sampling error of the survey, where known.", optional=True),
        "edition": text("Edition", "Version of the definition or of the weights; ends in the year that orders editions.", pattern=r".*(?:19|20)\d\d", error="does not end in the year of the edition"),
    }, vintages=True),
    table("targets", "Targets", ("region_code", "year", "regime"), {
        "region_code": REGION,
        "year": year("Year"),
        "target_percent": number("Target", "per cent"),
        "regime": choice("Regime", ("RPJMN", "RKP", "RPJPN", "UCJ"), "The plan that sets the target; regimes are not compared with each other."),
        "basis": choice("Basis", BASES, "The denominator that the target is meant for; empty where the regime does not name it.", optional=True),
    }, vintages=True),
    table("statements", "What officials and press said", ("statement_id",), {
        "statement_id": text("Statement"),
        "region_code": REGION,
        "as_of": PERIOD,
        "stated_on": date("Stated on"),
        "stated_by": text("Stated by"),
        "percent": number("Coverage as stated", "per cent", optional=True),
        "participants": count("Participants as stated", optional=True),
        "workers": count("Workers as stated", optional=True),
        "claim": choice("Claim", ("increase", "decrease"), "What the statement calls its figure, against the year before; empty where it does not.", optional=True),
    }),
    table("funding", "Who pays for vulnerable workers", ("region_code", "year", "fund", "programme"), {
        "region_code": REGION,
        "year": year("Year"),
        "fund": text("Fund", "APBD, DBH sawit and the like."),
        "programme": text("Programme"),
        "kind": choice("Kind", ("budgeted", "proposed", "needed"), "Whether the money was budgeted or paid, only proposed, or only said to be needed."),
        "persons": count("Persons"),
        "budget_idr": count("Budget", "rupiah", optional=True),
        "contribution_idr_per_month": count("Contribution", "rupiah a person and month", optional=True),
        "months_stated": number("Months", "months", "Months of protection that the source says are paid for, at most 12.", at_most=12, optional=True),
        "first_month": month("First month", "The first month that is paid for, where known.", optional=True),
    }, vintages=True),
    table("funnel", "Vulnerable workers from list to protection", ("region_code", "as_of", "programme", "stage"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "programme": text("Programme"),
        "stage": choice("Stage", STAGES),
        "persons": count("Persons"),
    }, vintages=True),
    table("groups", "Participants of a named group", ("region_code", "as_of", "group"), {
        "region_code": REGION,
        "as_of": PERIOD,
        "group": text("Group"),
        "participants": count("Participants"),
    }, vintages=True),
    table("benefits", "Benefits paid", ("region_code", "year", "programme", "segment"), {
        "region_code": REGION,
        "year": year("Year"),
        "programme": choice("Programme", (*PROGRAMMES, "ALL")),
        "segment": choice("Segment", (*SEGMENTS, "ALL")),
        "cases": count("Cases", "cases"),
        "paid_idr": count("Paid", "rupiah"),
    }, vintages=True),
    table("inpres_status", "What heads of region have done of Inpres 2/2021", ("region_code", "item", "as_of"), {
        "region_code": REGION,
        "item": code("Item", "Key into inpres_items."),
        "as_of": PERIOD,
        "finding": choice("Finding", ("done", "partial", "not_found"), "not_found: no trace in the sources, which is not the same as not done."),
        "evidence": text("Evidence", "What was found, in Indonesian."),
        "evidence_en": text("Evidence in English"),
    }, vintages=True),
    table("control_totals", "Totals as printed by the publisher", ("table", "region_code", "as_of", "item"), {
        "table": choice("Table", ("participants", "workers")),
        "region_code": REGION,
        "as_of": PERIOD,
        "item": choice("Item", ("active", "inactive", *BASES), "An activity of participants or a basis of workers."),
        "total": count("Total"),
        "tolerance": count("Tolerance", "persons", "How far the parts may be off, for rounding."),
    }, vintages=True),
    table("sources", "Sources", ("source_id",), {
        "source_id": text("Source", pattern=r"[^|]+", error="has a |, which parts sources in other tables"),
        "publisher": text("Publisher"),
        "title": text("Title"),
        "published_on": date("Published on", optional=True),
        "address": text("Address", "Where it was read.", optional=True),
        "note": text("Note", "What to beware of, in Indonesian.", optional=True),
        "note_en": text("Note in English", optional=True),
    }),
)}
