"""Departments (DMU) by profile, and their units: name, kind of unit, relative size."""

DEPARTMENTS = {
    "MCO": [
        ("DMU Urgences, réanimation et anesthésie", [
            ("URGENCES ADULTES", "emergency", 0), ("UHCD", "short_stay", 6), ("REANIMATION POLYVALENTE", "medicine", 2),
            ("SURVEILLANCE CONTINUE", "medicine", 1)]),
        ("DMU Médecine interne et gériatrie", [
            ("MEDECINE INTERNE", "medicine", 8), ("MEDECINE GERIATRIQUE AIGUE", "geriatrics", 7),
            ("MALADIES INFECTIEUSES", "medicine", 4), ("RHUMATOLOGIE", "medicine", 3), ("DERMATOLOGIE", "medicine", 1),
            ("MEDECINE POLYVALENTE POST-URGENCE", "medicine", 6), ("UNITE PERI-OPERATOIRE GERIATRIQUE", "geriatrics", 1)]),
        ("DMU Cœur, poumon, vaisseaux", [
            ("CARDIOLOGIE", "medicine", 8), ("PNEUMOLOGIE", "medicine", 6), ("SOINS INTENSIFS CARDIOLOGIQUES", "medicine", 2),
            ("CHIRURGIE VASCULAIRE", "surgery", 2), ("HYPERTENSION ARTERIELLE", "medicine", 1)]),
        ("DMU Chirurgie et blocs", [
            ("CHIRURGIE ORTHOPEDIQUE", "surgery", 8), ("CHIRURGIE DIGESTIVE", "surgery", 7), ("UROLOGIE", "surgery", 4),
            ("CHIRURGIE AMBULATOIRE", "day_surgery", 9), ("ORL ET CHIRURGIE CERVICO-FACIALE", "surgery", 2),
            ("CHIRURGIE MAXILLO-FACIALE", "surgery", 0.12)]),
        ("DMU Femme, mère, enfant", [
            ("MATERNITE", "maternity", 9), ("GYNECOLOGIE", "surgery", 3), ("PEDIATRIE GENERALE", "children", 4)]),
        ("DMU Cancérologie et hématologie", [
            ("ONCOLOGIE MEDICALE", "medicine", 5), ("HEMATOLOGIE CLINIQUE", "medicine", 3), ("HOPITAL DE JOUR ONCOLOGIE", "sessions", 5),
            ("SOINS PALLIATIFS", "medicine", 0.15)]),
        ("DMU Foie, rein, métabolisme", [
            ("HEPATO-GASTRO-ENTEROLOGIE", "medicine", 5), ("NEPHROLOGIE", "medicine", 3), ("DIABETOLOGIE ET NUTRITION", "medicine", 3),
            ("HOPITAL DE JOUR MEDECINE", "sessions", 4)]),
        ("DMU Neurosciences et psychiatrie", [
            ("NEUROLOGIE", "medicine", 5), ("UNITE NEURO-VASCULAIRE", "medicine", 3), ("PSYCHIATRIE ADULTE", "psychiatry", 3),
            ("SOINS DE SUITE NEUROLOGIQUES", "rehabilitation", 2)]),
    ],
    "pédiatrie": [
        ("DMU Urgences et réanimations pédiatriques", [
            ("URGENCES PEDIATRIQUES", "emergency", 0), ("UHCD PEDIATRIQUE", "short_stay", 6), ("REANIMATION PEDIATRIQUE", "children", 2)]),
        ("DMU Médecine de l'enfant", [
            ("PEDIATRIE GENERALE", "children", 8), ("PNEUMOLOGIE PEDIATRIQUE", "children", 4), ("NEUROLOGIE PEDIATRIQUE", "children", 4),
            ("NEPHROLOGIE PEDIATRIQUE", "children", 2), ("GASTRO-ENTEROLOGIE PEDIATRIQUE", "children", 3),
            ("HOPITAL DE JOUR PEDIATRIQUE", "sessions", 5), ("GENETIQUE MEDICALE", "children", 0.12)]),
        ("DMU Chirurgie de l'enfant", [
            ("CHIRURGIE VISCERALE PEDIATRIQUE", "children", 4), ("ORTHOPEDIE PEDIATRIQUE", "children", 4), ("ORL PEDIATRIQUE", "day_surgery", 4)]),
        ("DMU Périnatalité", [("MATERNITE", "maternity", 7), ("NEONATOLOGIE", "children", 4)]),
        ("DMU Psychiatrie de l'enfant et de l'adolescent", [("PEDOPSYCHIATRIE", "psychiatry", 2)]),
    ],
    "SMR-USLD-gériatrie": [
        ("DMU Gériatrie", [
            ("MEDECINE GERIATRIQUE AIGUE", "geriatrics", 6), ("HOPITAL DE JOUR GERIATRIQUE", "sessions", 3),
            ("SOINS PALLIATIFS GERIATRIQUES", "geriatrics", 0.2)]),
        ("DMU Soins médicaux et de réadaptation", [
            ("SMR GERIATRIQUE A", "rehabilitation", 6), ("SMR GERIATRIQUE B", "rehabilitation", 4),
            ("SMR LOCOMOTEUR", "rehabilitation", 3), ("SMR NEUROLOGIQUE", "rehabilitation", 2)]),
        ("DMU Soins de longue durée", [("USLD 1", "long_term", 1), ("USLD 2", "long_term", 1)]),
    ],
    "psychiatrie": [
        ("DMU Psychiatrie et addictologie", [
            ("PSYCHIATRIE ADULTE SECTEUR 1", "psychiatry", 5), ("PSYCHIATRIE ADULTE SECTEUR 2", "psychiatry", 4),
            ("ADDICTOLOGIE", "psychiatry", 3), ("HOPITAL DE JOUR PSYCHIATRIE", "sessions", 3),
            ("CENTRE EXPERT TROUBLES BIPOLAIRES", "psychiatry", 0.15)]),
        ("DMU Réadaptation", [("SMR NEUROLOGIQUE", "rehabilitation", 4), ("SMR POLYVALENT", "rehabilitation", 3)]),
    ],
    "HAD": [
        ("DMU HAD Paris", [("HAD PARIS NORD", "home", 5), ("HAD PARIS SUD", "home", 5)]),
        ("DMU HAD petite couronne", [("HAD HAUTS-DE-SEINE", "home", 4), ("HAD VAL-DE-MARNE", "home", 3), ("HAD PERINATALITE", "home", 0.3)]),
    ],
}  # fmt: skip
