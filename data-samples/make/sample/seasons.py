"""How much of each thing happens on a given day. Days are counted since 1970."""

import numpy as np

from .moments import DAY, minutes


def day(text: str) -> int:
    return minutes(text) // DAY


def waves(days: np.ndarray, base: float, peaks: list[tuple[str, float, float]]) -> np.ndarray:
    level = np.full(len(days), base)
    for peak, width, height in peaks:
        level += height * np.exp(-0.5 * ((days - day(peak)) / width) ** 2)
    return level


FLU = [("2022-12-22", 16, 0.9), ("2024-01-22", 16, 0.8), ("2025-01-27", 18, 1.7), ("2026-01-18", 16, 0.9)]
BRONCHIOLITIS = [
    ("2022-11-22", 25, 1.0), ("2023-12-02", 26, 1.0), ("2024-12-05", 26, 0.95), ("2025-12-06", 22, 1.05),
    ("2026-11-10", 15, 1.5),
]  # fmt: skip
COVID = [
    ("2022-12-05", 25, 0.9), ("2023-12-10", 22, 1.0), ("2024-07-02", 24, 0.75), ("2024-10-08", 20, 0.6),
    ("2025-09-28", 22, 0.6), ("2026-03-10", 24, 0.4),
]  # fmt: skip


def flu(days):
    return waves(days, 0.012, FLU)


def bronchiolitis(days):
    return waves(days, 0.06, BRONCHIOLITIS)


def covid(days):
    return waves(days, 0.10, COVID)


def yearly(days, amplitude: float, peak_day_of_year: int):
    return 1 + amplitude * np.cos(2 * np.pi * (days - day("2024-01-01") - peak_day_of_year) / 365.25)


def school_term(days):
    """Low in July and August, and in the Christmas weeks."""
    months = days.astype("datetime64[D]").astype("datetime64[M]").astype("int64") % 12
    return np.where((months == 6) | (months == 7), 0.55, 1.1)


def weekdays(days, monday_first: list[float]):
    factors = np.array(monday_first)
    return (factors / factors.mean())[(days + 3) % 7]


def planned_year(days):
    months = days.astype("datetime64[D]").astype("datetime64[M]").astype("int64") % 12
    factors = np.array([1.03, 1.03, 1.05, 1.0, 0.95, 1.04, 0.97, 0.83, 1.02, 1.06, 1.04, 0.98])
    return factors[months]


def monthly_variation(rng: np.random.Generator, days, sd: float):
    """What moves a month beyond chance, the same for all its days."""
    months = days.astype("datetime64[D]").astype("datetime64[M]").astype("int64")
    first, last = months.min(), months.max()
    return np.exp(rng.normal(0, sd, last - first + 1))[months - first]
