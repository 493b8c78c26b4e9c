"""The whole truth of the sample, which no real establishment has: what each figure should be. For the makers' checks only."""

import pandas as pd

from .cases import CASES, flags_by_text
from .units import units_of


def compare(stays, notes, texts, mentions) -> pd.DataFrame:
    rows = []
    for case in CASES:
        says = pd.Series([case.id in text.says for text in texts])
        documents = units_of(case.population, stays, notes)
        for version in mentions:
            fires = flags_by_text(case, mentions[version], len(texts))
            here = documents[documents["version"] == version]
            here = here.assign(flag=fires[here["text"].to_numpy()], truth=says.to_numpy()[here["text"].to_numpy()])
            unit = here.groupby("event")[["flag", "truth"]].any()
            both = (unit["flag"] & unit["truth"]).sum()
            ppv, sensitivity = both / max(1, unit["flag"].sum()), both / max(1, unit["truth"].sum())
            rows.append((case.id, version, len(unit), unit["truth"].mean(), unit["flag"].mean(), ppv, sensitivity))
    return pd.DataFrame(rows, columns=["case", "version", "units", "true share", "flagged share", "ppv", "sensitivity"])
