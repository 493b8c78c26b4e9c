"""AP-HP › GHU › hospital › department (DMU) › unit (UF), as care_site and fact_relationship write it."""

from dataclasses import dataclass

import numpy as np

from ..randomness import stream
from .site import CHILD_EMERGENCIES, Site
from .specialties import DEPARTMENTS

ROOT = 1
GHU_NAMES = {
    "Centre": "AP-HP Centre – Université Paris Cité",
    "Nord": "AP-HP Nord – Université Paris Cité",
    "Sorbonne Université": "AP-HP Sorbonne Université",
    "Saclay": "AP-HP Université Paris-Saclay",
    "Henri-Mondor": "AP-HP Hôpitaux universitaires Henri-Mondor",
    "Paris Seine-Saint-Denis": "AP-HP Hôpitaux universitaires Paris Seine-Saint-Denis",
}
ALWAYS = {"emergency", "short_stay", "sessions", "children", "psychiatry"}
WITH_PSYCHIATRY = {"PSL", "SAT", "AVC", "BJN", "LMR", "HMN", "RPC"}
MOST_UNITS = 25


@dataclass(frozen=True)
class Place:
    id: int
    name: str
    short: str
    type: str
    parent: int | None
    site: int | None = None
    kind: str | None = None
    weight: float = 0.0


def build_hierarchy(sites: list[Site]) -> list[Place]:
    ghu_ids = {ghu: 10 + n for n, ghu in enumerate(GHU_NAMES)}
    places = [Place(ROOT, "Assistance publique – Hôpitaux de Paris", "APHP", "AP-HP", None)]
    places += [Place(ghu_ids[g], name, g, "Groupe hospitalier (GH)", ROOT) for g, name in GHU_NAMES.items()]
    for site in sites:
        parent = ghu_ids.get(site.ghu, ROOT)
        places.append(Place(site.id, site.name, site.trigram, "Hôpital", parent, site.id))
        places += _departments(site)
    return places


def _departments(site: Site) -> list[Place]:
    rng = stream("departments", site.trigram)
    kept = _at_most([(name, _units_kept(site, units, rng)) for name, units in _for_size(site)])
    places: list[Place] = []
    unit_number = 101
    for number, (name, units) in enumerate((d for d in kept if d[1]), start=1):
        department = site.id * 1000 + number
        places.append(Place(department, name, f"{site.trigram}-D{number}", "Pôle/DMU", site.id, site.id))
        for unit, kind, weight in units:
            code = f"{site.code}{unit_number}"
            noisy = weight * float(np.exp(rng.normal(0, 0.25)))
            places.append(Place(
                site.id * 1000 + unit_number, f"{code} : {site.trigram} {unit} (UF)", code,
                "Unité Fonctionnelle (UF)", department, site.id, kind, noisy))  # fmt: skip
            unit_number += int(rng.integers(2, 9))
    return places


def _for_size(site: Site) -> list:
    departments = DEPARTMENTS[site.profile]
    if site.profile != "MCO":
        return departments
    with_psychiatry = site.trigram in WITH_PSYCHIATRY
    wanted = int(np.clip(round(site.stays_per_month / 52), 4, 6 if with_psychiatry else 7))
    return departments[:wanted] + (departments[7:] if with_psychiatry else [])


def _at_most(departments: list) -> list:
    """Drops ordinary small units of a site that has too many; the tiny ones stay, they are there to be hidden."""
    every = [u for _, units in departments for u in units]
    ordinary = [u for u in every if u[2] >= 1 and u[1] not in ALWAYS and not u[0].startswith("REANIMATION")]
    ordinary.sort(key=lambda u: u[2])
    excess = len(every) - MOST_UNITS
    dropped = {unit[0] for unit in ordinary[: max(0, excess)]}
    return [(name, [u for u in units if u[0] not in dropped]) for name, units in departments]


def _units_kept(site: Site, units: list, rng: np.random.Generator) -> list:
    kept = []
    for unit, kind, weight in units:
        if kind == "emergency" and not (site.adult_emergencies or site.child_emergencies):
            continue
        if kind == "children" and site.profile == "MCO" and site.trigram not in CHILD_EMERGENCIES:
            continue
        if kind == "long_term" and site.stays_per_month > 160:
            continue
        if kind in ALWAYS or weight >= 3 or site.stays_per_month > 330 or rng.random() < 0.75:
            kept.append((unit, kind, weight))
    return kept
