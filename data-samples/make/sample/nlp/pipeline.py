"""The two configurations of EDS-NLP 0.23.0 that the sample calls versions: other terms, other qualifiers."""

import edsnlp
from spacy.tokens import Doc, Span

from ..settings import NEW_VERSION, OLD_VERSION, TERMS

DISORDERS = [
    "aids", "cerebrovascular_accident", "ckd", "congestive_heart_failure", "connective_tissue_disease", "copd", "dementia",
    "diabetes", "hemiplegia", "leukemia", "liver_disease", "lymphoma", "myocardial_infarction", "peptic_ulcer_disease",
    "peripheral_vascular_disease", "solid_tumor",
]  # fmt: skip
OTHER_PIPES = ["tobacco", "alcohol", "suicide_attempt", "covid", "tnm"]
TERM_LISTS = ["flu", "bronchiolitis", "fall", "violence", "malnutrition", "pressure_ulcer", "advance_care", "awaiting_placement", "social_isolation"]
QUANTITIES = ["weight", "size", "bmi"]
QUALIFIERS = ["negation", "hypothesis", "family", "history", "reported_speech"]
ATTRIBUTES = [*QUALIFIERS, "status", "detailed_status", "value_as_number", "unit_source_value"]
SPANS = {"ents": True, "sections": True, "bmi": True, "weight": True, "size": True}

SETTINGS = {
    OLD_VERSION: {"match": "LOWER", "dates": False, "qualifiers": {"family": {"use_sections": False}}},
    NEW_VERSION: {
        "match": "NORM", "dates": True,
        "qualifiers": {"family": {"use_sections": True}, "history": {"use_dates": True, "history_limit": 30}},
    },
}  # fmt: skip


def build(version: str):
    settings = SETTINGS[version]
    nlp = edsnlp.blank("eds")
    for pipe in ("eds.normalizer", "eds.sentences", "eds.sections"):
        nlp.add_pipe(pipe)
    if settings["dates"]:
        nlp.add_pipe("eds.dates")
    for pipe in [*DISORDERS, *OTHER_PIPES]:
        nlp.add_pipe(f"eds.{pipe}")
    terms = {name: term_list(version, name) for name in TERM_LISTS}
    nlp.add_pipe("eds.matcher", config={"terms": terms, "attr": settings["match"]})
    nlp.add_pipe("eds.quantities", config={"quantities": QUANTITIES, "extract_ranges": False})
    for qualifier in QUALIFIERS:
        nlp.add_pipe(f"eds.{qualifier}", config=settings["qualifiers"].get(qualifier, {}))
    nlp.add_pipe(number_and_unit, name="number_and_unit")
    return nlp


def term_list(version: str, name: str) -> list[str]:
    return (TERMS / version / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def number_and_unit(doc: Doc) -> Doc:
    """A quantity cannot be written to Parquet as it is: its number and its unit can."""
    for name in QUANTITIES:
        for span in doc.spans.get(name, []):
            quantity = span._.value
            span._.value_as_number = float(quantity.value)
            span._.unit_source_value = str(quantity.unit)
    return doc


for extension in ("value_as_number", "unit_source_value"):
    if not Span.has_extension(extension):
        Span.set_extension(extension, default=None)
