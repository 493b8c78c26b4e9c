"""Tobacco and alcohol in letters and reports: documented (whatever the answer), or only near it."""

TOBACCO_KNOWN = [
    "Tabagisme actif {nn} PA", "Tabac : sevré depuis {year}", "Non fumeur", "Non-fumeur", "Ancien fumeur, {nn} paquets-années",
    "Tabac 0", "Pas de tabagisme", "Fumeur actif, {nn} PA", "Tabagisme sevré", "Jamais fumé, pas de tabac", "Tabac : non",
]  # fmt: skip
TOBACCO_ABBREVIATED = ["Tbc 0", "Tbg actif {nn} PA", "Intoxication nicotinique à {nn} PA", "{nn} PA, arrêt en {year}", "A arrêté de fumer en {year}"]
TOBACCO_NEAR = [
    "Tabagisme passif (conjoint)", "Tabac ?", "Père fumeur", "Consommation de tabac non précisée", "Conseils de sevrage tabagique remis si besoin",
]  # fmt: skip

ALCOHOL_KNOWN = [
    "Pas d'alcool", "Alcool : non", "Alcool occasionnel", "Consommation d'alcool estimée à {nn} g/j", "OH : 0", "Ethylisme chronique sevré",
    "Alcoolisme chronique", "OH chronique actif", "Alcool sevré depuis {year}",
]  # fmt: skip
ALCOHOL_ABBREVIATED = ["Boit {n} bières par jour", "{n} verres de vin par jour", "CDT élevée, boit {n} verres par jour", "Ni toxique ni boisson"]
ALCOHOL_NEAR = ["Alcool ?", "Père alcoolique", "Désinfection à l'alcool, pansement sec", "Consommation d'alcool à préciser"]

ACTIVE_ALCOHOL_IN_EMERGENCY = [
    "Ethylisme chronique connu, {n} bières ce jour", "Alcoolisation ce soir, haleine oenolique", "IEA ce jour, alcoolémie {n},{n} g/L", "Patient{e} alcoolisé{e}, chute sans PC",
    "OH chronique, trouvé{e} sur la voie publique", "Consommation d'alcool en grande quantité", "Ivresse éthylique sur la VP", "Alcoolisation massive festive hier soir",
    "Intoxication alcoolique aiguë, alcoolémie à {n},{n} g/L",
]  # fmt: skip
DENIED_ALCOHOL_IN_EMERGENCY = ["Pas d'alcool ce jour.", "Pas de prise d'alcool ni de toxique.", "Alcoolémie négative.", "Nie toute consommation d'alcool."]
NEAR_ALCOHOL_IN_EMERGENCY = ["Accompagné{e} par son fils alcoolisé.", "Plaie désinfectée à l'alcool.", "Projection d'alcool ménager dans l'oeil."]
FORMER_ALCOHOL_IN_EMERGENCY = ["ATCD : éthylisme sevré depuis {year}.", "Ancien éthylique, abstinent."]
