"""The case definitions of the indicators whose error can be measured, applied to real output of EDS-NLP."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa


@dataclass(frozen=True)
class Case:
    id: str
    labels: tuple[str, ...]
    population: str
    also_history: bool = False  # history and reported speech are left out too
    any_mention: bool = False  # negated ones count
    active_only: bool = False


CASES = [
    Case("suicide-attempt", ("suicide_attempt",), "passage", also_history=True),
    Case("alcohol-emergency", ("alcohol",), "report", active_only=True),
    Case("fall-75", ("fall",), "report-75"),
    Case("bronchiolitis", ("bronchiolitis",), "report"),
    Case("flu", ("flu",), "report"),
    Case("covid", ("covid",), "report"),
    Case("violence", ("violence",), "report"),
    Case("tobacco-status", ("tobacco",), "stay-18", any_mention=True),
    Case("alcohol-status", ("alcohol",), "stay-18", any_mention=True),
    Case("bmi-documented", ("bmi", "weight", "size"), "stay-18"),
    Case("malnutrition", ("malnutrition",), "stay-75"),
    Case("pressure-ulcer", ("pressure_ulcer",), "stay-night"),
    Case("fall-in-hospital", ("fall",), "stay-night"),
    Case("advance-care", ("advance_care",), "stay-75", any_mention=True),
    Case("awaiting-placement", ("awaiting_placement",), "stay-mco"),
    Case("social-isolation-75", ("social_isolation",), "stay-75"),
]


def flags_by_text(case: Case, mentions: pa.Table, texts: int) -> np.ndarray:
    """Whether the rule fires on a text. `mentions` has the flat columns, note_id being the number of the text."""
    frame = mentions.select(
        ["note_id", "label", "negation", "hypothesis", "family", "history", "reported_speech", "status", "value_as_number", "unit_source_value"]
    ).to_pandas()
    frame = frame[frame["label"].isin(case.labels)]
    if case.id == "bmi-documented":
        return _body_measures(frame, texts)
    # Null means "not assessed" and counts as false.
    out = frame["hypothesis"].eq(True) | frame["family"].eq(True)
    if not case.any_mention:
        out |= frame["negation"].eq(True)
    if case.also_history:
        out |= frame["history"].eq(True) | frame["reported_speech"].eq(True)
    if case.active_only:
        out |= frame["status"].ne(1)
    return _with_any(frame[~out], texts)


def _body_measures(frame, texts: int) -> np.ndarray:
    value, unit = frame["value_as_number"], frame["unit_source_value"]
    bmi = frame["label"].eq("bmi") & value.between(10, 80)
    weight = frame["label"].eq("weight") & unit.eq("kg") & value.between(20, 400)
    size = frame["label"].eq("size") & ((unit.eq("cm") & value.between(100, 250)) | (unit.eq("m") & value.between(1, 2.5)))
    return _with_any(frame[bmi], texts) | (_with_any(frame[weight], texts) & _with_any(frame[size], texts))


def _with_any(frame, texts: int) -> np.ndarray:
    found = np.zeros(texts, dtype=bool)
    found[frame["note_id"].to_numpy()] = True
    return found


def flatten(omop: pa.Table) -> pa.Table:
    """The mentions of the `omop` writer, one row each, with the names of the `ents` writer."""
    entities = omop.column("entities").combine_chunks()
    parents = np.repeat(omop.column("note_id").to_numpy(), np.diff(entities.offsets.to_numpy()))
    flat = pa.Table.from_struct_array(entities.flatten())
    names = ["label" if name == "note_nlp_source_value" else name for name in flat.column_names]
    return flat.rename_columns(names).append_column("note_id", pa.array(parents))
