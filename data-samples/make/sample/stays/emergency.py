"""Passages through the emergency departments, by the reason that brought them."""

import numpy as np
import pandas as pd

from .. import seasons
from ..moments import DAY
from ..randomness import stream
from ..sites.site import Site
from .people import draw_ages, draw_burden, draw_sex

VOLUME = 0.87  # of the relative sizes below
EVEN = [1.06, 1.0, 0.98, 0.98, 1.0, 0.98, 1.0]
NIGHTS_OUT = [0.85, 0.85, 0.9, 0.95, 1.1, 1.25, 1.1]
# reason: share of the site's passages, profile of ages, share of women, season, week
ADULT = {
    "other": (0.640, "adult", 0.51, lambda d: seasons.yearly(d, 0.02, 15), EVEN),
    "trauma": (0.115, "young_adult", 0.42, lambda d: seasons.yearly(d, 0.05, 170), EVEN),
    "fall": (0.085, "fall", 0.66, lambda d: seasons.yearly(d, 0.04, 20), EVEN),
    "alcohol": (0.048, "young_adult", 0.24, lambda d: seasons.yearly(d, 0.03, 350), NIGHTS_OUT),
    "suicide_attempt": (0.0080, "young_adult", 0.62, lambda d: seasons.yearly(d, 0.05, 130), EVEN),
    "past_attempt": (0.0050, "young_adult", 0.60, lambda d: seasons.yearly(d, 0.0, 1), EVEN),
    "ideation": (0.0060, "young_adult", 0.58, lambda d: seasons.yearly(d, 0.0, 1), EVEN),
    "violence": (0.0170, "young_adult", 0.40, lambda d: seasons.yearly(d, 0.07, 190), NIGHTS_OUT),
    "flu": (0.060, "adult", 0.52, seasons.flu, EVEN),
    "covid": (0.024, "adult", 0.52, seasons.covid, EVEN),
}
CHILD = {
    "other": (0.63, "child", 0.47, lambda d: seasons.yearly(d, 0.08, 20), EVEN),
    "trauma": (0.20, "child", 0.43, lambda d: seasons.yearly(d, 0.12, 155), EVEN),
    "bronchiolitis": (0.20, "infant", 0.43, seasons.bronchiolitis, EVEN),
    "flu": (0.075, "child", 0.48, seasons.flu, EVEN),
    "covid": (0.016, "child", 0.48, seasons.covid, EVEN),
    "suicide_attempt": (0.0085, "teenager", 0.80, seasons.school_term, EVEN),
    "past_attempt": (0.0025, "teenager", 0.78, seasons.school_term, EVEN),
    "violence": (0.005, "teenager", 0.50, lambda d: seasons.yearly(d, 0.0, 1), EVEN),
}
HOURS = np.array([3, 2.2, 1.8, 1.5, 1.3, 1.3, 1.6, 2.4, 4, 5.6, 6.4, 6.4, 5.8, 5.6, 5.8, 5.6, 5.6, 5.8, 6, 6, 5.6, 5, 4.4, 3.6])


def first_passages(sites: list[Site], first_day: int, last_day: int) -> pd.DataFrame:
    days = np.arange(first_day, last_day)
    frames = []
    for site in sites:
        for part, volume, reasons in (("adult", site.adult_emergencies, ADULT), ("child", site.child_emergencies, CHILD)):
            if volume:
                rng = stream("emergency", site.trigram, part)
                common = seasons.monthly_variation(rng, days, 0.012)
                frames += [_passages(rng, site, reason, days, volume * VOLUME * common, *how) for reason, how in reasons.items()]
    return pd.concat(frames, ignore_index=True)


def _passages(rng, site: Site, reason, days, volume, share, ages, women, season, week) -> pd.DataFrame:
    per_day = volume / 30.44 * share * season(days) * seasons.weekdays(days, week)
    count = rng.poisson(per_day)
    start = np.repeat(days, count) * DAY + arrival_minute(rng, int(count.sum()))
    n = len(start)
    age = draw_ages(rng, np.full(n, ages))
    return pd.DataFrame({
        "site": site.id, "reason": reason, "start": start,
        "birth_day": start // DAY - age, "sex": draw_sex(rng, np.full(n, women)),
        "burden": draw_burden(rng, age / 365.25),
    })  # fmt: skip


def arrival_minute(rng, n: int) -> np.ndarray:
    return rng.choice(24, size=n, p=HOURS / HOURS.sum()) * 60 + rng.integers(0, 60, n)
