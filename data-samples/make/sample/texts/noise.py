"""The way texts are really typed: lost accents, missing letters, capitals, copied paragraphs."""

import random
import unicodedata

MISSPELLINGS = {
    "insuffisance": "insufisance", "hospitalisation": "hospitalistion", "Dénutrition": "Denutrtion", "bronchiolite": "bronchyolite",
    "diabète": "diabéte", "traitement": "traitemnt", "médicamenteuse": "medicamenteuse", "chute": "chutte", "Escarre": "Escare",
    "infarctus": "infractus", "Tabagisme": "Tabagime", "alcool": "alcol", "cardiaque": "cardique",
}  # fmt: skip


def typed(body: str, rng: random.Random) -> str:
    if rng.random() < 0.10:
        body = without_accents(body)
    for right, wrong in MISSPELLINGS.items():
        if right in body and rng.random() < 0.035:
            body = body.replace(right, wrong, 1)
    return body


def without_accents(body: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", body) if unicodedata.category(c) != "Mn")
