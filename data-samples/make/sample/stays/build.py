"""All visits of all patients, in one frame."""

import numpy as np
import pandas as pd

from ..moments import DAY, NEVER, minutes
from ..randomness import stream
from ..settings import EXTRACTED_AT, LOOKBACK, RUN_IN, WATERMARK
from ..sites.hierarchy import Place
from ..sites.site import Site
from ..sites.units import Units
from . import admission, emergency, followups, lengths, planned, sessions
from .outliers import add_outliers

GENERATIONS = 14
COLUMNS = ["event", "person", "site", "visit", "stay_type", "kind", "entry", "reason", "start", "end", "exit", "birth_day", "sex", "burden"]


def build_stays(sites: list[Site], places: list[Place], units: Units, share: float) -> pd.DataFrame:
    first, last = minutes(RUN_IN) // DAY, minutes(EXTRACTED_AT) // DAY + 1
    passages = _thin(emergency.first_passages(sites, first, last), share, "passages")
    stays = _thin(planned.first_stays(sites, places, first, last), share, "stays")
    passages = admission.decide(stream("admission", "first"), passages, units)
    current = pd.concat([passages, stays], ignore_index=True)
    current["person"] = np.arange(len(current))
    everything = _follow(current, sites, units)
    days = _thin_series(sessions.day_sessions(sites, units, first, last), share)
    days["person"] = everything["person"].max() + 1 + days.groupby(["site", "patient"]).ngroup()
    everything = pd.concat([everything, days], ignore_index=True)
    everything["event"] = np.arange(len(everything))
    return add_outliers(_known_at_extraction(everything), sites)[COLUMNS].reset_index(drop=True)


def _follow(current: pd.DataFrame, sites: list[Site], units: Units) -> pd.DataFrame:
    end_of_time, done, next_event = minutes(EXTRACTED_AT), [], 0
    for generation in range(GENERATIONS):
        rng = stream("generation", generation)
        current = lengths.close(rng, current.reset_index(drop=True))
        current["event"] = next_event + np.arange(len(current))
        next_event += len(current)
        back, stays = followups.next_events(rng, current, sites)
        current.loc[followups.transferred(current, stays), "exit"] = "transfer"
        done.append(current)
        back, stays = (f[f["start"] < end_of_time].reset_index(drop=True) for f in (back, stays))
        current = pd.concat([admission.decide(rng, back, units), stays], ignore_index=True)
    return pd.concat(done, ignore_index=True)


def _known_at_extraction(events: pd.DataFrame) -> pd.DataFrame:
    end_of_time, watermark = minutes(EXTRACTED_AT), minutes(WATERMARK["visits"]) + DAY
    rng = stream("late visits")
    entered = (events["start"] < watermark) | (rng.random(len(events)) < 0.6)
    kept = events[(events["start"] < end_of_time) & (events["end"] >= minutes(LOOKBACK)) & entered].copy()
    unclosed = kept["visit"].eq("sessions") & kept["end"].ge(NEVER) & kept["start"].lt(minutes(LOOKBACK))
    kept = kept[~unclosed]
    still_open = kept["end"] >= end_of_time
    kept.loc[still_open & (kept["end"] < NEVER), "exit"] = ""
    kept.loc[still_open, "end"] = NEVER
    return kept.sort_values(["start", "event"], kind="stable").reset_index(drop=True)


def _thin(frame: pd.DataFrame, share: float, purpose: str) -> pd.DataFrame:
    if share >= 1:
        return frame
    return frame[stream("thin", purpose).random(len(frame)) < share].reset_index(drop=True)


def _thin_series(frame: pd.DataFrame, share: float) -> pd.DataFrame:
    if share >= 1:
        return frame
    group = frame.groupby(["site", "patient"]).ngroup().to_numpy()
    return frame[stream("thin", "series").random(group.max() + 1)[group] < share].reset_index(drop=True)
