"""Validation as a team would do it: draws of flagged and of unflagged units, read against what the texts were written to say."""

import numpy as np
import pandas as pd

from ..moments import minutes
from ..randomness import stream
from ..settings import NEW_VERSION, OLD_VERSION
from ..texts.pool import Text
from .cases import CASES, Case, flags_by_text
from .units import units_of

FLAGGED, UNFLAGGED, WHATEVER = 200, 400, 600
ENOUGH_POSITIVES = 30
WINDOWS = {OLD_VERSION: ("2024-01-01", "2025-05-01", "2025-06-20"), NEW_VERSION: ("2025-07-15", "2026-03-01", "2026-03-27")}
REFERENCE = "Relecture simulée : textes synthétiques comparés à ce qu'ils ont été écrits pour dire"
COLUMNS = [
    "case_definition", "nlp_system", "nlp_version", "level", "care_site_id", "document_group", "ppv", "n_flagged", "npv", "n_unflagged",
    "sensitivity", "n_positive", "specificity", "n_negative", "validated_on", "reference",
]  # fmt: skip


def measure(stays: pd.DataFrame, notes: pd.DataFrame, texts: list[Text], mentions: dict) -> pd.DataFrame:
    rows = []
    for case in CASES:
        says = np.array([case.id in text.says for text in texts])
        documents = units_of(case.population, stays, notes)
        for version, (start, end, on) in WINDOWS.items():
            fires = flags_by_text(case, mentions[version], len(texts))
            units = _units(documents, version, fires, says, minutes(start), minutes(end))
            rows.append(_row(case, version, units, on))
    return pd.DataFrame(rows, columns=COLUMNS)


def _units(documents, version, fires, says, start, end) -> pd.DataFrame:
    here = documents[(documents["version"] == version) & documents["anchor"].between(start, end)]
    here = here.assign(flag=fires[here["text"].to_numpy()], truth=says[here["text"].to_numpy()])
    return here.groupby("event")[["flag", "truth"]].any()


def _row(case: Case, version: str, units: pd.DataFrame, validated_on: str) -> dict:
    rng = stream("validation", case.id, version)
    flagged = _draw(rng, units[units["flag"]], FLAGGED)
    unflagged = _draw(rng, units[~units["flag"]], UNFLAGGED)
    row = {
        "case_definition": case.id, "nlp_system": "eds-nlp", "nlp_version": version, "level": "stay",
        "ppv": _share(flagged["truth"]), "n_flagged": len(flagged),
        "npv": _share(~unflagged["truth"]), "n_unflagged": len(unflagged),
        "validated_on": validated_on, "reference": REFERENCE,
    }  # fmt: skip
    whatever = _draw(rng, units, WHATEVER)
    positives, negatives = whatever[whatever["truth"]], whatever[~whatever["truth"]]
    if len(positives) >= ENOUGH_POSITIVES:
        row |= {
            "sensitivity": _share(positives["flag"]), "n_positive": len(positives),
            "specificity": _share(~negatives["flag"]), "n_negative": len(negatives),
        }  # fmt: skip
    return row


def _draw(rng, units: pd.DataFrame, count: int) -> pd.DataFrame:
    return units.iloc[np.sort(rng.choice(len(units), size=min(count, len(units)), replace=False))]


def _share(values: pd.Series) -> float | None:
    return round(float(values.mean()), 4) if len(values) else None
