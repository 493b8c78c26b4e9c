"""Which unit a stay passes through."""

import numpy as np

from ..randomness import stream
from .hierarchy import Place

FALLBACK = {
    "day_surgery": ["surgery", "children", "medicine"],
    "surgery": ["medicine", "children", "geriatrics"],
    "maternity": ["surgery", "medicine"],
    "children": ["medicine", "geriatrics", "psychiatry"],
    "geriatrics": ["medicine", "rehabilitation", "children"],
    "medicine": ["geriatrics", "children", "psychiatry", "rehabilitation"],
    "short_stay": ["medicine", "children", "geriatrics"],
    "sessions": ["medicine", "geriatrics", "children", "psychiatry", "home"],
    "long_term": ["rehabilitation"],
    "rehabilitation": ["geriatrics", "medicine", "children"],
    "psychiatry": ["medicine", "children"],
    "emergency": ["short_stay", "medicine"],
}


class Units:
    def __init__(self, places: list[Place]):
        self._by_kind: dict[tuple[int, str], list[Place]] = {}
        for place in places:
            if place.kind:
                self._by_kind.setdefault((place.site, place.kind), []).append(place)

    def has(self, site: int, kind: str) -> bool:
        return (site, kind) in self._by_kind

    def draw(self, purpose: str, sites: np.ndarray, kinds: np.ndarray) -> np.ndarray:
        rng = stream("units", purpose)
        drawn = np.zeros(len(sites), dtype="int64")
        keys = np.char.add(np.char.add(sites.astype(str), "/"), kinds.astype(str))
        for key in np.unique(keys):
            site, kind = key.split("/")
            where = np.flatnonzero(keys == key)
            places = self._places(int(site), kind)
            weights = np.array([max(p.weight, 1e-6) for p in places])
            drawn[where] = rng.choice([p.id for p in places], size=len(where), p=weights / weights.sum())
        return drawn

    def _places(self, site: int, kind: str) -> list[Place]:
        for candidate in [kind, *FALLBACK.get(kind, [])]:
            if (site, candidate) in self._by_kind:
                return self._by_kind[(site, candidate)]
        raise LookupError(f"site {site} has no unit for {kind}")
