"""The 38 sites: public facts, and the sizes and habits the sample gives them."""

import csv
from dataclasses import dataclass

import numpy as np

from ..randomness import stream
from ..settings import FACTS, HOSPITAL_STAYS_PER_MONTH, SIZE_RATIO

ASSUMED_STAYS = {"EGP": 2800, "CRC": 350, "FWD": 250, "ACH": 330}
ASSUMED_COMPLETENESS = 0.86
ADULT_EMERGENCIES = {
    "LRB": 380, "PSL": 350, "BCT": 340, "AVC": 330, "BCH": 320, "HMN": 320, "SAT": 310, "EGP": 300, "CCH": 290,
    "TNN": 270, "BJN": 250, "APR": 260, "ABC": 240, "LMR": 240, "SLS": 230, "JVR": 210, "HTD": 200,
}  # fmt: skip
CHILD_EMERGENCIES = {"RDB": 430, "NCK": 390, "TRS": 350, "LMR": 190, "JVR": 200, "ABC": 110, "BCT": 110, "APR": 80}


@dataclass(frozen=True)
class Site:
    id: int
    name: str
    ghu: str
    code: str
    trigram: str
    finess: str
    latitude: float
    longitude: float
    profile: str
    stays_per_month: float
    completeness: float
    same_day: float
    emergency_report: float
    habit: float

    @property
    def adult_emergencies(self) -> int:
        return ADULT_EMERGENCIES.get(self.trigram, 0)

    @property
    def child_emergencies(self) -> int:
        return CHILD_EMERGENCIES.get(self.trigram, 0)


def load_sites() -> list[Site]:
    published = {row["trigram"]: row for row in _rows("activity_2022.csv")}
    rows = _rows("sites.csv")
    real = np.array([float(published[r["trigram"]]["stays_per_month"] or ASSUMED_STAYS.get(r["trigram"])) for r in rows])
    sizes = compressed(real)
    return [_site(i, row, sizes[i], published[row["trigram"]]) for i, row in enumerate(rows)]


def compressed(sizes: np.ndarray) -> np.ndarray:
    """Real sites differ by a factor of several hundred: most months of the small ones would be hidden."""
    power = np.log(SIZE_RATIO) / np.log(sizes.max() / sizes.min())
    small = sizes**power
    return small / small.sum() * HOSPITAL_STAYS_PER_MONTH


def _site(index: int, row: dict, size: float, published: dict) -> Site:
    rng = stream("site", row["trigram"])
    share = float(published["share_with_letter"] or ASSUMED_COMPLETENESS)
    # From 2022 to 2023 a third of what was missing is supposed to have been gained; HAD writes no letter here.
    completeness = share + 0.33 * (0.985 - share) if share > 0.1 else 0.0
    return Site(
        id=1000 + index, name=row["name"], ghu=row["ghu"], code=row["code"], trigram=row["trigram"],
        finess=row["finess"], latitude=float(row["latitude"]), longitude=float(row["longitude"]),
        profile=row["profile"], stays_per_month=size, completeness=completeness,
        same_day=float(np.clip(rng.normal(0.765, 0.05), 0.65, 0.88)),
        emergency_report=float(np.clip(rng.normal(0.945, 0.02), 0.88, 0.98)),
        habit=float(rng.normal(0, 0.22)),
    )  # fmt: skip


def _rows(name: str) -> list[dict]:
    with open(FACTS / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))
