"""The few other documents: operative reports, tumour boards, transfers, prescriptions, unknown types."""

import numpy as np
import pandas as pd

from ..moments import DAY, NEVER, minutes
from ..randomness import stream
from ..settings import LOOKBACK
from ..texts.pool import Text
from .choice import TextChoice

SHARES = {"operative": 0.40, "board": 0.55, "transfer": 0.25, "unknown": 0.025, "prescription": 0.02}


def write_others(stays: pd.DataFrame, letters: pd.DataFrame, texts: list[Text], choice: TextChoice) -> pd.DataFrame:
    rng = stream("other documents")
    hospital = stays[(stays["visit"] == "hospital") & (stays["end"] < NEVER) & (stays["stay_type"] != "HAD")]
    tumour = {t.id for t in texts if "solid_tumor" in dict(t.disorders)}
    with_tumour = hospital["event"].isin(letters.loc[letters["text"].isin(tumour), "event"])
    concerned = {
        "operative": hospital["kind"].isin(["surgery", "day_surgery"]), "board": with_tumour, "transfer": hospital["exit"] == "transfer",
        "unknown": hospital["event"] >= 0, "prescription": hospital["event"] >= 0,
    }  # fmt: skip
    frames = []
    for kind, mask in concerned.items():
        rows = hospital[mask.to_numpy() & (rng.random(len(hospital)) < SHARES[kind])].reset_index(drop=True)
        start, end = rows["start"].to_numpy(), rows["end"].to_numpy()
        moment = start + 60 + (rng.random(len(rows)) * np.maximum(60, end - start - 60)).astype("int64")
        if kind == "board":
            moment = np.maximum(end - rng.integers(1, 75, len(rows)) * DAY, minutes(LOOKBACK) + 600)
        text = choice.plain(f"{kind} text", [("other", kind)] * len(rows))
        frames.append(rows.assign(moment=moment, text=text, group=kind))
    return pd.concat(frames, ignore_index=True)
