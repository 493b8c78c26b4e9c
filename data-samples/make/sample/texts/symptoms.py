"""What brings people to the emergency department: said plainly, said in other words, near it."""

REASONS = {
    "flu": (
        ["Grippe A confirmée par PCR", "Syndrome grippal depuis {n} jours", "TDR grippe B positif", "Etat grippal fébrile"],
        ["Influenza A + à la PCR", "Sd pseudogrippal en contexte épidémique", "PCR Inf. A positive", "Gripe A"],
        ["Vacciné{e} contre la grippe.", "PCR grippe négative.", "Suspicion de grippe, prélèvement en cours.", "Conjoint grippé la semaine dernière.", "Pas de syndrome grippal."]),
    "bronchiolitis": (
        ["Bronchiolite aiguë à VRS", "Bronchiolite, score de Wang {n}", "Premier épisode de bronchiolite", "Bronchiolite du nourrisson"],
        ["Bronchio VRS +", "Gêne respiratoire sifflante, VRS positif", "Bronchyolite", "Dyspnée sifflante du nourrisson, VRS +"],
        ["Pas de bronchiolite.", "Bronchiolite il y a {n} mois.", "Frère hospitalisé pour bronchiolite.", "Rhinopharyngite, pas d'argument pour une bronchiolite."]),
    "covid": (
        ["Covid-19 confirmée", "PCR SARS-CoV-2 positive", "Infection à Covid, bien tolérée", "TDR covid +"],
        ["PCR SARS CoV2 pos", "Test antigénique + pour le coronavirus saisonnier pandémique", "C19 +"],
        ["PCR covid négative.", "Vaccination Covid à jour.", "Covid en 2021 sans séquelle.", "Pas de covid.", "Suspicion de covid, PCR en cours."]),
    "fall-75": (
        ["Chute de sa hauteur à domicile", "Chute mécanique, douleur de hanche", "Chute avec station au sol prolongée", "Chutes répétées depuis {n} jours", "Chute dans les escaliers, TC sans PC"],
        ["Retrouvé{e} au sol par l'auxiliaire de vie", "A glissé dans sa salle de bain", "Traumatisme de hanche après perte d'équilibre", "Est tombé{e} de son lit"],
        ["Pas de chute.", "Notion de chute de tension.", "Risque de chute.", "Chute il y a {n} ans, PTH.", "Chute de l'hémoglobine à {n} g."]),
    "violence": (
        ["Agression par un tiers, coups de poing au visage", "Violences conjugales, certificat médical remis", "Victime de violences intrafamiliales", "Coups et blessures volontaires", "Agression sexuelle, orientée vers l'UMJ"],
        ["Rixe sur la VP, plaie du cuir chevelu", "Frappé{e} par son conjoint", "Altercation, demande de certificat pour ITT", "Coup de couteau par inconnu"],
        ["Agressif avec l'équipe.", "Pas de notion de violence.", "Violences subies dans l'enfance.", "Céphalée d'apparition violente.", "Suspicion de violences, non confirmée."]),
}  # fmt: skip
OTHER = ["Douleur abdominale", "Dyspnée fébrile", "Douleur thoracique", "Malaise sans PC", "Lombalgie aiguë", "Colique néphrétique", "Céphalées", "Vertiges", "AEG", "Palpitations", "Fièvre isolée", "Vomissements", "Otalgie", "Rétention urinaire", "Eruption cutanée", "Angine"]
OTHER_CHILD = ["Fièvre", "Vomissements", "Gastro-entérite", "Otite", "Laryngite", "Eruption", "Pleurs inhabituels", "Douleur abdominale", "Crise d'asthme", "Convulsion fébrile", "Constipation"]
TRAUMA = ["Entorse de cheville", "Plaie de main", "Fracture du poignet", "Accident de trottinette", "Traumatisme du genou au sport", "Plaie du scalp", "Brûlure de la main", "AVP vélo, dermabrasions"]
FINDINGS = ["TA 14/8 FC {nn}", "Apyrétique", "SpO2 98 AA", "EVA {n}/10", "Glasgow 15", "Abdo souple", "Auscult libre", "Pas de déficit", "Bio RAS", "Rx : pas de fracture", "ECG RSR", "CRP {nn}"]
GOING = ["RAD", "RAD avec antalgiques", "Sortie, revoir MT", "Hospit UHCD", "Hospit, en attente lit", "RAD, consignes données", "Avis spé pris", "Ordonnance remise"]
