"""An emergency report: telegraphic."""

from . import habits, selfharm, symptoms
from .disorders import DISORDERS
from .history import choose_disorders
from .noise import typed
from .telling import Telling

PLAIN = 0.84
CASE = {"flu": "flu", "bronchiolitis": "bronchiolitis", "covid": "covid", "fall": "fall-75", "violence": "violence"}
NEAR = {"flu": 0.007, "covid": 0.008, "bronchiolitis": 0.025, "fall-75": 0.050, "violence": 0.006}
DRUNK = {"fall": 0.12, "violence": 0.20, "trauma": 0.05, "suicide_attempt": 0.22, "ideation": 0.15, "other": 0.012}


def write_report(telling: Telling, reason: str) -> str:
    lines = [_came_for(telling, reason)]
    lines += _around(telling, reason)
    lines += _history(telling, reason)
    lines.append(", ".join(telling.write(f) for f in telling.rng.sample(symptoms.FINDINGS, telling.rng.randint(2, 4))) + ".")
    lines += _alcohol(telling, reason)
    if reason in {"suicide_attempt", "past_attempt", "ideation"}:
        lines.append(telling.pick(selfharm.AFTER))
    lines.append("CAT : " + telling.pick(symptoms.GOING) + ".")
    return typed(telling.rng.choice(["\n", " ", "\n"]).join(lines), telling.rng)


def _came_for(telling: Telling, reason: str) -> str:
    lead = telling.rng.choice([f"{telling.age} ans, ", "", telling.write("{M} X {age} a. ")]) if telling.age > 2 else f"{telling.rng.randint(1, 20)} mois, "
    return lead + _symptom(telling, reason) + "."


def _symptom(telling: Telling, reason: str) -> str:
    if reason == "suicide_attempt":
        return telling.tell("suicide-attempt", selfharm.NOW if telling.chance(PLAIN) else selfharm.NOW_IN_OTHER_WORDS)
    if reason in CASE:
        plain, other, _ = symptoms.REASONS[CASE[reason]]
        return telling.tell(CASE[reason], plain if telling.chance(PLAIN) else other)
    if reason == "alcohol":
        return telling.tell("alcohol-emergency", habits.ACTIVE_ALCOHOL_IN_EMERGENCY)
    if reason == "past_attempt":
        return telling.rng.choice(["Crise d'angoisse. ", "Insomnie, tristesse. ", "Malaise. "]) + telling.pick(selfharm.PAST)
    if reason == "ideation":
        return telling.pick(selfharm.FEARED)
    if reason == "trauma":
        return telling.pick(symptoms.TRAUMA)
    return telling.pick(symptoms.OTHER_CHILD if telling.age < 8 else symptoms.OTHER)


def _around(telling: Telling, reason: str) -> list[str]:
    lines = []
    for case, chance in NEAR.items():
        if CASE.get(reason) != case and not (case == "bronchiolitis" and telling.age > 3) and telling.chance(chance):
            lines.append(telling.pick(symptoms.REASONS[case][2]))
    if reason == "other" and telling.age >= 75 and telling.chance(0.07):
        lines.append(telling.tell("fall-75", symptoms.REASONS["fall-75"][0]) + ".")
    if reason == "suicide_attempt" and telling.chance(0.15):
        lines.append(telling.pick(selfharm.PAST) + ".")
    return lines


def _history(telling: Telling, reason: str) -> list[str]:
    if telling.age < 45 or not telling.chance(0.35):
        return []
    choose_disorders(telling, telling.rng.choice([0, 1, 1]))
    lines = [telling.pick(DISORDERS[name][grade]["past"]) for name, grade in telling.disorders.items()]
    return ["ATCD " + ", ".join(lines + [telling.rng.choice(["HTA", "DLP", "RAS"])]) + "."]


def _alcohol(telling: Telling, reason: str) -> list[str]:
    if telling.age < 15 or reason == "alcohol":
        return []
    if telling.chance(DRUNK.get(reason, 0)):
        return [telling.tell("alcohol-emergency", habits.ACTIVE_ALCOHOL_IN_EMERGENCY[:6]) + "."]
    if telling.chance(0.035):
        return [telling.pick(habits.DENIED_ALCOHOL_IN_EMERGENCY)]
    if telling.chance(0.006):
        return [telling.pick(habits.NEAR_ALCOHOL_IN_EMERGENCY)]
    return [telling.pick(habits.FORMER_ALCOHOL_IN_EMERGENCY)] if telling.chance(0.006) else []
