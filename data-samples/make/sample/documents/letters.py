"""Discharge letters: for which stays, when, and with which text."""

import numpy as np
import pandas as pd

from ..happenings import NO_HEADINGS, TEMPLATE_CHANGES
from ..moments import DAY, NEVER, minutes
from ..randomness import stream
from ..sites.site import Site
from ..texts.bands import band_of
from . import completeness
from .choice import TextChoice

SESSIONS_WITH_LETTER = 0.5
SECOND_LETTER = 0.03


def write_letters(stays: pd.DataFrame, sites: list[Site], choice: TextChoice) -> pd.DataFrame:
    rng = stream("letters")
    closed = stays[(stays["end"] < NEVER) & stays["visit"].isin(["hospital", "sessions"])]
    expected, on_the_day = np.zeros(len(closed)), np.zeros(len(closed))
    site_of = closed["site"].to_numpy()
    for site in sites:
        here = site_of == site.id
        ends = closed["end"].to_numpy()[here]
        expected[here] = completeness.completeness(site, ends)
        on_the_day[here] = completeness.same_day(site, ends)
    expected *= np.where(closed["visit"] == "sessions", SESSIONS_WITH_LETTER, 1)
    on_the_day = np.clip(on_the_day + _by_unit(closed["unit"].to_numpy()), 0.05, 0.98)
    written = rng.random(len(closed)) < expected
    letters = closed[written].reset_index(drop=True)
    delay = _delay(rng, on_the_day[written])
    moment = _moment(rng, letters, delay)
    trigrams = {s.id: s.trigram for s in sites}
    letters["key"] = _keys(letters, sites, trigrams)
    changed = (letters["site"].map(trigrams) == TEMPLATE_CHANGES.site) & (letters["end"] >= minutes(TEMPLATE_CHANGES.start))
    long_stay = (letters["end"] - letters["start"]).to_numpy() > 10 * DAY
    text = choice.letters(letters["key"].tolist(), letters["site"].to_numpy(), trigrams, long_stay, changed.to_numpy())
    letters = letters.assign(moment=moment, text=text, group="letter")
    again = letters[rng.random(len(letters)) < SECOND_LETTER]
    again = again.assign(moment=again["moment"] + rng.integers(1, 12, len(again)) * DAY, group="second letter")
    return pd.concat([letters, again], ignore_index=True)


def _by_unit(units: np.ndarray) -> np.ndarray:
    known = {unit: float(stream("unit habit", unit).normal(0, 0.05)) for unit in np.unique(units).tolist()}
    return np.array([known[u] for u in units.tolist()])


def _delay(rng, on_the_day: np.ndarray) -> np.ndarray:
    n = len(on_the_day)
    short, middle, long = 1 + rng.geometric(0.33, n), 5 + rng.exponential(9, n).astype("int64"), 20 + rng.exponential(35, n).astype("int64")
    later = np.choose(rng.choice(3, size=n, p=[0.66, 0.30, 0.04]), [short - 1, middle, long])
    return np.where(rng.random(n) < on_the_day, 0, np.maximum(1, later))


def _moment(rng, letters: pd.DataFrame, delay: np.ndarray) -> np.ndarray:
    start, end = letters["start"].to_numpy(), letters["end"].to_numpy()
    moment = (end // DAY + delay) * DAY + 5 * rng.integers(9 * 12, 19 * 12, len(letters))
    drafted = (delay == 0) & (end - start > 3 * DAY) & (rng.random(len(letters)) < 0.12)
    return np.maximum(np.where(drafted, moment - DAY, moment), start + 30)


def _keys(letters: pd.DataFrame, sites: list[Site], trigrams: dict) -> list[tuple]:
    profile = {s.id: s.profile for s in sites}
    band = band_of((letters["end"].to_numpy() // DAY - letters["birth_day"].to_numpy()) / 365.25)
    columns = (letters[c].tolist() for c in ("site", "visit", "stay_type", "sex", "burden", "reason", "end"))
    keys = []
    for b, site, visit, kind, sex, burden, reason, end in zip(band.tolist(), *columns, strict=True):
        attempt = reason == "suicide_attempt" and b != "child" and visit == "hospital"
        template = _template(trigrams[site], profile[site], visit, kind, b, end)
        if attempt and template in {"G", "J"} or attempt and template == "P" and b != "teen":
            template = "A"
        adult = b not in {"child", "teen"}
        keys.append(("letter", template, b, sex, burden if adult and not attempt else 0, attempt))
    return keys


def _template(trigram: str, profile: str, visit: str, kind: str, band: str, end: int) -> str:
    if visit == "sessions":
        return "J"
    if kind == "Psychiatrie":
        return "Y"
    if trigram == NO_HEADINGS.site:
        return "N"
    if profile == "SMR-USLD-gériatrie" and band not in {"child", "teen"} or (kind == "SSR" and band not in {"child", "teen"}):
        return "G"
    if band in {"child", "teen"}:
        return "P"
    if trigram == TEMPLATE_CHANGES.site:
        return "B" if end >= minutes(TEMPLATE_CHANGES.start) else "A"
    return "B" if trigram in {"AVC", "JVR", "BJN", "LRB", "CCH"} else "A"
