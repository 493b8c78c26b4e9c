"""The units of each case definition: which texts speak for them, in which version."""

import numpy as np
import pandas as pd

from ..moments import DAY, NEVER
from ..settings import NEW_VERSION, OLD_VERSION


def units_of(population: str, stays: pd.DataFrame, notes: pd.DataFrame) -> pd.DataFrame:
    """One row per document read, of the units of a population: event, anchor, version, text."""
    years = (stays["end"].where(stays["end"] < NEVER, stays["start"]).to_numpy() // DAY - stays["birth_day"].to_numpy()) / 365.25
    emergency = (stays["visit"] == "emergency") | (stays["entry"] == "emergency")
    hospital = (stays["visit"] == "hospital") & (stays["end"] < NEVER)
    mask = {
        "passage": emergency, "report": emergency, "report-75": emergency & (years >= 75),
        "stay-18": hospital & (years >= 18), "stay-75": hospital & (years >= 75),
        "stay-night": hospital & (stays["end"] // DAY > stays["start"] // DAY),
        "stay-mco": hospital & (stays["stay_type"] == "MCO"),
    }[population]  # fmt: skip
    on_arrival = population in {"passage", "report", "report-75"}
    groups = {"passage": ["report", "letter", "second letter"], "report": ["report"], "report-75": ["report"]}
    kept = stays.loc[mask & ~stays["deleted"], ["event", "start", "end"]]
    kept = kept.assign(anchor=kept["start"] if on_arrival else kept["end"])[["event", "anchor"]]
    documents = notes[notes["group"].isin(groups.get(population, ["letter", "second letter"]))]
    new, old = documents[f"read {NEW_VERSION}"], documents[f"read {OLD_VERSION}"]
    version = np.where(new, NEW_VERSION, np.where(old, OLD_VERSION, ""))
    read = documents.assign(version=version)[(new | old).to_numpy()]
    rows = kept.merge(read[["event", "version", "text"]], on="event")
    one_version = rows.groupby("event")["version"].transform("nunique") == 1
    return rows[one_version.to_numpy()]
