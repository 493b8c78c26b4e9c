import { literalList } from "../../src/engine/literal.ts";

/** Section names of EDS-NLP's `eds.sections`. */
const sectionLabels = [
  "allergies",
  "antécédents",
  "antécédents familiaux",
  "traitements entrée",
  "conclusion",
  "conclusion entrée",
  "habitus",
  "correspondants",
  "diagnostic",
  "données biométriques entrée",
  "examens",
  "examens complémentaires",
  "facteurs de risques",
  "histoire de la maladie",
  "actes",
  "motif",
  "prescriptions",
  "traitements sortie",
  "evolution",
  "modalites sortie",
  "vaccinations",
  "introduction",
] as const;

const quantities = ["bmi", "weight", "size"] as const;

/** SQL of the span type: the writer's own, else what the label says. */
export function spanTypeSql(label: string, given: string | null): string {
  const fromLabel = `CASE WHEN ${label} IN ${literalList(sectionLabels)} THEN 'sections' WHEN ${label} IN ${literalList(quantities)} THEN ${label} ELSE 'ents' END`;
  return given === null ? fromLabel : `coalesce(${given}, ${fromLabel})`;
}
