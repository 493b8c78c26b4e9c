"""What happens to a patient next: back through the emergency department, transferred, planned again, or nothing."""

import numpy as np
import pandas as pd

from ..moments import DAY, NEVER
from ..sites.site import Site
from .emergency import arrival_minute

BACK_BY_EMERGENCY = np.array([0.030, 0.062, 0.128, 0.138])
TO_REHABILITATION, TO_PLANNED, TO_EMERGENCY_LATER = 0.06, 0.15, 0.035
BACK_WITHIN_72H = {"suicide_attempt": 0.055, "alcohol": 0.06}


def next_events(rng: np.random.Generator, ended: pd.DataFrame, sites: list[Site]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Two frames: passages through the emergency department to decide upon, and hospital stays to close."""
    ended = ended[(ended["exit"] != "death") & (ended["end"] < NEVER)]
    draw = rng.random(len(ended))
    years = (ended["end"].to_numpy() // DAY - ended["birth_day"].to_numpy()) / 365.25
    hospital = ended["visit"].to_numpy() == "hospital"
    mco = hospital & (ended["stay_type"].to_numpy() == "MCO")
    adult = years >= 18
    by_emergency = np.where(mco, BACK_BY_EMERGENCY[ended["burden"].to_numpy()], 0.03)
    by_emergency = np.where(hospital, np.where(ended["kind"] == "maternity", 0.012, by_emergency), 0)
    long_and_old = mco & (years >= 65) & (ended["end"].to_numpy() - ended["start"].to_numpy() > 5 * DAY)
    to_rehabilitation = np.where(long_and_old, TO_REHABILITATION, 0)
    within_72h = np.where(hospital, 0, ended["reason"].map(BACK_WITHIN_72H).fillna(0.018).to_numpy())
    to_planned = np.where(ended["kind"].isin(["maternity", "long_term"]), 0.02, np.where(hospital, TO_PLANNED, 0.02))
    limits = np.cumsum([by_emergency, to_rehabilitation, within_72h, to_planned, np.full(len(ended), TO_EMERGENCY_LATER)], axis=0)
    chosen = (draw >= limits).sum(axis=0)
    near = _nearest_emergency(sites)
    rehabilitation = _rehabilitation_sites(sites)
    passages, stays = [], []
    for option, delay in ((0, (2, 30, 10)), (2, (0.15, 3, 1)), (4, (15, 500, 160))):
        back = ended[chosen == option]
        days = np.clip(rng.exponential(delay[2], len(back)) + delay[0], None, delay[1])
        start = (back["end"].to_numpy() + days * DAY).astype("int64")
        start = np.where(option == 2, start, start // DAY * DAY + arrival_minute(rng, len(back)))
        site = [near[(s, a)] for s, a in zip(back["site"], adult[chosen == option], strict=True)]
        reason = back["reason"].replace("planned", "other").to_numpy() if option == 2 else np.full(len(back), "other")
        passages.append(_same_patient(back, start, site=np.array(site, dtype="int64"), reason=reason, always_admitted=option == 0))
    moved = ended[chosen == 1]
    moved_to = np.array([rng.choice(rehabilitation[s][0], p=rehabilitation[s][1]) for s in moved["site"]], dtype="int64")
    stays.append(_same_patient(moved, moved["end"].to_numpy() + 90, site=moved_to, reason="transfer", entry="transfer", kind="rehabilitation"))
    again = ended[(chosen == 3) & hospital]
    gap = np.clip(rng.gamma(1.4, 75, len(again)) + 6, 6, 600).astype("int64")
    start = (again["end"].to_numpy() // DAY + gap) * DAY + 5 * rng.integers(7 * 12, 17 * 12, len(again))
    kind = again["kind"].replace({"short_stay": "medicine"}).to_numpy()
    stays.append(_same_patient(again, start, site=again["site"].to_numpy(), reason="planned", entry="direct", kind=kind))
    stays = pd.concat(stays).assign(visit="hospital")
    return pd.concat(passages), stays.assign(end=stays["start"])


def transferred(ended: pd.DataFrame, stays: pd.DataFrame) -> np.ndarray:
    """The events whose patient goes on in a rehabilitation stay: their exit is a transfer."""
    return ended["event"].isin(stays.loc[stays["entry"] == "transfer", "previous"]).to_numpy()


def _same_patient(previous: pd.DataFrame, start, **columns) -> pd.DataFrame:
    kept = previous[["person", "birth_day", "sex", "burden"]].assign(previous=previous["event"])
    return kept.assign(start=start, **columns)


def _nearest_emergency(sites: list[Site]) -> dict:
    near = {}
    for site in sites:
        for adult in (True, False):
            def open_here(s: Site, adult=adult) -> int:
                return s.adult_emergencies if adult else s.child_emergencies

            candidates = [site, *(s for s in sites if s.ghu == site.ghu), *sites]
            near[(site.id, adult)] = next(s.id for s in candidates if open_here(s))
    return near


def _rehabilitation_sites(sites: list[Site]) -> dict:
    """For each site: where its patients go on, in proportion to size, in its own group if it can."""
    found = {}
    everywhere = [s for s in sites if s.profile == "SMR-USLD-gériatrie"]
    for site in sites:
        near = [s for s in everywhere if s.ghu == site.ghu] or everywhere
        sizes = np.array([s.stays_per_month for s in near])
        found[site.id] = ([s.id for s in near], sizes / sizes.sum())
    return found
