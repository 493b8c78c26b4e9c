"""What becomes of an emergency passage: sent home, or a hospital stay of its own."""

import numpy as np
import pandas as pd

from ..sites.units import Units

CHANCE_BY_AGE = [(18, 0.11), (45, 0.13), (65, 0.23), (75, 0.35), (200, 0.52)]
EXTRA = {"suicide_attempt": 0.40, "flu": 0.05, "bronchiolitis": 0.12, "trauma": -0.08, "violence": -0.08, "alcohol": -0.05}
WARDS = {
    "child": (["children", "short_stay"], [0.62, 0.38]),
    "adult": (["short_stay", "medicine", "surgery"], [0.34, 0.46, 0.20]),
    "old": (["short_stay", "medicine", "geriatrics", "surgery"], [0.22, 0.40, 0.30, 0.08]),
    "suicide_attempt": (["short_stay", "psychiatry", "medicine"], [0.62, 0.22, 0.16]),
}


def decide(rng: np.random.Generator, passages: pd.DataFrame, units: Units) -> pd.DataFrame:
    """Adds visit, entry, kind of unit and end to passages."""
    years = (passages["start"].to_numpy() // 1440 - passages["birth_day"].to_numpy()) / 365.25
    chance = np.select([years < limit for limit, _ in CHANCE_BY_AGE], [c for _, c in CHANCE_BY_AGE])
    chance = np.clip(chance + passages["reason"].map(EXTRA).fillna(0).to_numpy(), 0.02, 0.95)
    admitted = rng.random(len(passages)) < chance
    if "always_admitted" in passages:
        admitted |= passages.pop("always_admitted").to_numpy()
    group = np.select([passages["reason"] == "suicide_attempt", years < 18, years >= 75], ["suicide_attempt", "child", "old"], "adult")
    kind = np.full(len(passages), "emergency", dtype="U16")
    for name, (wards, weights) in WARDS.items():
        where = np.flatnonzero(admitted & (group == name))
        kind[where] = rng.choice(wards, size=len(where), p=weights)
    site = passages["site"].to_numpy()
    lacking = np.array([k == "psychiatry" and not units.has(s, k) for s, k in zip(site, kind, strict=True)], dtype=bool)
    kind[lacking] = "short_stay"
    hours = np.exp(rng.normal(np.log(4.2), 0.55, len(passages)))
    end = passages["start"].to_numpy() + np.maximum(25, hours * 60).astype("int64")
    return passages.assign(
        visit=np.where(admitted, "hospital", "emergency"), entry=np.where(admitted, "emergency", "direct"), kind=kind, end=end
    )
