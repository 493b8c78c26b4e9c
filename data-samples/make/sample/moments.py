"""Moments are whole minutes since 1970; the ones that have not come yet are NEVER."""

import numpy as np
import pyarrow as pa

DAY = 24 * 60
NEVER = np.int64(2**40)


def minutes(text: str) -> int:
    return int(np.datetime64(text, "m").astype("int64"))


def month_of(moments):
    """Months since January 1970."""
    return np.asarray(moments, dtype="int64").astype("datetime64[m]").astype("datetime64[M]").astype("int64")


def month(text: str) -> int:
    return int(np.datetime64(text, "M").astype("int64"))


def as_timestamps(moments) -> pa.Array:
    values = np.asarray(moments, dtype="int64")
    return pa.array(values * 60_000_000, type=pa.int64(), mask=values >= NEVER).cast(pa.timestamp("us"))
