"""The first and the last unit of each stay."""

import numpy as np
import pandas as pd

from ..moments import DAY
from ..randomness import stream
from .units import Units


def through_units(stays: pd.DataFrame, units: Units) -> pd.DataFrame:
    site, kind = stays["site"].to_numpy(), stays["kind"].to_numpy().astype(str)
    last = units.draw("last", site, kind)
    by_emergency = (stays["entry"] == "emergency").to_numpy()
    moved = stays["kind"].isin(["medicine", "surgery", "geriatrics"]).to_numpy() & (stream("moved").random(len(stays)) < 0.12)
    moved &= (stays["end"] - stays["start"]).to_numpy() > 3 * DAY
    first_kind = np.select([by_emergency, moved], ["emergency", "medicine"], kind)
    first = np.where(by_emergency | moved, units.draw("first", site, first_kind), last)
    return stays.assign(unit=last, first_unit=first)
