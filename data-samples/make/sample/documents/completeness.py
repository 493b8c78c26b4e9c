"""Share of stays with a letter, and share of those dated on the day of discharge, by site and month."""

import numpy as np

from ..happenings import DRIFTS, GOES_LIVE, GROWS, IMPROVES, STOPS
from ..moments import month, month_of
from ..randomness import stream
from ..sites.site import Site

FIRST, LAST = month("2023-10"), month("2026-12")
STEPS = np.arange(FIRST, LAST)


def completeness(site: Site, moments: np.ndarray) -> np.ndarray:
    rng = stream("completeness", site.trigram)
    spread = min(0.006, 0.10 * (1 - site.completeness)) if site.completeness else 0
    curve = site.completeness + rng.normal(0, 1, len(STEPS)) * spread
    for grows in GROWS:
        if grows.site == site.trigram:
            curve = curve + grows.facts["gain"] * (STEPS - month("2025-05")) / 36
    if site.trigram == GOES_LIVE.site:
        curve = np.where(STEPS < month(GOES_LIVE.start[:7]), GOES_LIVE.facts["shareBefore"], curve)
    if site.trigram == STOPS.site:
        during = (month(STOPS.start[:7]) <= STEPS) & (month(STOPS.end[:7]) >= STEPS)
        curve = np.where(during, STOPS.facts["shareDuring"], curve)
    return _at(np.clip(curve, 0, 0.995), moments)


def same_day(site: Site, moments: np.ndarray) -> np.ndarray:
    """Of stays with a letter."""
    rng = stream("same day", site.trigram)
    curve = site.same_day + rng.normal(0, 0.010, len(STEPS))
    if site.trigram == DRIFTS.site:
        months = np.maximum(0, STEPS - month(DRIFTS.start[:7]) + 1)
        curve = curve + np.maximum(DRIFTS.facts["lowest"], DRIFTS.facts["pointsPerMonth"] * months) / 100
    if site.trigram == IMPROVES.site:
        curve = curve + (month(IMPROVES.start[:7]) <= STEPS) * IMPROVES.facts["points"] / 100
    return _at(np.clip(curve, 0.02, 0.97), moments)


def reports(site: Site, moments: np.ndarray) -> np.ndarray:
    rng = stream("reports", site.trigram)
    curve = site.emergency_report + rng.normal(0, 0.006, len(STEPS))
    if site.trigram == GOES_LIVE.site:
        curve = np.where(STEPS < month(GOES_LIVE.start[:7]), GOES_LIVE.facts["shareBefore"], curve)
    return _at(np.clip(curve, 0, 0.99), moments)


def _at(curve: np.ndarray, moments: np.ndarray) -> np.ndarray:
    return curve[np.clip(month_of(moments) - FIRST, 0, len(STEPS) - 1)]
