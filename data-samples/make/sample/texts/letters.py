"""A discharge letter: what each part says, then its template."""

from . import filler, history, said, selfharm
from .layouts import lay_out
from .noise import typed
from .telling import Telling

COPIED_HISTORY = 0.05
OLD_ATTEMPT = 0.010


def write_letter(telling: Telling, template: str, burden: int, attempt: bool) -> str:
    history.choose_disorders(telling, burden)
    adult = telling.age >= 18
    past = history.past(telling)
    if adult and not attempt and telling.chance(OLD_ATTEMPT * (6 if template == "Y" else 1)):
        past.append(telling.pick(selfharm.PAST))
    again = history.named_again(telling)
    near = history.near(telling) if telling.age >= 40 else []
    cut = telling.rng.randint(0, len(again))
    parts = {
        "reason": [_presentation(telling), telling.pick(filler.REASONS_BY_TEMPLATE.get(template, filler.REASONS)) + "."],
        "past": past,
        "allergies": [telling.pick(filler.ALLERGIES) + "."],
        "habits": ([telling.pick(filler.JOBS) + "."] + said.habits(telling)) if adult else [],
        "story": _some(telling, filler.STORY, 1, 2) + again[:cut],
        "exam": (said.body_measures(telling) if adult and template != "J" else []) + _some(telling, filler.EXAM, 1, 2),
        "tests": _some(telling, filler.TESTS, 1, 2),
        "course": _some(telling, filler.COURSE, 1, 2),
        "conclusion": again[cut:] + [telling.pick(filler.CLOSING)],
        "treatment": telling.rng.sample(filler.TREATMENT if adult else filler.TREATMENT_OF_CHILDREN, telling.rng.randint(1, 3)),
        "leaving": [telling.pick(filler.LEAVING)],
    }
    if template == "J":
        parts = {name: parts[name] for name in ("reason", "habits", "course", "conclusion", "treatment")}
        parts["conclusion"] = again + parts["conclusion"]
        parts["past"] = past if telling.chance(0.5) else []
    if attempt:
        _tell_attempt(telling, parts)
    if adult and template != "J":
        parts["course"] += said.care(telling, geriatric=template == "G")
    parts["story"] = parts.get("story", []) + near
    if telling.chance(COPIED_HISTORY):
        parts["conclusion"] += ["Rappel : " + ", ".join(past) + "."]
    return typed(lay_out(template, parts, telling), telling.rng)


def _presentation(telling: Telling) -> str:
    if telling.age < 18:
        return _capital(telling.write("{garcon} de {age} ans.")) if telling.age else "Nourrisson."
    return _capital(telling.pick(["Patient{e} de {age} ans.", "{M} X, {age} ans.", "{homme} de {age} ans."]))


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _tell_attempt(telling: Telling, parts: dict) -> None:
    plain = telling.chance(0.85)
    parts["reason"] = [_presentation(telling), telling.tell("suicide-attempt", selfharm.NOW if plain else selfharm.NOW_IN_OTHER_WORDS) + "."]
    parts["course"] = [telling.pick(selfharm.AFTER)]
    if telling.chance(0.6):
        parts["conclusion"] = [telling.pick(selfharm.NOW if plain else selfharm.NOW_IN_OTHER_WORDS) + "."] + parts["conclusion"]


def _some(telling: Telling, phrases: list[str], low: int, high: int) -> list[str]:
    return [telling.write(p) for p in telling.rng.sample(phrases, telling.rng.randint(low, high))]
