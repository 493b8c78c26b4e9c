"""A few impossible or extreme lengths, as real tables hold some; far below what a reader refuses."""

import numpy as np
import pandas as pd

from ..moments import DAY, minutes
from ..randomness import stream
from ..settings import EXTRACTED_AT
from ..sites.site import Site

NEGATIVE_AT, VERY_LONG_AT = "RPC", "CCH"
NEGATIVE, VERY_LONG = 24, 12


def add_outliers(events: pd.DataFrame, sites: list[Site]) -> pd.DataFrame:
    rng = stream("outliers")
    by_trigram = {site.trigram: site.id for site in sites}
    closed = (events["visit"] == "hospital") & (events["end"] < minutes(EXTRACTED_AT))
    for trigram, count in ((NEGATIVE_AT, NEGATIVE), (VERY_LONG_AT, VERY_LONG)):
        here = closed & (events["site"] == by_trigram[trigram])
        if trigram == VERY_LONG_AT:
            here &= (events["start"] < minutes("2025-07-01")) & (events["kind"] == "medicine")
        rows = rng.choice(np.flatnonzero(here), size=min(count, int(here.sum())), replace=False)
        start = events["start"].to_numpy()[rows]
        if trigram == NEGATIVE_AT:
            events.loc[rows, "end"] = start - rng.integers(1, 6, len(rows)) * DAY
        else:
            events.loc[rows, "end"] = np.minimum(start + rng.integers(400, 480, len(rows)) * DAY, minutes("2026-10-30"))
    return events
