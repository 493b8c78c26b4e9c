"""Which text each document carries: drawn among the texts written for its kind, leaning to the habits of its site."""

import numpy as np

from ..randomness import stream
from ..texts.pool import Text

SPREAD = {  # of the habits of sites, on the logit scale
    "tobacco-status": 0.30, "alcohol-status": 0.30, "bmi-documented": 0.35, "heading treatment": 0.35, "heading allergies": 0.35,
    "malnutrition": 0.22, "pressure-ulcer": 0.18, "advance-care": 0.35, "awaiting-placement": 0.20, "social-isolation-75": 0.18,
    "fall-in-hospital": 0.18,
}  # fmt: skip
AFTER_LONG_STAYS = {"awaiting-placement": 1.1, "pressure-ulcer": 0.7, "malnutrition": 0.35, "fall-in-hospital": 0.7}


class TextChoice:
    def __init__(self, texts: list[Text]):
        self._by_key: dict[tuple, list[Text]] = {}
        for text in texts:
            self._by_key.setdefault(text.key, []).append(text)

    def letters(
        self, keys: list[tuple], sites: np.ndarray, trigrams: dict[int, str], long_stay: np.ndarray, phase: np.ndarray
    ) -> np.ndarray:
        groups: dict[tuple, list[int]] = {}
        for i, group in enumerate(zip(keys, sites.tolist(), long_stay.tolist(), phase.tolist(), strict=True)):
            groups.setdefault(group, []).append(i)
        chosen = np.full(len(keys), -1, dtype="int64")
        for group in sorted(groups, key=repr):
            key, site, long, late = group
            texts = self._by_key[key]
            weights = self._weights(texts, trigrams[site], long, late)
            rng = stream("letter text", *group)
            chosen[groups[group]] = rng.choice([t.id for t in texts], size=len(groups[group]), p=weights)
        return chosen

    def plain(self, purpose: str, keys: list[tuple]) -> np.ndarray:
        groups: dict[tuple, list[int]] = {}
        for i, key in enumerate(keys):
            groups.setdefault(key, []).append(i)
        chosen = np.full(len(keys), -1, dtype="int64")
        for key in sorted(groups, key=repr):
            ids = [t.id for t in self._by_key[key]]
            chosen[groups[key]] = stream(purpose, *key).choice(ids, size=len(groups[key]))
        return chosen

    def _weights(self, texts: list[Text], trigram: str, long_stay: bool, less_habits: bool) -> np.ndarray:
        logits = np.zeros(len(texts))
        for case, spread in SPREAD.items():
            said = np.array([case in t.says for t in texts])
            logits += said * float(stream("habit", trigram, case).normal(0, spread))
            if long_stay:
                logits += said * AFTER_LONG_STAYS.get(case, 0)
            if less_habits and case in {"tobacco-status", "alcohol-status"}:
                logits -= said * 0.6
        weights = np.exp(logits)
        return weights / weights.sum()
