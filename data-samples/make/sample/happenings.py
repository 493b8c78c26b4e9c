"""What is built into the sample, so that screens and tests have something to find. Written to events.json."""

from dataclasses import asdict, dataclass, field


@dataclass(frozen=True)
class Happening:
    id: str
    kind: str
    site: str | None
    unit: str | None
    start: str
    end: str | None
    indicators: list[str]
    fr: str
    en: str
    facts: dict = field(default_factory=dict)


LETTERS = ["discharge-letter-day0", "discharge-letter-8days", "discharge-letter-delay", "letters-missing", "document-coverage"]
SECTIONS = ["letter-sections", "discharge-treatments", "allergies-documented"]

GOES_LIVE = Happening(
    "go-live-LMR", "go-live", "LMR", None, "2024-09-01", None, [*LETTERS, "emergency-report"],
    "Louis-Mourier ouvre son dossier informatisé en septembre 2024 : presque aucun document avant (t0 dans la période).",
    "Louis-Mourier goes live with its electronic record in September 2024: hardly any document before (t0 inside the period).",
    {"shareBefore": 0.015})  # fmt: skip
STOPS = Happening(
    "letters-stop-BCH", "interruption", "BCH", None, "2025-03-01", "2025-04-30", LETTERS,
    "Bichat : les lettres de liaison n'arrivent plus dans l'entrepôt en mars et avril 2025 (flux interrompu).",
    "Bichat: discharge letters no longer reach the warehouse in March and April 2025 (feed interrupted).",
    {"shareDuring": 0.03})  # fmt: skip
DRIFTS = Happening(
    "drift-HMN", "drift", "HMN", None, "2025-12-01", None, ["discharge-letter-day0", "discharge-letter-8days", "discharge-letter-delay"],
    "Henri-Mondor : la part des lettres datées du jour de sortie baisse lentement à partir de décembre 2025.",
    "Henri-Mondor: the share of letters dated on the day of discharge falls slowly from December 2025 on.",
    {"pointsPerMonth": -1.6, "lowest": -16})  # fmt: skip
IMPROVES = Happening(
    "improvement-APR", "improvement", "APR", None, "2026-03-01", None, ["discharge-letter-day0"],
    "Ambroise-Paré : la part des lettres datées du jour de sortie monte d'un coup en mars 2026 (action locale).",
    "Ambroise-Paré: the share of letters dated on the day of discharge rises at once in March 2026 (local action).",
    {"points": 9})  # fmt: skip
GROWS = [
    Happening(
        f"growing-completeness-{site}", "growing-completeness", site, None, "2023-11-01", "2026-10-31", [*LETTERS, "charlson", "coding-gap"],
        f"{name} : la part des séjours documentés croît tout au long de la période.",
        f"{name}: the share of stays with a document grows all along the period.",
        {"gain": gain})  # fmt: skip
    for site, name, gain in (("JVR", "Jean-Verdier", 0.16), ("HTD", "Hôtel-Dieu", 0.20), ("RDB", "Robert-Debré", 0.12))
]
NO_HEADINGS = Happening(
    "no-headings-TNN", "template-without-headings", "TNN", None, "2023-10-01", None, SECTIONS,
    "Tenon : le modèle de lettre n'a pas de rubriques, aucune section n'y est reconnue.",
    "Tenon: the letter template has no headings, no section is recognised in it.")  # fmt: skip
TEMPLATE_CHANGES = Happening(
    "template-change-SAT", "template-change", "SAT", None, "2026-04-01", None, [*SECTIONS, "tobacco-status", "alcohol-status"],
    "Saint-Antoine change de modèle de lettre le 1er avril 2026 : moins de rubriques, des habitudes de vie moins souvent notées.",
    "Saint-Antoine changes its letter template on 1 April 2026: fewer headings, habits noted less often.")  # fmt: skip
EPIDEMIC = Happening(
    "winter-epidemic-2025", "epidemic", None, None, "2024-12-23", "2025-03-09", ["flu"],
    "Épidémie de grippe de l'hiver 2024-2025, la plus forte des trois : pic dans la semaine du 27 janvier 2025.",
    "Influenza epidemic of winter 2024-2025, the strongest of three: peak in the week of 27 January 2025.",
    {"peak": "2025-01-27"})  # fmt: skip
EARLY = Happening(
    "early-bronchiolitis-2026", "early-signal", None, None, "2026-10-12", None, ["bronchiolitis"],
    "Bronchiolite : démarrage précoce en octobre 2026, trois semaines avant les années passées.",
    "Bronchiolitis: early onset in October 2026, three weeks before past years.")  # fmt: skip
SEASONS = Happening(
    "seasonality", "seasonality", None, None, "2023-11-01", "2026-10-31", ["flu", "bronchiolitis", "covid", "violence", "fall-75", "self-harm-girls-8-17"],
    "Saisons : grippe et bronchiolite l'hiver, violences l'été, chutes l'hiver, passages d'adolescentes pendant l'année scolaire, activité programmée basse en août.",
    "Seasons: flu and bronchiolitis in winter, violence in summer, falls in winter, teenage girls during the school year, planned activity low in August.")  # fmt: skip
VERSION = Happening(
    "nlp-version-2026.1", "version-change", None, None, "2025-07-01", None,
    ["suicide-attempt", "tobacco-status", "alcohol-status", "charlson", "malnutrition", "fall-75", "violence", "awaiting-placement"],
    "La version 2026.1, déployée en janvier 2026, a relu tous les documents datés du 1er juillet 2025 et après : la rupture des séries est en juillet 2025. Les documents de juillet 2025 à janvier 2026 ont été lus par les deux versions, la dernière compte.",
    "Version 2026.1, deployed in January 2026, read again every document dated 1 July 2025 or later: series break in July 2025. Documents of July 2025 to January 2026 were read by both versions, the latest counts.",
    {"deployed": "2026-01-12"})  # fmt: skip
NEVER_DOCUMENTED = Happening(
    "no-documents-HAD", "no-documents", "HAD", None, "2023-10-01", None, LETTERS,
    "HAD : aucune lettre de liaison dans l'entrepôt, comme dans les données publiées.",
    "HAD: no discharge letter in the warehouse, as in the published data.")  # fmt: skip

FIXED = [
    SEASONS, EPIDEMIC, EARLY, GOES_LIVE, STOPS, VERSION, DRIFTS, IMPROVES, *GROWS, NO_HEADINGS, TEMPLATE_CHANGES, NEVER_DOCUMENTED,
]  # fmt: skip


def as_json(happening: Happening) -> dict:
    values = asdict(happening)
    values["from"], values["to"] = values.pop("start"), values.pop("end")
    order = ["id", "kind", "site", "unit", "from", "to", "indicators", "fr", "en", "facts"]
    return {key: values[key] for key in order}
