"""Suicide attempts: this one, an older one, one that was only feared."""

NOW = [
    "IMV ce jour par bromazépam", "Tentative de suicide par phlébotomie", "TS médicamenteuse ce soir", "Intoxication médicamenteuse volontaire au paracétamol",
    "Tentative de suicide par pendaison, interrompue par un proche", "A tenté de mettre fin à ses jours", "Tentative d'autolyse médicamenteuse", "Défenestration volontaire du {n}e étage",
    "TS par ingestion de {nn} cp de lorazépam",
]  # fmt: skip
NOW_IN_OTHER_WORDS = [
    "Prise de {nn} comprimés dans un but suicidaire", "S'est ouvert les veines à domicile", "Ingestion volontaire d'eau de Javel après dispute",
    "Scarifications profondes avec intention de mourir", "Tentatve de suicide médicamenteuse", "Geste suicidaire à domicile, appel des pompiers",
]  # fmt: skip
PAST = [
    "ATCD : TS en {year}", "IMV en {year}", "Antécédent de tentative de suicide dans l'adolescence", "TS médicamenteuse il y a {n} ans",
    "Une TS en {year}, suivi{e} en CMP", "Antécédents : IMV x2", "Rapporte une tentative de suicide ancienne",
    "Une TS pendant ses études", "Déjà une IMV, même contexte", "Deux TS, dernière l'été dernier", "TS x2, suivi{e} au CMP",
]  # fmt: skip
FEARED = [
    "Idées suicidaires sans passage à l'acte", "Pas de TS ce jour", "Risque suicidaire évalué, pas de scénario", "Nie toute tentative de suicide",
    "Menace de défenestration, retenu{e} par la famille", "Idéation suicidaire, suspicion de TS non confirmée", "Pas d'IMV",
]  # fmt: skip
AFTER = ["Avis psychiatrique pris.", "Sortie avec CMP.", "Critique le geste.", "Hospitalisation en psychiatrie proposée.", "Entourage présent.", "Pas de regret exprimé."]
