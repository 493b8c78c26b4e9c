"""What letters say that no indicator counts."""

REASONS = ["Altération de l'état général", "Douleurs abdominales", "Dyspnée", "Fièvre", "Douleur thoracique", "Bilan programmé", "Prise en charge chirurgicale programmée", "Malaise", "Anémie", "Trouble de la marche", "Lombalgie", "Hématurie"]
REASONS_BY_TEMPLATE = {
    "P": ["Fièvre", "Détresse respiratoire", "Convulsion", "Gastro-entérite avec déshydratation", "Chirurgie programmée", "Crise d'asthme", "Ictère", "Douleurs abdominales", "Infection urinaire"],
    "Y": ["Episode dépressif", "Décompensation psychotique", "Episode maniaque", "Crise suicidaire", "Trouble anxieux sévère", "Sevrage programmé"],
    "G": ["Altération de l'état général", "Rééducation après fracture du col du fémur", "Perte d'autonomie", "Confusion", "Réadaptation après chirurgie", "Pneumopathie", "Dyspnée", "Anémie"],
    "J": ["Bilan programmé", "Perfusion programmée", "Evaluation en hôpital de jour", "Cure programmée"],
}
PAST_OF_CHILDREN = ["Né{e} à terme", "Prématurité à {nn} SA", "Eczéma", "Otites à répétition", "Reflux", "Aucun antécédent notable", "Vaccins à jour"]
TREATMENT_OF_CHILDREN = ["Paracétamol si fièvre", "Salbutamol à la demande", "Amoxicilline 80 mg/kg/j", "Vitamine D", "Soluté de réhydratation"]
STORY = ["{Il} présente depuis {n} jours une asthénie.", "Les symptômes évoluent depuis {n} semaines.", "{Il} a consulté son médecin traitant qui l'adresse.", "Symptomatologie d'installation progressive.", "Pas de fièvre à domicile.", "Hospitalisation programmée après avis en consultation.", "Biologie d'entrée : CRP {nn}, Hb {n} g/dL."]
EXAM = ["TA 13/7, FC {nn}, SpO2 97 % en air ambiant.", "Abdomen souple, indolore.", "Auscultation pulmonaire libre.", "Pas de signe de focalisation.", "Bruits du coeur réguliers.", "Mollets souples."]
TESTS = ["Scanner thoraco-abdomino-pelvien sans anomalie aiguë.", "Echographie abdominale normale.", "ECG : rythme sinusal.", "ETT : FEVG conservée.", "Radiographie de thorax sans foyer.", "Ionogramme normal."]
COURSE = ["Evolution favorable sous traitement symptomatique.", "Les suites ont été simples.", "Antibiothérapie par amoxicilline pendant {n} jours.", "Reprise de la marche avec le kinésithérapeute.", "Apyrexie obtenue à J{n}.", "Douleurs contrôlées par paracétamol."]
CLOSING = ["Évolution clinique favorable.", "Prise en charge symptomatique, sortie possible.", "Bilan rassurant.", "Surveillance en ville.", "Suites opératoires simples."]
TREATMENT = ["Paracétamol si douleur", "Furosémide 40 mg le matin", "Bisoprolol", "Metformine matin et soir", "Apixaban 2 fois par jour", "Atorvastatine le soir", "Pantoprazole", "Traitement habituel inchangé", "Oméprazole 20 mg", "Antalgiques de palier I"]
LEAVING = ["Retour à domicile.", "Retour à domicile avec passage infirmier.", "Transfert en SMR.", "Consultation de contrôle dans {n} semaines.", "Reprise du suivi par le médecin traitant."]
ALLERGIES = ["Aucune connue", "Pénicilline (éruption)", "Pas d'allergie connue", "Iode", "Non"]
JOBS = ["Retraité{e}", "Marié{e}, deux enfants", "Employé{e} de bureau", "Situation familiale : {veuf}", "Vit en couple", "Autonome pour les actes de la vie quotidienne"]
