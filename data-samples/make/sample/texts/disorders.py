"""The sixteen diseases of Charlson's index, as letters name them.

past: a line of history; now: a second mention, in the story or the conclusion; grade 2 where the index has two.
"""

DISORDERS = {
    "diabetes": {
        "weight": 22, "points": {1: 1, 2: 2},
        1: {"past": ["Diabète de type 2 sous metformine", "DT2 équilibré", "Diabète de type 2 insulino-requérant", "diabete de type II non insulino-dépendant"],
            "now": ["Diabète équilibré sous traitement habituel", "Glycémies surveillées chez un{e} patient{e} diabétique", "Adaptation du traitement du diabète", "DT2 : HbA1c 7,{n} %"]},
        2: {"past": ["Diabète de type 2 compliqué de rétinopathie", "Diabète de type 1 avec néphropathie diabétique", "DT2 compliqué de neuropathie"],
            "now": ["Diabète compliqué, insulinothérapie reprise", "Déséquilibre du diabète avec rétinopathie connue", "Mal perforant plantaire sur diabète compliqué"]}},
    "congestive_heart_failure": {
        "weight": 13, "points": {1: 1},
        1: {"past": ["Insuffisance cardiaque à FEVG altérée ({nn} %)", "ICC sur cardiopathie hypertensive", "Cardiopathie dilatée, insuffisance cardiaque NYHA III", "insuf cardiaque chronique"],
            "now": ["Décompensation cardiaque globale traitée par furosémide", "OAP de résolution favorable", "Poussée d'insuffisance cardiaque", "Décompensation cardiaque sur écart de régime"]}},
    "copd": {
        "weight": 10, "points": {1: 1},
        1: {"past": ["BPCO GOLD {n}", "BPCO post-tabagique stade III", "Bronchopneumopathie chronique obstructive", "BPCO sous triple association"],
            "now": ["Exacerbation de BPCO", "Surinfection bronchique chez un{e} patient{e} BPCO", "BPCO stable sous traitement inhalé"]}},
    "myocardial_infarction": {
        "weight": 10, "points": {1: 1},
        1: {"past": ["Infarctus du myocarde en {year}, stent actif", "SCA ST+ en {year}", "Cardiopathie ischémique stentée", "IDM inférieur {year}"],
            "now": ["Cardiopathie ischémique stable", "Syndrome coronarien aigu sans sus-décalage, stent posé", "Pas de récidive d'infarctus, coronaropathie suivie"]}},
    "ckd": {
        "weight": 10, "points": {1: 2},
        1: {"past": ["Insuffisance rénale chronique stade IIIb", "IRC stade 4", "Insuffisance rénale chronique terminale dialysée", "MRC stade IV sur néphroangiosclérose"],
            "now": ["Aggravation de l'insuffisance rénale chronique", "Insuffisance rénale chronique stable, créatinine {nn}0 µmol/L", "Séances de dialyse poursuivies trois fois par semaine"]}},
    "cerebrovascular_accident": {
        "weight": 8, "points": {1: 1},
        1: {"past": ["AVC ischémique sylvien gauche en {year}", "Accident vasculaire cérébral en {year}", "AIT en {year}"],
            "now": ["AVC ischémique récent, bilan étiologique réalisé", "Séquelles d'accident vasculaire cérébral", "AVC ischémique thrombolysé"]}},
    "dementia": {
        "weight": 7, "points": {1: 1},
        1: {"past": ["Maladie d'Alzheimer", "Troubles neurocognitifs majeurs", "Démence mixte, MMSE {nn}/30", "TNC majeurs"],
            "now": ["Troubles cognitifs sévères dans le cadre d'une maladie d'Alzheimer", "Troubles du comportement sur démence", "Syndrome confusionnel sur troubles neurocognitifs majeurs"]}},
    "peripheral_vascular_disease": {
        "weight": 6, "points": {1: 1},
        1: {"past": ["AOMI stade II", "Artériopathie oblitérante des membres inférieurs", "Pontage fémoro-poplité en {year}"],
            "now": ["AOMI stade IV avec trouble trophique", "Ischémie de membre sur AOMI", "Artérite des membres inférieurs suivie"]}},
    "solid_tumor": {
        "weight": 13, "points": {1: 2, 2: 6},
        1: {"past": ["Adénocarcinome colique T2N0M0 en {year}", "Cancer du rein opéré en {year}", "Carcinome épidermoïde bronchique", "ADK gastrique opéré"],
            "now": ["Cancer localisé en cours de traitement", "Tumeur colique opérée, pT3N1M0", "Carcinome de découverte récente, dossier à présenter en RCP", "Adénocarcinome pris en charge par chirurgie, pT2N0M0"]},
        2: {"past": ["Cancer du poumon métastatique au foie", "Adénocarcinome pancréatique T4N1M1 avec métastases hépatiques", "Cancer du rein métastatique osseux"],
            "now": ["Progression des métastases hépatiques", "Cancer métastatique en cours de chimiothérapie", "Carcinome métastatique, T3N2M1, soins de support"]}},
    "liver_disease": {
        "weight": 4, "points": {1: 1, 2: 3},
        1: {"past": ["Hépatite C chronique", "Hépatopathie stéatosique", "Fibrose hépatique F2"],
            "now": ["Hépatopathie connue, bilan stable", "Hépatite chronique suivie"]},
        2: {"past": ["Cirrhose alcoolique Child B", "Cirrhose post-virale compliquée de varices oesophagiennes"],
            "now": ["Décompensation ascitique de cirrhose", "Cirrhose avec encéphalopathie hépatique"]}},
    "connective_tissue_disease": {
        "weight": 3, "points": {1: 1},
        1: {"past": ["Polyarthrite rhumatoïde sous méthotrexate", "Lupus systémique", "Sclérodermie"],
            "now": ["Poussée de polyarthrite rhumatoïde", "Lupus systémique stable"]}},
    "peptic_ulcer_disease": {
        "weight": 3, "points": {1: 1},
        1: {"past": ["Ulcère gastrique en {year}", "Ulcère duodénal"], "now": ["Ulcère gastrique hémorragique traité", "Ulcère duodénal cicatrisé"]}},
    "hemiplegia": {
        "weight": 3, "points": {1: 2},
        1: {"past": ["Hémiplégie droite séquellaire", "Tétraplégie traumatique", "Paraplégie"], "now": ["Hémiplégie gauche en cours de rééducation", "Paraplégie : prévention des complications de décubitus"]}},
    "lymphoma": {
        "weight": 3, "points": {1: 2},
        1: {"past": ["Lymphome B diffus à grandes cellules", "Myélome multiple IgG", "LNH en rémission"], "now": ["Lymphome en cours d'immunochimiothérapie", "Myélome en deuxième ligne"]}},
    "leukemia": {
        "weight": 2, "points": {1: 2},
        1: {"past": ["LLC stade A", "Leucémie aiguë myéloïde", "LMC sous imatinib"], "now": ["Leucémie en rémission complète", "Aplasie fébrile après traitement d'une leucémie aiguë"]}},
    "aids": {
        "weight": 1, "points": {1: 6},
        1: {"past": ["SIDA, pneumocystose en {year}", "VIH stade C"], "now": ["SIDA, traitement antirétroviral repris", "VIH stade C avec toxoplasmose"]}},
}  # fmt: skip

