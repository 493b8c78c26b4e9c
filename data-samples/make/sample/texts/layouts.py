"""How each template lays a letter out: heading, part, chance that the heading is there."""

LAYOUTS = {
    # The usual template, with all its headings.
    "A": [
        ("Motif d'hospitalisation", "reason", 0.97), ("Antécédents", "past", 0.95), ("Allergies", "allergies", 0.50),
        ("Mode de vie", "habits", 0.30), ("Histoire de la maladie", "story", 0.45), ("Examen clinique", "exam", 0.25),
        ("Examens complémentaires", "tests", 0.40), ("Evolution", "course", 0.45), ("Conclusion", "conclusion", 0.86),
        ("Traitement de sortie", "treatment", 0.74), ("Modalités de sortie", "leaving", 0.50)],
    # A shorter one.
    "B": [
        ("Motif", "reason", 0.92), ("ATCD", "past", 0.90), ("Habitus", "habits", 0.5), ("Résumé clinique", "story", 0.45),
        ("Examen", "exam", 0.3), ("Bilan", "tests", 0.3), ("Prise en charge", "course", 0.6), ("Au total", "conclusion", 0.85),
        ("Traitement de sortie", "treatment", 0.55), ("Suites à donner", "leaving", 0.5)],
    # None at all: one site dictates paragraphs.
    "N": [
        ("", "reason", 0), ("", "past", 0), ("", "habits", 0), ("", "story", 0), ("", "exam", 0), ("", "tests", 0),
        ("", "course", 0), ("", "conclusion", 0), ("", "treatment", 0), ("", "leaving", 0)],
    "G": [
        ("Motif de l'hospitalisation", "reason", 0.96), ("Antécédents médicaux et chirurgicaux", "past", 0.96), ("Allergies", "allergies", 0.6),
        ("Mode de vie", "habits", 0.45), ("Evaluation gériatrique", "exam", 0.7), ("Histoire de la maladie", "story", 0.45),
        ("Evolution", "course", 0.55), ("Synthèse", "conclusion", 0.85), ("Traitement de sortie", "treatment", 0.78), ("Devenir du patient", "leaving", 0.6)],
    "P": [
        ("Motif d'hospitalisation", "reason", 0.96), ("Antécédents personnels", "past", 0.9), ("Allergies", "allergies", 0.5),
        ("Histoire de la maladie", "story", 0.5), ("Examen clinique", "exam", 0.4), ("Evolution", "course", 0.6),
        ("Conclusion", "conclusion", 0.88), ("Traitement de sortie", "treatment", 0.6), ("Modalités de sortie", "leaving", 0.45)],
    "Y": [
        ("Motif d'hospitalisation", "reason", 0.95), ("Antécédents", "past", 0.9), ("Mode de vie", "habits", 0.85),
        ("Histoire de la maladie", "story", 0.85), ("", "exam", 0), ("Evolution", "course", 0.85), ("Conclusion", "conclusion", 0.7),
        ("Traitement de sortie", "treatment", 0.72), ("Modalités de sortie", "leaving", 0.5)],
    "J": [
        ("Motif", "reason", 0.9), ("", "past", 0), ("", "habits", 0), ("", "story", 0), ("Evolution", "course", 0.6), ("Conclusion", "conclusion", 0.9), ("Traitement de sortie", "treatment", 0.35)],
}  # fmt: skip


NEW_PARAGRAPH = {"story", "course", "treatment"}
INLINE = {"past": "Antécédents : ", "allergies": "Allergies : "}


def lay_out(template: str, parts: dict[str, list[str]], telling) -> str:
    blocks: list[str] = []
    for heading, name, chance in LAYOUTS[template]:
        content = parts.get(name)
        if not content:
            continue
        if telling.chance(chance):
            blocks.append(f"{heading} :\n" + _body(name, content))
            telling.says.add(f"heading {name}")
        elif not blocks or (template == "N" and name in NEW_PARAGRAPH):
            blocks.append(_sentences(content))
        else:
            blocks[-1] = _ended(blocks[-1]) + " " + INLINE.get(name, "") + _sentences(content)
    return ("\n" if template == "N" else "\n\n").join(blocks)


def _body(name: str, content: list[str]) -> str:
    if name in {"past", "treatment"}:
        return "\n".join("- " + line.rstrip(".") for line in content)
    return _sentences(content)


def _sentences(content: list[str]) -> str:
    return " ".join(map(_ended, content))


def _ended(sentence: str) -> str:
    return sentence if sentence[-1] in ".?!" else sentence + "."
