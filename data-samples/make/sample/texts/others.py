"""The few other documents: short texts that hardly say anything."""

from .noise import typed
from .telling import Telling

BODIES = {
    "operative": ["Intervention sous anesthésie générale. Installation en décubitus dorsal. Incision, exploration, geste réalisé sans incident. Fermeture plan par plan.", "Cholécystectomie par coelioscopie. Trois trocarts. Pas de complication peropératoire.", "Arthroplastie de hanche, voie postérieure. Pertes sanguines {nn}0 mL."],
    "board": ["RCP du jour. Dossier de {M} X, {age} ans. Adénocarcinome, bilan d'extension réalisé. Proposition : chimiothérapie.", "Réunion de concertation. Carcinome opérable. Décision : chirurgie puis surveillance.", "RCP : cancer métastatique, traitement systémique proposé, PS {n}."],
    "transfer": ["Lettre de transfert. Patient{e} de {age} ans transféré{e} pour suite de prise en charge. Traitement joint.", "Transfert en SMR pour rééducation. Etat stable."],
    "unknown": ["Document numérisé, courrier de {M} X.", "Bon de transport.", "Courrier du médecin traitant reçu ce jour.", "Compte rendu externe transmis."],
    "prescription": ["Ordonnance : paracétamol 1 g, {n} jours.", "Soins infirmiers à domicile, {n} passages.", "Kinésithérapie motrice, {nn} séances."],
}  # fmt: skip


def write_other(telling: Telling, kind: str) -> str:
    body = telling.pick(BODIES[kind])
    return typed(f"{body} Réf. {telling.rng.randint(1000, 9999)}.", telling.rng)
