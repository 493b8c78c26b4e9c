"""Diagnoses that the stays' coders wrote (PMSI): most of the diseases of the letter, never all."""

import csv

import numpy as np
import pandas as pd

from .documents.choice import TextChoice
from .moments import DAY, NEVER, minutes
from .randomness import stream
from .settings import FACTS, WATERMARK
from .texts.bands import band_of
from .texts.pool import Text

CODED = {"diabetes": 0.80, "ckd": 0.76, "copd": 0.78, "congestive_heart_failure": 0.84, "dementia": 0.72, "solid_tumor": 0.93}
CODED_OTHERWISE = 0.75
MAIN = {
    "flu": ["J101", "J111"], "bronchiolitis": ["J210", "J219"], "covid": ["U0710"], "fall": ["S720", "S060", "R296"], "alcohol": ["F100", "T510"],
    "suicide_attempt": ["T424", "T391", "T430"], "violence": ["S018", "T149"], "trauma": ["S821", "S610", "S525"],
    "maternity": ["O800", "O820", "O809"], "psychiatry": ["F322", "F200", "F319", "F412"], "rehabilitation": ["Z501", "Z508", "R268"],
    "children": ["J459", "A090", "N10", "R560"], "home": ["Z515", "Z511", "Z480"],
    "any": ["R074", "R104", "N390", "J189", "K358", "I10", "K802", "M545", "D649", "R55", "Z098", "L031", "I480", "K566"],
}  # fmt: skip
SELF_HARM = ["X61", "X64", "X60"]


def code_stays(stays: pd.DataFrame, letters: pd.DataFrame, texts: list[Text]) -> pd.DataFrame:
    rng = stream("codes")
    stays = stays[(stays["visit"] == "hospital") & (stays["end"] < NEVER)]
    stays = stays[_coded_yet(rng, stays["end"].to_numpy())].reset_index(drop=True)
    text = _texts_of(stays, letters, texts)
    codes = {row["disorder"] + row["grade"]: row["codes"].split() for row in _lists()}
    rows: list[tuple[int, str, str]] = []
    for event, kind, reason, number in zip(stays["event"], stays["kind"], stays["reason"], text.tolist(), strict=True):
        main = MAIN.get(reason) or MAIN.get(kind) or MAIN["any"]
        rows.append((event, main[int(rng.integers(len(main)))], "DP"))
        if reason == "suicide_attempt" and rng.random() < 0.72:
            rows.append((event, SELF_HARM[int(rng.integers(3))], "DAS"))
        for name, grade in texts[number].disorders:
            if rng.random() < CODED.get(name, CODED_OTHERWISE):
                choices = codes[f"{name}{grade}"]
                rows.append((event, choices[int(rng.integers(len(choices)))], "DR" if rng.random() < 0.05 else "DAS"))
    return pd.DataFrame(rows, columns=["event", "code", "status"])


def _coded_yet(rng, ends: np.ndarray) -> np.ndarray:
    after = (ends - (minutes(WATERMARK["conditions"]) + DAY)) / DAY
    chance = np.where(after < 0, 1.0, np.clip(0.45 - after / 60, 0, 1))
    return rng.random(len(ends)) < chance


def _texts_of(stays: pd.DataFrame, letters: pd.DataFrame, texts: list[Text]) -> np.ndarray:
    """The letter's text, or for stays without one a text of the same kind of patient."""
    first = letters[letters["group"] == "letter"].drop_duplicates("event").set_index("event")["text"]
    known = stays["event"].map(first).to_numpy()
    band = band_of((stays["end"].to_numpy() // DAY - stays["birth_day"].to_numpy()) / 365.25).tolist()
    keys = [
        ("letter", "P" if b in {"child", "teen"} else "A", b, sex, 0 if b in {"child", "teen"} else burden, False)
        for b, sex, burden in zip(band, stays["sex"].tolist(), stays["burden"].tolist(), strict=True)
    ]
    likely = TextChoice(texts).plain("coded text", keys)
    return np.where(np.isnan(known.astype(float)), likely, known).astype("int64")


def _lists() -> list[dict]:
    with open(FACTS / "icd10_by_disorder.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))
