"""Codes of document types, of the two generations that followed each other."""

import numpy as np

from ..moments import minutes
from ..settings import NEW_DOCUMENT_CODES_FROM

OLD = {
    "letter": (["CRH-HOSPI", "CR:CRH-HOSPI", "LT-SOR", "CRH"], [0.72, 0.04, 0.20, 0.04]), "second letter": (["LT-CRH", "CRH-HOSPI"], [0.5, 0.5]),
    "report": (["CR-URGE"], [1.0]), "operative": (["CR-OPER"], [1.0]), "board": (["RCP"], [1.0]),
    "transfer": (["LT-AUTR"], [1.0]), "unknown": (["INCONNU"], [1.0]), "prescription": (["ORDO"], [1.0]),
    "session": (["CRH-J", "LT-CRHJ"], [0.7, 0.3]),
}  # fmt: skip
NEW = {
    "letter": (["CRH-HC", "LT-SOR", "CRH-SDC"], [0.74, 0.22, 0.04]), "second letter": (["CRH-HC"], [1.0]),
    "report": (["CR-URG"], [1.0]), "operative": (["CR-OP"], [1.0]), "board": (["CR-RCP"], [1.0]),
    "transfer": (["LT-TRANSF"], [1.0]), "unknown": (["INCONNU", "Pending classification"], [0.9, 0.1]), "prescription": (["ORDO-MED"], [1.0]),
    "session": (["CRH-HDJ"], [1.0]),
}  # fmt: skip


def classify(rng, groups: np.ndarray, visits: np.ndarray, moments: np.ndarray) -> np.ndarray:
    groups = np.where((groups == "letter") & (visits == "sessions"), "session", groups)
    new = moments >= minutes(NEW_DOCUMENT_CODES_FROM)
    codes = np.empty(len(groups), dtype=object)
    for generation, choices in ((False, OLD), (True, NEW)):
        for group, (values, weights) in choices.items():
            where = np.flatnonzero((groups == group) & (new == generation))
            codes[where] = rng.choice(values, size=len(where), p=weights)
    return codes
