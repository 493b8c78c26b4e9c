"""What steers care in letters: nutrition, skin, falls, advance care, placement, isolation.

For each case: said plainly; said in other words, that short term lists miss; near it, but not said of this patient now.
"""

CARE = {
    "malnutrition": (
        ["Dénutrition sévère, compléments alimentaires", "Patient{e} dénutri{e}, avis diététique", "Dénutrition modérée selon les critères HAS", "Dénutrition protéino-énergétique"],
        ["Albumine {nn} g/L, perte de {n} kg en un mois : renutrition", "Cachexie, IMC à 16", "État nutritionnel très altéré, CNO introduits", "denutrtion sévère"],
        ["Pas de dénutrition.", "Risque de dénutrition évalué à l'entrée.", "Dépistage de la dénutrition réalisé.", "Prévention de la dénutrition."]),
    "pressure-ulcer": (
        ["Escarre sacrée de stade II, soins locaux", "Escarre talonnière gauche", "Escarres multiples, matelas à air"],
        ["Plaie de pression sacrée, pansement hydrocellulaire", "Lésion de décubitus du talon droit", "Esc. sacrée st. 3"],
        ["Pas d'escarre.", "Prévention d'escarre par matelas adapté.", "Risque d'escarre : Braden {nn}.", "Escarre ancienne cicatrisée."]),
    "fall-in-hospital": (
        ["Chute dans le service le {n} du mois, sans gravité", "Chute de sa hauteur pendant l'hospitalisation, scanner normal", "Chutes à répétition dans la chambre"],
        ["Retrouvé{e} au sol par l'équipe de nuit", "A glissé du fauteuil, pas de traumatisme"],
        ["Pas de chute pendant le séjour.", "Risque de chute élevé.", "Prévention des chutes avec le kinésithérapeute."]),
    "advance-care": (
        ["Directives anticipées recueillies", "Personne de confiance : conjoint", "Pas de directives anticipées rédigées", "Personne de confiance désignée : fille", "Directives anticipées discutées avec {le} patient{e}"],
        ["Souhaits de fin de vie exprimés et notés", "PDC : fils aîné", "Refuse toute réanimation, l'a écrit"],
        ["Famille reçue en entretien.", "Personne à prévenir : fille."]),
    "awaiting-placement": (
        ["En attente d'une place en EHPAD", "En attente de SMR", "Séjour prolongé dans l'attente d'une place en SSR", "Attente de placement, dossier Trajectoire validé"],
        ["Bed-blocking social depuis {nn} jours", "Sortant{e} médicalement, maintien faute de solution d'aval", "Trajectoire : réponses négatives à ce jour"],
        ["Admission en SMR le jour même.", "Pas d'attente d'aval.", "Entrée en EHPAD souhaitée à distance par la famille.", "Attente d'une place en EHPAD avant l'hospitalisation."]),
    "social-isolation-75": (
        ["Isolement social important", "Vit seul{e}, isolement majeur", "Patient{e} isolé{e}, sans aide à domicile", "Rupture familiale, vit seul{e} sans visite"],
        ["Aucun proche joignable, ne voit personne", "Solitude depuis son veuvage", "Sans entourage, une voisine passe parfois"],
        ["Vit seul{e} à domicile, enfants présents.", "Isolement contact (BMR).", "Pas d'isolement, bien entouré{e}.", "Chambre seule, isolement protecteur."]),
}  # fmt: skip
