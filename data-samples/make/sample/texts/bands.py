"""Age bands that texts are written for."""

import numpy as np

BANDS = {"child": (0, 7), "teen": (8, 17), "young": (18, 44), "middle": (45, 64), "senior": (65, 74), "old": (75, 101)}
ADULT_BANDS = ["young", "middle", "senior", "old"]


def band_of(years: np.ndarray) -> np.ndarray:
    return np.select([years < 8, years < 18, years < 45, years < 65, years < 75], list(BANDS)[:5], "old")
