"""Every distinct text of the sample, by what it is written for."""

from ..randomness import words
from .bands import ADULT_BANDS, BANDS
from .letters import write_letter
from .others import BODIES, write_other
from .reports import write_report
from .telling import Telling, Text

LETTERS_PER_KEY = {"A": 34, "B": 22, "N": 15, "G": 18, "Y": 7, "J": 6}
LETTERS_OF_THE_OLD = {"G": 40}
CHILD_LETTERS = {"P": 60, "A": 16, "B": 12, "N": 8, "Y": 16, "J": 12}
ATTEMPT_LETTERS = {"A": 16, "B": 10, "N": 8, "P": 10, "Y": 10}
REPORTS = {
    "other": (["child", "teen", "young", "middle", "senior", "old"], 50), "trauma": (["child", "teen", "young", "middle", "senior", "old"], 14),
    "fall": (["young", "middle", "senior", "old"], 36), "alcohol": (["young", "middle", "senior", "old"], 22),
    "suicide_attempt": (["teen", "young", "middle", "senior", "old"], 30), "past_attempt": (["teen", "young", "middle", "senior", "old"], 16),
    "ideation": (["young", "middle", "senior", "old"], 14), "violence": (["teen", "young", "middle", "senior", "old"], 20),
    "flu": (["child", "teen", "young", "middle", "senior", "old"], 16), "covid": (["child", "teen", "young", "middle", "senior", "old"], 12),
    "bronchiolitis": (["child"], 60),
}  # fmt: skip
OTHERS_PER_KIND = 24


def keys() -> list[tuple[tuple, int]]:
    """What texts are written for, and how many of each."""
    wanted = []
    for sex in ("f", "m"):
        for template, count in LETTERS_PER_KEY.items():
            for band in ADULT_BANDS:
                n = LETTERS_OF_THE_OLD.get(template, count) if band == "old" else count
                wanted += [(("letter", template, band, sex, burden, False), n) for burden in range(4)]
        for template, count in CHILD_LETTERS.items():
            wanted += [(("letter", template, band, sex, 0, False), count) for band in ("child", "teen")]
        for template, count in ATTEMPT_LETTERS.items():
            bands = ["teen"] if template == "P" else ["teen", *ADULT_BANDS]
            wanted += [(("letter", template, band, sex, 0, True), count) for band in bands]
        for reason, (bands, count) in REPORTS.items():
            wanted += [(("report", reason, band, sex), count) for band in bands]
    return wanted + [(("other", kind), OTHERS_PER_KIND) for kind in BODIES]


def write_pool() -> list[Text]:
    texts: list[Text] = []
    seen: set[str] = set()
    for key, count in keys():
        rng = words("texts", *key)
        written = 0
        for _ in range(count * 8):
            if written == count:
                break
            text = _write(len(texts), key, rng)
            if text.body not in seen:
                seen.add(text.body)
                texts.append(text)
                written += 1
    return texts


def _write(number: int, key: tuple, rng) -> Text:
    band = key[2] if key[0] != "other" else "middle"
    low, high = BANDS[band]
    if band == "teen" and ("suicide_attempt" in key or key[-1] is True):
        low = 12
    telling = Telling(rng, key[3] if len(key) > 3 else rng.choice("fm"), rng.randint(low, min(high, 96)))
    if key[0] == "letter":
        body = write_letter(telling, key[1], key[4], key[5])
    elif key[0] == "report":
        body = write_report(telling, key[1])
    else:
        body = write_other(telling, key[1])
    return Text(number, key, body, frozenset(telling.says), tuple(sorted(telling.disorders.items())))
