"""The plan that `pack` reads: what no table says."""

import json
from pathlib import Path

from .happenings import TEMPLATE_CHANGES
from .settings import (
    EXTRACTED_AT, LOOKBACK, NEW_VERSION, NEW_VERSION_DEPLOYED, OLD_VERSION, PERIOD_END, PERIOD_START, WATERMARK,
)  # fmt: skip
from .sites.site import Site

TITLE = "Échantillon synthétique de Timonerie : 38 sites réels, séjours et documents inventés, écarts de taille entre sites réduits"


def write_plan(out: Path, sites: list[Site]) -> None:
    plan = {
        "warehouse": "warehouse/",
        "nlp": [
            {
                "path": f"nlp/{OLD_VERSION}/ents", "system": "eds-nlp", "version": OLD_VERSION,
                "read": f"nlp/{OLD_VERSION}/notes_read.csv", "from": LOOKBACK, "to": NEW_VERSION_DEPLOYED,
            },
            {"path": f"nlp/{NEW_VERSION}/omop", "system": "eds-nlp", "version": NEW_VERSION, "from": NEW_VERSION_DEPLOYED},
        ],  # fmt: skip
        "validation": "validation.csv",
        "descriptor": {
            "name": "timonerie-sample",
            "title": TITLE,
            "version": "1.0.0",
            "licenses": [{"name": "CC0-1.0", "title": "Données synthétiques, domaine public"}],
            "sources": _sources(),
            "timonerie": _own(sites),
        },
    }
    (out / "plan.json").write_text(json.dumps(plan, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _own(sites: list[Site]) -> dict:
    changed = next(site.id for site in sites if site.trigram == TEMPLATE_CHANGES.site)
    return {
        "establishment": "AP-HP (données synthétiques)",
        "extractedAt": EXTRACTED_AT,
        "watermark": WATERMARK,
        "period": {"start": PERIOD_START, "end": PERIOD_END},
        "lookback": LOOKBACK,
        "synthetic": True,
        "governance": {
            "purpose": "Démonstration et essais de Timonerie ; aucune donnée de patient",
            "register": "Sans objet : données synthétiques",
            "recipient": "Public",
            "contact": "L’équipe qui vous a remis Timonerie",
            "expiresAt": None,
        },
        "diffusion": "authorised",
        "pseudonymisation": {"dateShift": "none", "maxShiftDays": 0, "linkable": False},
        "smallCellThreshold": 11,
        "breaks": [{
            "date": TEMPLATE_CHANGES.start, "careSite": changed, "indicators": TEMPLATE_CHANGES.indicators,
            "reason": "Nouveau modèle de lettre de liaison à Saint-Antoine",
        }],
    }  # fmt: skip


def _sources() -> list[dict]:
    return [
        {"title": "Sites, GHU, FINESS et coordonnées : faits publics (data-samples/make/facts)"},
        {"title": "Volumes et complétude de 2022 publiés par site (aphp-datascience/study-nlp-suicidality-surveillance, BSD-3), comprimés"},
        {"title": "Séjours, patients et textes inventés ; mentions produites par EDS-NLP 0.23.0 sur ces textes"},
    ]