ONCE_ONLY = ["HTA", "Dyslipidémie", "Hypothyroïdie substituée", "Appendicectomie", "Cataracte opérée", "Asthme dans l'enfance", "Prothèse totale de hanche", "RGO", "Arythmie paroxystique", "Goutte", "Cholécystectomie en {year}"]
DENIED = {
    "diabetes": "Pas de diabète.", "ckd": "Absence d'insuffisance rénale.", "cerebrovascular_accident": "Pas d'antécédent d'AVC.",
    "solid_tumor": "Pas de cancer connu.", "congestive_heart_failure": "Pas de signe d'insuffisance cardiaque.", "copd": "Pas de BPCO aux EFR.",
}  # fmt: skip
SUPPOSED = {
    "copd": "Suspicion de BPCO, EFR à prévoir.", "dementia": "Démence possible, à réévaluer à distance.", "diabetes": "Recherche d'un diabète.",
    "myocardial_infarction": "Probable cardiopathie ischémique, avis demandé.", "connective_tissue_disease": "Lupus ?",
}  # fmt: skip
FAMILY = ["Père décédé d'un infarctus du myocarde.", "Mère diabétique.", "Cancer du sein chez la soeur.", "Maladie d'Alzheimer chez la mère.", "ATCD familiaux : cancer du côlon chez le père."]
