"""Everything `pack` takes in: the warehouse, the two versions' outputs, the validation, the plan; and the list of events."""

import json
from pathlib import Path

import numpy as np
import pandas as pd

from . import codes, happenings, plan
from .documents.build import build_documents
from .nlp.read import read_texts
from .nlp.repeat import write_ents, write_omop
from .outlying import outlying_events
from .parquet import write
from .settings import NEW_VERSION, OLD_VERSION
from .sites.hierarchy import build_hierarchy
from .sites.passes import through_units
from .sites.site import load_sites
from .sites.units import Units
from .stays.build import build_stays
from .tables import care_sites, documents
from .tables import stays as stay_tables
from .texts.pool import write_pool
from .validation.cases import flatten
from .validation.measure import measure
from .validation.truth import compare


def make(out: Path, cache: Path, share: float, events: Path | None, check: bool) -> None:
    sites = load_sites()
    places = build_hierarchy(sites)
    units = Units(places)
    stays = through_units(build_stays(sites, places, units, share), units)
    stays = stay_tables.number_patients_and_visits(stays)
    texts = write_pool()
    notes = build_documents(stays, sites, texts)
    folder = out / "warehouse"
    write(care_sites.care_site(places, sites), folder / "care_site.parquet")
    write(care_sites.fact_relationship(places), folder / "fact_relationship.parquet")
    write(stay_tables.person(stays), folder / "person.parquet")
    write(stay_tables.visit_occurrence(stays), folder / "visit_occurrence.parquet")
    write(stay_tables.visit_detail(stays), folder / "visit_detail.parquet")
    write(documents.note(notes, stays), folder / "note.parquet")
    coded = codes.code_stays(stays, notes, texts)
    write(documents.condition_occurrence(coded, stays), folder / "condition_occurrence.parquet")

    ents = read_texts(texts, OLD_VERSION, "ents", cache)
    omop = read_texts(texts, NEW_VERSION, "omop", cache)
    _write_nlp(out, notes, ents, omop)
    mentions = {OLD_VERSION: ents, NEW_VERSION: flatten(omop)}
    measure(stays, notes, texts, mentions).to_csv(out / "validation.csv", index=False, lineterminator="\n")
    plan.write_plan(out, sites)
    if events:
        listed = [*happenings.FIXED, *outlying_events(stays, places, sites)]
        body = json.dumps([happenings.as_json(h) for h in listed], ensure_ascii=False, indent=2)
        events.write_text(body + "\n", encoding="utf-8")
    if check:
        print(compare(stays, notes, texts, mentions).to_string())


def _write_nlp(out: Path, notes: pd.DataFrame, ents, omop) -> None:
    for version in (OLD_VERSION, NEW_VERSION):
        read = notes[notes[f"read {version}"]]
        ids, text = read["note_id"].to_numpy(), read["text"].to_numpy().astype(np.int64)
        if version == OLD_VERSION:
            write_ents(ents, ids, text, out / f"nlp/{version}/ents/part-0.parquet")
            read[["note_id"]].to_csv(out / f"nlp/{version}/notes_read.csv", index=False, lineterminator="\n")
        else:
            write_omop(omop, ids, text, out / f"nlp/{version}/omop/part-0.parquet")
