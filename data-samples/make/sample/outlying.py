"""Events known only once the stays are drawn: units with very few patients, impossible lengths."""

import pandas as pd

from .happenings import Happening
from .moments import DAY, NEVER, minutes
from .settings import PERIOD_END, PERIOD_START
from .sites.hierarchy import Place
from .sites.site import Site
from .stays.outliers import NEGATIVE_AT, VERY_LONG_AT

FEWEST, FEW = 0.5, 11  # stays a month, on average: below the threshold of secrecy
LISTED = 8


def outlying_events(stays: pd.DataFrame, places: list[Place], sites: list[Site]) -> list[Happening]:
    return [*_few_patients(stays, places, sites), *_lengths(stays, sites)]


def _few_patients(stays: pd.DataFrame, places: list[Place], sites: list[Site]) -> list[Happening]:
    hospital = stays[(stays["visit"] == "hospital") & stays["end"].between(minutes(PERIOD_START), minutes(PERIOD_END) + DAY)]
    per_month = (hospital.groupby("unit").size() / 36).sort_values(kind="stable")
    trigram = {s.id: s.trigram for s in sites}
    place = {p.id: p for p in places}
    events = []
    for unit, count in per_month[per_month.between(FEWEST, FEW, inclusive="left")].head(LISTED).items():
        where = place[unit]
        shown = f"{count:.1f}"
        events.append(Happening(
            f"few-patients-{where.short}", "few-patients", trigram[where.site], where.short, PERIOD_START, PERIOD_END, ["charlson", "tobacco-status"],
            f"{where.name} : {shown.replace('.', ',')} séjours par mois en moyenne, ses figures mensuelles sont masquées.",
            f"{where.name}: {shown} stays a month on average, its monthly figures are hidden.",
            {"staysPerMonth": float(shown)}))  # fmt: skip
    return events


def _lengths(stays: pd.DataFrame, sites: list[Site]) -> list[Happening]:
    trigram = stays["site"].map({s.id: s.trigram for s in sites})
    negative = stays[(trigram == NEGATIVE_AT) & (stays["end"] < stays["start"])]
    closed = stays["end"] < NEVER
    long = stays[(trigram == VERY_LONG_AT) & closed & (stays["end"] - stays["start"] >= 400 * DAY) & (stays["stay_type"] == "MCO")]
    return [
        Happening(
            f"negative-lengths-{NEGATIVE_AT}", "outlier", NEGATIVE_AT, None, PERIOD_START, PERIOD_END, [],
            "Raymond-Poincaré : quelques sorties datées avant l'entrée ; ces séjours sont écartés et comptés.",
            "Raymond-Poincaré: a few discharges dated before admission; these stays are left out and counted.", {"stays": len(negative)}),
        Happening(
            f"very-long-stays-{VERY_LONG_AT}", "outlier", VERY_LONG_AT, None, PERIOD_START, PERIOD_END, [],
            "Cochin : quelques séjours de médecine de plus de 400 jours, possibles mais extrêmes.",
            "Cochin: a few medical stays of more than 400 days, possible but extreme.", {"stays": len(long)}),
    ]  # fmt: skip
