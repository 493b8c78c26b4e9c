"""Emergency reports, of passages sent home and of admitted ones."""

import numpy as np
import pandas as pd

from ..moments import DAY
from ..randomness import stream
from ..sites.site import Site
from ..texts.bands import band_of
from ..texts.pool import REPORTS
from . import completeness
from .choice import TextChoice

BEFORE_LEAVING = 0.955


def write_reports(stays: pd.DataFrame, sites: list[Site], choice: TextChoice) -> pd.DataFrame:
    rng = stream("reports")
    passages = stays[(stays["visit"] == "emergency") | (stays["entry"] == "emergency")]
    expected = np.zeros(len(passages))
    for site in sites:
        here = (passages["site"] == site.id).to_numpy()
        expected[here] = completeness.reports(site, passages["start"].to_numpy()[here])
    reports = passages[rng.random(len(passages)) < expected].reset_index(drop=True)
    start, end = reports["start"].to_numpy(), reports["end"].to_numpy()
    within = start + (20 + rng.random(len(reports)) * np.maximum(1, np.minimum(end - start, 8 * 60) - 20)).astype("int64")
    after = np.minimum(end, start + DAY) + np.exp(rng.normal(5.5, 1.2, len(reports))).astype("int64") + 5
    moment = np.where(rng.random(len(reports)) < BEFORE_LEAVING, within, after)
    text = choice.plain("report text", _keys(reports))
    return reports.assign(moment=moment, text=text, group="report")


def _keys(reports: pd.DataFrame) -> list[tuple]:
    band = band_of((reports["start"].to_numpy() // DAY - reports["birth_day"].to_numpy()) / 365.25)
    keys = []
    for b, reason, sex in zip(band.tolist(), reports["reason"].tolist(), reports["sex"].tolist(), strict=True):
        keys.append(("report", reason if b in REPORTS.get(reason, ((), 0))[0] else "other", b, sex))
    return keys
