"""note and condition_occurrence."""

import numpy as np
import pandas as pd
import pyarrow as pa

from ..moments import as_timestamps
from ..parquet import table
from ..randomness import stream


IN_NO_STAY = 0.002


def note(notes: pd.DataFrame, stays: pd.DataFrame) -> pa.Table:
    visit = stays.set_index("event")["visit_id"]
    lost = stream("documents in no stay").random(len(notes)) < IN_NO_STAY
    patient = stays.set_index("event")["person_id"]
    return table(
        note_id=notes["note_id"].to_numpy(),
        person_id=notes["event"].map(patient).to_numpy(),
        visit_occurrence_id=pa.array(notes["event"].map(visit).to_numpy(), mask=lost),
        care_site_id=notes["site"].to_numpy(),
        note_datetime=as_timestamps(notes["moment"].to_numpy()),
        inserted_at=as_timestamps(notes["inserted"].to_numpy()),
        note_class_source_value=notes["code"].to_numpy().astype(object),
        text_source=notes["source"].to_numpy().astype(object),
        text_length=pa.array(notes["length"].to_numpy(), type=pa.int32()),
        row_status_source_value=np.where(notes["deleted"], "SUPP", "Actif").astype(object),
        cdm_source=["ORBIS"] * len(notes),
    )


def condition_occurrence(codes: pd.DataFrame, stays: pd.DataFrame) -> pa.Table:
    rng = stream("condition columns")
    by_event = stays.set_index("event")
    dotted = rng.random(len(codes)) < 0.3
    code = codes["code"].to_numpy().astype(str)
    written = [f"{c[:3]}.{c[3:]}" if dot and len(c) > 3 else c for c, dot in zip(code.tolist(), dotted.tolist(), strict=True)]
    return table(
        condition_occurrence_id=80_000_000_000 + np.arange(len(codes)),
        person_id=codes["event"].map(by_event["person_id"]).to_numpy(),
        visit_occurrence_id=codes["event"].map(by_event["visit_id"]).to_numpy(),
        condition_start_datetime=as_timestamps(codes["event"].map(by_event["start"]).to_numpy()),
        condition_source_value=written,
        condition_status_source_value=codes["status"].to_numpy().astype(object),
        row_status_source_value=np.where(rng.random(len(codes)) < 0.002, "SUPP", "Actif").astype(object),
        cdm_source=["ORBIS"] * len(codes),
    )
