"""All documents of all stays, in one frame: note_id, text, date, type, source, and whether each version read them."""

import numpy as np
import pandas as pd

from ..moments import DAY, minutes
from ..randomness import stream
from ..settings import (
    EXTRACTED_AT, NEW_VERSION, NEW_VERSION_DEPLOYED, NEW_VERSION_READS_FROM, OLD_VERSION, WATERMARK,
)  # fmt: skip
from ..sites.site import Site
from ..texts.pool import Text
from .choice import TextChoice
from .classes import classify
from .letters import write_letters
from .others import write_others
from .reports import write_reports

FAILED = 0.008
DELETED = 0.004
COLUMNS = ["event", "person", "site", "visit", "moment", "text", "group"]


def build_documents(stays: pd.DataFrame, sites: list[Site], texts: list[Text]) -> pd.DataFrame:
    choice = TextChoice(texts)
    letters = write_letters(stays, sites, choice)
    frames = [letters, write_reports(stays, sites, choice), write_others(stays, letters, texts, choice)]
    notes = pd.concat([frame[COLUMNS] for frame in frames], ignore_index=True)
    rng = stream("documents")
    notes = notes[_arrived(rng, notes["moment"].to_numpy())]
    notes = notes.sort_values(["moment", "event", "group"], kind="stable").reset_index(drop=True)
    notes["note_id"] = 5_000_000_000 + rng.permutation(len(notes)) * 3 + 1
    notes["code"] = classify(rng, notes["group"].to_numpy().astype(str), notes["visit"].to_numpy().astype(str), notes["moment"].to_numpy())
    notes["inserted"] = _inserted(rng, notes["moment"].to_numpy())
    notes["source"] = _sources(rng, notes, sites)
    empty = (notes["source"] == "scan") & (rng.random(len(notes)) < 0.7)
    length = np.array([len(t.body) for t in texts])
    notes["length"] = np.where(empty, 0, length[notes["text"].to_numpy()])
    notes["deleted"] = rng.random(len(notes)) < DELETED
    return _read(rng, notes)


def _arrived(rng, moments: np.ndarray) -> np.ndarray:
    late = moments >= minutes(WATERMARK["notes"]) + DAY
    return (moments < minutes(EXTRACTED_AT) - DAY) & (~late | (rng.random(len(moments)) < 0.55))


def _inserted(rng, moments: np.ndarray) -> np.ndarray:
    """The warehouse is loaded at night."""
    nights = 1 + rng.choice([0, 1, 2, 5], size=len(moments), p=[0.86, 0.10, 0.03, 0.01])
    return np.minimum((moments // DAY + nights) * DAY + 180, minutes(EXTRACTED_AT))


def _sources(rng, notes: pd.DataFrame, sites: list[Site]) -> np.ndarray:
    scans = {s.id: float(np.clip(stream("scans", s.trigram).normal(0.028, 0.012), 0.006, 0.07)) for s in sites}
    scan = notes["site"].map(scans).to_numpy() * np.where(notes["group"] == "unknown", 12, np.where(notes["group"] == "report", 0.15, 1))
    draw = rng.random(len(notes))
    return np.select([draw < scan, draw < scan + 0.16], ["scan", "pdf"], "native")


def _read(rng, notes: pd.DataFrame) -> pd.DataFrame:
    readable = (notes["length"].to_numpy() > 0) & ~notes["deleted"].to_numpy()
    moments = notes["moment"].to_numpy()
    old = readable & (moments < minutes(NEW_VERSION_DEPLOYED)) & (rng.random(len(notes)) >= FAILED)
    new = readable & (moments >= minutes(NEW_VERSION_READS_FROM)) & (moments < minutes(WATERMARK["nlp"]) + DAY)
    new &= rng.random(len(notes)) >= FAILED
    return notes.assign(**{f"read {OLD_VERSION}": old, f"read {NEW_VERSION}": new})
