"""The diseases of a patient, in the line of history and again in the story."""

from .disorders import DENIED, DISORDERS, FAMILY, ONCE_ONLY, SUPPOSED
from .filler import PAST_OF_CHILDREN
from .telling import Telling

POINTS = {0: (0, 0), 1: (1, 2), 2: (3, 4), 3: (5, 9)}
NOT_BEFORE_45 = {"dementia", "copd", "peripheral_vascular_disease", "cerebrovascular_accident", "myocardial_infarction"}
NAMED_AGAIN, NAMED_TWICE = 0.90, 0.35
COMPLICATED = {"diabetes": 0.30, "solid_tumor": 0.38, "liver_disease": 0.45}


def choose_disorders(telling: Telling, burden: int) -> None:
    low, high = POINTS[burden]
    points = 0
    for _ in range(60):
        if points >= low:
            return
        name = telling.rng.choices(list(DISORDERS), [d["weight"] for d in DISORDERS.values()])[0]
        if name in telling.disorders or (telling.age < 45 and name in NOT_BEFORE_45) or (telling.age < 65 and name == "dementia"):
            continue
        grade = 2 if telling.chance(COMPLICATED.get(name, 0)) else 1
        more = DISORDERS[name]["points"][grade]
        if points + more <= high:
            telling.disorders[name] = grade
            points += more


def past(telling: Telling) -> list[str]:
    if telling.age < 18:
        return [telling.write(line) for line in telling.rng.sample(PAST_OF_CHILDREN, 2)]
    lines = [telling.pick(DISORDERS[name][grade]["past"]) for name, grade in telling.disorders.items()]
    lines += [telling.write(line) for line in telling.rng.sample(ONCE_ONLY, telling.rng.randint(0, 3) if telling.age > 40 else 1)]
    telling.rng.shuffle(lines)
    return lines or [telling.pick(["Aucun antécédent notable", "RAS", "Sans particularité"])]


def named_again(telling: Telling) -> list[str]:
    sentences = []
    for name, grade in telling.disorders.items():
        if telling.chance(NAMED_AGAIN):
            now = DISORDERS[name][grade]["now"]
            count = 2 if telling.chance(NAMED_TWICE) else 1
            sentences += [telling.write(phrase) + "." for phrase in telling.rng.sample(now, count)]
    telling.rng.shuffle(sentences)
    return sentences


def near(telling: Telling) -> list[str]:
    """Diseases denied, supposed, or somebody else's."""
    sentences = []
    for chance, phrases in ((0.22, DENIED), (0.10, SUPPOSED)):
        if telling.chance(chance):
            name, phrase = telling.rng.choice(list(phrases.items()))
            sentences += [] if name in telling.disorders else [phrase]
    return sentences + ([telling.pick(FAMILY)] if telling.chance(0.14) else [])
