"""Age, sex and burden of chronic disease of a new patient."""

import numpy as np

# Burden: 0 no chronic disease of Charlson's list, 1 one or two points, 2 three or four, 3 more.
BURDEN_BY_AGE = [
    (18, [1.0, 0.0, 0.0, 0.0]),
    (45, [0.76, 0.17, 0.04, 0.03]),
    (65, [0.38, 0.30, 0.17, 0.15]),
    (75, [0.20, 0.31, 0.25, 0.24]),
    (200, [0.14, 0.32, 0.30, 0.24]),
]
AGES = {  # (weight, youngest, oldest)
    "adult": [(0.50, 18, 44), (0.23, 45, 64), (0.10, 65, 74), (0.17, 75, 99)],
    "fall": [(0.12, 18, 64), (0.14, 65, 74), (0.74, 75, 102)],
    "young_adult": [(0.68, 18, 44), (0.28, 45, 64), (0.04, 65, 88)],
    "infant": [(0.88, 0, 1), (0.12, 2, 2)],
    "child": [(0.62, 0, 7), (0.38, 8, 17)],
    "teenager": [(0.08, 8, 12), (0.92, 13, 17)],
    "medicine": [(0.20, 18, 44), (0.31, 45, 64), (0.23, 65, 74), (0.26, 75, 99)],
    "surgery": [(0.32, 18, 44), (0.33, 45, 64), (0.19, 65, 74), (0.16, 75, 98)],
    "maternity": [(0.9, 20, 38), (0.1, 39, 45)],
    "geriatrics": [(0.07, 70, 74), (0.93, 75, 104)],
    "rehabilitation": [(0.14, 45, 64), (0.18, 65, 74), (0.68, 75, 102)],
    "psychiatry": [(0.55, 18, 44), (0.34, 45, 64), (0.11, 65, 88)],
    "home": [(0.25, 20, 44), (0.30, 45, 64), (0.22, 65, 74), (0.23, 75, 99)],
}


def draw_ages(rng: np.random.Generator, profiles: np.ndarray) -> np.ndarray:
    """Ages in days, by name of profile."""
    ages = np.zeros(len(profiles), dtype="int64")
    for profile in np.unique(profiles):
        where = np.flatnonzero(profiles == profile)
        bands = AGES[profile]
        weights = np.array([w for w, _, _ in bands])
        band = rng.choice(len(bands), size=len(where), p=weights / weights.sum())
        low = np.array([b[1] for b in bands])[band] * 365.25
        high = (np.array([b[2] for b in bands])[band] + 1) * 365.25
        ages[where] = (low + (high - low) * rng.beta(1.0, 1.1, len(where))).astype("int64")
    return ages


def draw_burden(rng: np.random.Generator, years: np.ndarray) -> np.ndarray:
    burden = np.zeros(len(years), dtype="int64")
    low = 0
    for high, weights in BURDEN_BY_AGE:
        where = np.flatnonzero((years >= low) & (years < high))
        burden[where] = rng.choice(4, size=len(where), p=weights)
        low = high
    return burden


def draw_sex(rng: np.random.Generator, share_of_women: np.ndarray) -> np.ndarray:
    return np.where(rng.random(len(share_of_women)) < share_of_women, "f", "m")
