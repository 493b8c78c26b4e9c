"""Hospital stays that start neither from the emergency department nor from another stay of the sample."""

import numpy as np
import pandas as pd

from .. import seasons
from ..moments import DAY
from ..randomness import stream
from ..sites.hierarchy import Place
from ..sites.site import Site
from .people import draw_ages, draw_burden, draw_sex

NOT_PLANNED = {None, "emergency", "short_stay", "sessions"}
SHARE_OF_FIRST_STAYS = {"MCO": 0.80, "pédiatrie": 0.86, "SMR-USLD-gériatrie": 0.84, "psychiatrie": 0.88, "HAD": 0.92}
ADMITTED = {"adult": 0.29, "child": 0.15}
WORKING_DAYS = [1.5, 1.4, 1.35, 1.3, 1.05, 0.2, 0.35]
WOMEN = {"maternity": 1.0, "geriatrics": 0.63, "rehabilitation": 0.6, "long_term": 0.68, "psychiatry": 0.48, "children": 0.46}
AGES = {"day_surgery": "surgery", "children": "child", "long_term": "geriatrics"}


def first_stays(sites: list[Site], places: list[Place], first_day: int, last_day: int) -> pd.DataFrame:
    days = np.arange(first_day, last_day)
    return pd.concat([_stays(site, places, days) for site in sites], ignore_index=True)


def _stays(site: Site, places: list[Place], days: np.ndarray) -> pd.DataFrame:
    rng = stream("planned", site.trigram)
    through_emergency = ADMITTED["adult"] * site.adult_emergencies + ADMITTED["child"] * site.child_emergencies
    per_month = max(site.stays_per_month * SHARE_OF_FIRST_STAYS[site.profile] - through_emergency, site.stays_per_month * 0.3)
    level = seasons.planned_year(days) * seasons.weekdays(days, WORKING_DAYS) * seasons.monthly_variation(rng, days, 0.015)
    count = rng.poisson(per_month / 30.44 * level)
    n = int(count.sum())
    kinds = _kinds(rng, site, places, n)
    start = np.repeat(days, count) * DAY + 5 * rng.integers(7 * 12, 17 * 12, n)
    profiles = np.array([_ages(site, k) for k in kinds])
    age = draw_ages(rng, profiles)
    women = np.array([WOMEN.get(k, 0.49) for k in kinds])
    return pd.DataFrame({
        "site": site.id, "reason": "planned", "start": start, "birth_day": start // DAY - age,
        "sex": draw_sex(rng, women), "burden": draw_burden(rng, age / 365.25),
        "visit": "hospital", "entry": "direct", "kind": kinds, "end": start,
    })  # fmt: skip


def _kinds(rng, site: Site, places: list[Place], n: int) -> np.ndarray:
    weights: dict[str, float] = {}
    for place in places:
        if place.site == site.id and place.kind not in NOT_PLANNED:
            # Long stays fill a unit with few admissions.
            weights[place.kind] = weights.get(place.kind, 0) + place.weight * (0.25 if place.kind == "long_term" else 1)
    share = np.array(list(weights.values()))
    return rng.choice(list(weights), size=n, p=share / share.sum())


def _ages(site: Site, kind: str) -> str:
    if site.profile == "pédiatrie" and kind not in {"maternity", "psychiatry"}:
        return "child"
    if site.profile == "pédiatrie" and kind == "psychiatry":
        return "teenager"
    return AGES.get(kind, kind)
