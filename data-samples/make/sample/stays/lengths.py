"""How long a hospital stay lasts, and how it ends."""

import numpy as np
import pandas as pd

from ..moments import DAY

NIGHTS = {  # median, spread of the logarithm
    "medicine": (4.0, 0.80), "surgery": (3.2, 0.65), "short_stay": (1.1, 0.55), "maternity": (3.8, 0.22),
    "children": (2.4, 0.70), "geriatrics": (11.0, 0.50), "rehabilitation": (29.0, 0.55), "long_term": (200.0, 0.40),
    "psychiatry": (14.0, 0.80), "home": (13.0, 0.80), "day_surgery": (0.2, 0.40),
}  # fmt: skip
DEATH = {
    "medicine": [0.003, 0.012, 0.030, 0.055], "surgery": [0.001, 0.005, 0.012, 0.025], "geriatrics": [0.03, 0.045, 0.06, 0.09],
    "rehabilitation": [0.01, 0.02, 0.03, 0.05], "long_term": [0.3, 0.35, 0.4, 0.4], "short_stay": [0.001, 0.004, 0.01, 0.02],
    "home": [0.005, 0.03, 0.08, 0.12],
}  # fmt: skip
STAY_TYPES = {"rehabilitation": "SSR", "long_term": "SLD", "psychiatry": "Psychiatrie", "home": "HAD"}


def close(rng: np.random.Generator, stays: pd.DataFrame) -> pd.DataFrame:
    """Adds the end, the kind of stay and the exit of hospital stays; leaves emergency passages as they are."""
    kind = stays["kind"].to_numpy().astype(str)
    hospital = stays["visit"].to_numpy() == "hospital"
    median = np.array([NIGHTS.get(k, (1, 1))[0] for k in kind])
    spread = np.array([NIGHTS.get(k, (1, 1))[1] for k in kind])
    nights = np.floor(median * np.exp(rng.normal(0, spread)) + 0.35).astype("int64")
    start = stays["start"].to_numpy()
    leave = (start // DAY + nights) * DAY + 5 * rng.integers(10 * 12, 18 * 12, len(stays))
    short = start + rng.integers(6 * 60, 13 * 60, len(stays))
    end = np.where(hospital, np.where((nights == 0) | (leave <= start), short, leave), stays["end"].to_numpy())
    burden = stays["burden"].to_numpy()
    dying = np.array([DEATH.get(k, [0.0004] * 4)[b] for k, b in zip(kind, burden, strict=True)])
    exit_ = np.where(rng.random(len(stays)) < dying, "death", "home")
    moved = hospital & (exit_ == "home") & (rng.random(len(stays)) < np.where(kind == "maternity", 0.004, 0.035))
    stay_type = np.array([STAY_TYPES.get(k, "MCO") for k in kind])
    return stays.assign(end=end, exit=np.where(moved, "transfer", exit_), stay_type=np.where(hospital, stay_type, ""))
