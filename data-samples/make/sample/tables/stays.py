"""person, visit_occurrence and visit_detail, with their raw columns."""

import numpy as np
import pandas as pd
import pyarrow as pa

from ..moments import DAY, NEVER, as_timestamps
from ..parquet import table
from ..randomness import stream

DELETED = 0.002
VISITS = {"hospital": "hospitalisés", "emergency": "urgence", "sessions": "hospitalisation incomplète"}
HOME, DEATH = ["1-DOMI", "8", "domicile"], "6-DC"
TRANSFERS = ["0-TRSF-SSR-INT-APHP", "0-TRSF-MCO-INT-APHP", "3-TRSF-MCO-EXT-APHP", "3-TRSF-SSR-EXT-APHP"]


def number_patients_and_visits(stays: pd.DataFrame) -> pd.DataFrame:
    rng = stream("identifiers")
    patients = np.unique(stays["person"])
    numbers = 30_000_000 + rng.permutation(len(patients)) * 7 + 3
    return stays.assign(
        person_id=numbers[np.searchsorted(patients, stays["person"].to_numpy())],
        visit_id=9_000_000_000 + rng.permutation(len(stays)) * 11 + 5,
        deleted=rng.random(len(stays)) < DELETED,
    )


def person(stays: pd.DataFrame) -> pa.Table:
    one = stays.drop_duplicates("person_id").sort_values("person_id")
    dead = stays[stays["exit"] == "death"].drop_duplicates("person_id").set_index("person_id")["end"]
    birth = one["birth_day"].to_numpy()
    dates = pd.DatetimeIndex(birth.astype("datetime64[D]"))
    return table(
        person_id=one["person_id"].to_numpy(),
        year_of_birth=dates.year.to_numpy(), month_of_birth=dates.month.to_numpy(), day_of_birth=dates.day.to_numpy(),
        birth_datetime=as_timestamps(birth * DAY),
        death_datetime=as_timestamps(one["person_id"].map(dead).fillna(float(NEVER)).to_numpy().astype("int64")),
        gender_source_value=one["sex"].to_numpy().astype(object),
        status_source_value=["Actif"] * len(one),
        cdm_source=["ORBIS"] * len(one),
    )  # fmt: skip


def visit_occurrence(stays: pd.DataFrame) -> pa.Table:
    rng = stream("visit columns")
    entry, visit = stays["entry"].to_numpy().astype(str), stays["visit"].to_numpy().astype(str)
    return table(
        visit_occurrence_id=stays["visit_id"].to_numpy(),
        person_id=stays["person_id"].to_numpy(),
        visit_occurrence_source_value=[f"{number:09d}" for number in rng.permutation(len(stays)) + 261_000_000],
        care_site_id=stays["site"].to_numpy(),
        visit_start_datetime=as_timestamps(stays["start"].to_numpy()),
        visit_end_datetime=as_timestamps(stays["end"].to_numpy()),
        visit_source_value=stays["visit"].map(VISITS).to_numpy().astype(object),
        stay_source_value=_nullable(stays["stay_type"].replace("HAD", "").to_numpy()),
        admitted_from_source_value=_nullable(_entries(rng, entry, visit)),
        provenance_source_value=_nullable(np.where(entry == "emergency", "service d'urgence", "non renseigné")),
        discharge_to_source_value=_nullable(_exits(rng, stays["exit"].to_numpy().astype(str), visit)),
        row_status_source_value=np.where(stays["deleted"], "supprimé", "Actif").astype(object),
        cdm_source=["ORBIS"] * len(stays),
    )


def _entries(rng, entry: np.ndarray, visit: np.ndarray) -> np.ndarray:
    direct = rng.choice(["1-DIRECT", "1-CONS-HOP"], size=len(entry), p=[0.7, 0.3])
    return np.select(
        [visit != "hospital", entry == "emergency", entry == "transfer"], ["", "2-URG", "0-TRSF-MCO-INT-APHP"], direct
    )


def _exits(rng, exit_: np.ndarray, visit: np.ndarray) -> np.ndarray:
    home = rng.choice(HOME, size=len(exit_), p=[0.94, 0.04, 0.02])
    moved = rng.choice(TRANSFERS, size=len(exit_), p=[0.5, 0.2, 0.2, 0.1])
    missing = rng.random(len(exit_)) < np.where(visit == "sessions", 0.4, 0.012)
    codes = np.select([exit_ == "home", exit_ == "transfer", exit_ == "death"], [home, moved, DEATH], "")
    return np.where(missing & (exit_ != "death"), "", codes)


def visit_detail(stays: pd.DataFrame) -> pa.Table:
    """One pass per unit: the last one is the discharge unit."""
    moved = (stays["first_unit"] != stays["unit"]).to_numpy()
    start, end = stays["start"].to_numpy(), stays["end"].to_numpy()
    left = np.where(end < NEVER, np.minimum(start + 18 * 60, start + (end - start) // 2), start + 18 * 60)
    first = stays.assign(pass_unit=stays["first_unit"], pass_start=start, pass_end=np.where(moved, left, end), rank=0)
    second = stays.assign(pass_unit=stays["unit"], pass_start=left, pass_end=end, rank=1)[moved]
    passes = pd.concat([first, second]).sort_values(["pass_start", "visit_id", "rank"], kind="stable")
    return table(
        visit_detail_id=70_000_000_000 + np.arange(len(passes)),
        visit_occurrence_id=passes["visit_id"].to_numpy(),
        person_id=passes["person_id"].to_numpy(),
        care_site_id=passes["pass_unit"].to_numpy(),
        visit_detail_start_datetime=as_timestamps(passes["pass_start"].to_numpy()),
        visit_detail_end_datetime=as_timestamps(passes["pass_end"].to_numpy()),
        visit_detail_type_source_value=["PASS UF"] * len(passes),
        row_status_source_value=np.where(passes["deleted"], "supprimé", "Actif").astype(object),
        cdm_source=["ORBIS"] * len(passes),
    )


def _nullable(values: np.ndarray) -> pa.Array:
    return pa.array([v or None for v in values.astype(str).tolist()], type=pa.string())
