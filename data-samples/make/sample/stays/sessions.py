"""Day-hospital sessions: series of `hospitalisation incomplète`, a part of them never closed."""

import numpy as np
import pandas as pd

from .. import seasons
from ..moments import DAY, NEVER
from ..randomness import stream
from ..sites.site import Site
from ..sites.units import Units
from .people import draw_ages, draw_burden, draw_sex

SERIES_PER_STAY = 0.042
NEVER_CLOSED = 0.22
AGES = {"MCO": "medicine", "pédiatrie": "child", "SMR-USLD-gériatrie": "geriatrics", "psychiatrie": "psychiatry", "HAD": "home"}


def day_sessions(sites: list[Site], units: Units, first_day: int, last_day: int) -> pd.DataFrame:
    days = np.arange(first_day, last_day)
    return pd.concat([_series(site, days) for site in sites if units.has(site.id, "sessions")], ignore_index=True)


def _series(site: Site, days: np.ndarray) -> pd.DataFrame:
    rng = stream("sessions", site.trigram)
    level = seasons.planned_year(days) * seasons.weekdays(days, [1.2, 1.2, 1.2, 1.2, 1.1, 0.01, 0.01])
    first = np.repeat(days, rng.poisson(site.stays_per_month * SERIES_PER_STAY / 30.44 * level))
    n = len(first)
    age = draw_ages(rng, np.full(n, AGES[site.profile]))
    sex, burden = draw_sex(rng, np.full(n, 0.52)), draw_burden(rng, age / 365.25)
    length = rng.geometric(0.28, n)
    patient = np.repeat(np.arange(n), length)
    rank = np.concatenate([np.arange(k) for k in length]) if n else np.array([], dtype="int64")
    every = np.repeat(rng.choice([7, 14, 21, 28], n), length)
    day = first[patient] + rank * every
    start = day * DAY + 5 * rng.integers(8 * 12, 10 * 12, len(day))
    end = np.where(rng.random(len(day)) < NEVER_CLOSED, NEVER, day * DAY + 5 * rng.integers(14 * 12, 18 * 12, len(day)))
    return pd.DataFrame({
        "patient": patient, "site": site.id, "reason": "planned", "start": start, "end": end,
        "birth_day": (first - age)[patient], "sex": sex[patient], "burden": burden[patient],
        "visit": "sessions", "entry": "direct", "kind": "sessions", "stay_type": "MCO", "exit": "home",
    })[lambda f: f["start"] < (days[-1] + 1) * DAY]  # fmt: skip
