import type { Proportion } from "../../language/Indicator.ts";
import { letterNeeds } from "./letterNeeds.ts";

/** Share of stays with a letter dated so many days after discharge at the most; `audited` where HAS audits such letters. */
export function letterDatedWithin(
  days: number,
  stays: Pick<Proportion, "id" | "sheet" | "population" | "stays"> & { readonly audited?: boolean },
): Proportion {
  const { audited = false, ...own } = stays;
  return {
    ...own,
    status: "research",
    evidence: [],
    owner: "Direction de la qualité",
    reviewOn: "2027-06-30",
    references: [
      "Code de la santé publique, articles R. 1112-1 à R. 1112-9 (décret n° 2016-995)",
      ...(audited ? ["HAS, Qualité de la lettre de liaison à la sortie (MCO)"] : []),
    ],
    unit: "stay",
    anchor: "discharge",
    horizonDays: days,
    shape: "proportion",
    numerator: { letterWithin: days },
    documents: ["DISCHARGE"],
    labels: [],
    scale: "percent",
    chart: "p′",
    funnel: "plain",
    direction: "higher",
    correction: { none: "no-nlp" },
    disclosure: "process",
    needs: letterNeeds,
    watermarks: ["visits", "notes"],
  };
}
