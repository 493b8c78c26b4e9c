"""Chances that a letter says each thing, by age; and the sentences that say it."""

from .care import CARE
from .habits import (
    ALCOHOL_ABBREVIATED, ALCOHOL_KNOWN, ALCOHOL_NEAR, TOBACCO_ABBREVIATED, TOBACCO_KNOWN, TOBACCO_NEAR,
)  # fmt: skip
from .telling import Telling

# said plainly, said in other words, near it
CARE_CHANCES = {
    "adult": {
        "malnutrition": (0.03, 0.01, 0.05), "pressure-ulcer": (0.008, 0.003, 0.02), "fall-in-hospital": (0.006, 0.002, 0.01),
        "advance-care": (0.05, 0.01, 0.03), "awaiting-placement": (0.006, 0.002, 0.006), "social-isolation-75": (0.02, 0.008, 0.05)},
    "senior": {
        "malnutrition": (0.08, 0.02, 0.10), "pressure-ulcer": (0.02, 0.006, 0.04), "fall-in-hospital": (0.012, 0.004, 0.03),
        "advance-care": (0.10, 0.02, 0.05), "awaiting-placement": (0.025, 0.006, 0.015), "social-isolation-75": (0.04, 0.012, 0.06)},
    "old": {
        "malnutrition": (0.17, 0.035, 0.16), "pressure-ulcer": (0.045, 0.012, 0.08), "fall-in-hospital": (0.028, 0.008, 0.06),
        "advance-care": (0.24, 0.035, 0.08), "awaiting-placement": (0.075, 0.015, 0.03), "social-isolation-75": (0.085, 0.025, 0.11)},
}  # fmt: skip
GERIATRIC_FACTOR = 1.5
HABITS = {
    "tobacco-status": (0.66, 0.05, 0.08, TOBACCO_KNOWN, TOBACCO_ABBREVIATED, TOBACCO_NEAR),
    "alcohol-status": (0.46, 0.05, 0.06, ALCOHOL_KNOWN, ALCOHOL_ABBREVIATED, ALCOHOL_NEAR),
}
BODY = ["Poids {kg} kg, taille {cm} cm.", "Poids {kg} kg, taille 1,{cmm} m, IMC {bmi} kg/m2.", "IMC {bmi} kg/m2.", "P {kg} kg T {cm} cm."]
PARTIAL = ["Poids {kg} kg.", "Perte de poids de 6 kg.", "Poids stable.", "Taille {cm} cm."]


def habits(telling: Telling) -> list[str]:
    sentences = []
    for case, (plain, other, near, known, abbreviated, around) in HABITS.items():
        draw = telling.rng.random()
        if draw < plain:
            sentences.append(telling.tell(case, known))
        elif draw < plain + other:
            sentences.append(telling.tell(case, abbreviated))
        elif draw < plain + other + near:
            sentences.append(telling.pick(around))
    return [s + "." for s in sentences]


def body_measures(telling: Telling) -> list[str]:
    draw = telling.rng.random()
    if draw >= 0.72:
        return []
    kg, cm = telling.rng.randint(46, 98), telling.rng.randint(151, 189)
    phrase = telling.rng.choice(BODY if draw < 0.52 else PARTIAL)
    if draw < 0.52:
        telling.says.add("bmi-documented")
    bmi = f"{kg / (cm / 100) ** 2:.1f}".replace(".", ",")
    return [phrase.format(kg=kg, cm=cm, cmm=f"{cm - 100:02d}", bmi=bmi)]


def care(telling: Telling, geriatric: bool) -> list[str]:
    group = "old" if telling.age >= 75 else "senior" if telling.age >= 65 else "adult"
    factor = GERIATRIC_FACTOR if geriatric else 1.0
    sentences = []
    for case, chances in CARE_CHANCES[group].items():
        plain, other, near = (c * factor for c in chances)
        draw = telling.rng.random()
        if draw < plain:
            sentences.append(telling.tell(case, CARE[case][0]) + ".")
        elif draw < plain + other:
            sentences.append(telling.tell(case, CARE[case][1]) + ".")
        elif draw < plain + other + near:
            sentences.append(telling.pick(CARE[case][2]))
    telling.rng.shuffle(sentences)
    return sentences
