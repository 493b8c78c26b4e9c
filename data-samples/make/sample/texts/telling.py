"""A text being written, and what it was written to say.

`says` holds the case definitions the text makes true for this patient, now; `disorders` the graded diseases he has.
The grammar fills them while it writes, so that the truth never comes from reading the text again.
"""

import random
from dataclasses import dataclass, field

FEMININE = {"e": "e", "il": "elle", "Il": "Elle", "le": "la", "son": "sa", "M": "Mme", "homme": "femme", "garcon": "fille", "seul": "seule", "veuf": "veuve"}
MASCULINE = {"e": "", "il": "il", "Il": "Il", "le": "le", "son": "son", "M": "M.", "homme": "homme", "garcon": "garçon", "seul": "seul", "veuf": "veuf"}


@dataclass
class Telling:
    rng: random.Random
    sex: str
    age: int
    says: set[str] = field(default_factory=set)
    disorders: dict[str, int] = field(default_factory=dict)

    def chance(self, p: float) -> bool:
        return self.rng.random() < p

    def write(self, phrase: str) -> str:
        forms = FEMININE if self.sex == "f" else MASCULINE
        return phrase.format(
            age=self.age, n=self.rng.randint(2, 9), nn=self.rng.randint(10, 45), year=self.rng.randint(2004, 2022), **forms
        )

    def pick(self, phrases: list[str]) -> str:
        return self.write(self.rng.choice(phrases))

    def tell(self, case: str, phrases: list[str]) -> str:
        self.says.add(case)
        return self.pick(phrases)


@dataclass(frozen=True)
class Text:
    id: int
    key: tuple
    body: str
    says: frozenset[str]
    disorders: tuple[tuple[str, int], ...]
