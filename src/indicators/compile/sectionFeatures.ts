import { literal, literalList } from "../../engine/literal.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Indicator } from "../language/Indicator.ts";
import { unitTests } from "../language/predicateTests.ts";
import { baseOf, documentsOf } from "./baseUnits.ts";
import type { Family } from "./Family.ts";
import { only } from "./only.ts";
import type { Step } from "./Step.ts";
import { testsOf } from "./testsOf.ts";

/** A heading looked for in a unit's documents: in all of them, or in those dated from admission to so many days after discharge. */
interface Heading {
  readonly section: string;
  readonly sectionWithin?: number;
}

/** Column that says whether a unit has the heading. */
export function headingColumn({ section, sectionWithin }: Heading): string {
  const name = section.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/\W/g, "_");
  return ["s", name, ...(sectionWithin === undefined ? [] : [sectionWithin])].join("_");
}

/** Columns that headings add to a unit, over `s`; empty where the family asks for none. */
export function sectionColumns(family: Family): readonly string[] {
  return [
    ...headingsOf(family).map((heading) => `s.${headingColumn(heading)}`),
    ...(countedWithin(family) === null ? [] : ["s.section_count"]),
    ...(scoredParts(family) === null ? [] : ["s.section_score"]),
  ];
}

/**
 * Headings of the documents of each unit: those that are looked for, and, of the document dated from admission to the horizon
 * after discharge that has most, how many and the score. Null where the family asks for none.
 */
export function sectionFeatures(family: Family, dialect: Dialect): Step | null {
  if (sectionColumns(family).length === 0) return null;
  const headings = headingsOf(family);
  const within = countedWithin(family);
  const parts = scoredParts(family);
  const until = (days: number) => `note_date BETWEEN start_date AND ${dialect.addDays("end_date", days)}`;
  const most = (column: string) => `max(CASE WHEN ${until(within!)} THEN ${column} END) AS ${column}`;
  const outer = [
    ...headings.map((heading) => {
      const { sectionWithin: days } = heading;
      const column = headingColumn({ section: heading.section });
      return `max(${days === undefined ? column : `CASE WHEN ${until(days)} THEN ${column} ELSE 0 END`}) AS ${headingColumn(heading)}`;
    }),
    ...(within === null ? [] : [most("section_count")]),
    ...(parts === null ? [] : [most("section_score")]),
  ];
  const sections = [...new Set(headings.map(({ section }) => section))];
  const inner = [
    ...sections.map((section) => `${has([section])} AS ${headingColumn({ section })}`),
    ...(within === null ? [] : ["count(DISTINCT m.label) AS section_count"]),
    ...(parts === null ? [] : [`${parts.map(has).join(" + ")} AS section_score`]),
  ];
  const asked = within === null ? ` AND m.label IN ${literalList(sections)}` : "";
  return {
    name: `sections_${family.id}`,
    kind: "step",
    select: `SELECT unit_id, ${outer.join(", ")}
  FROM (SELECT d.unit_id, d.note_id, d.note_date, b.start_date, b.end_date, ${inner.join(", ")}
    FROM note_nlp m JOIN ${documentsOf(family)} d ON d.note_id = m.note_id JOIN ${baseOf(family)} b ON b.unit_id = d.unit_id
    WHERE m.section${asked} GROUP BY d.unit_id, d.note_id, d.note_date, b.start_date, b.end_date) GROUP BY unit_id`,
  };
}

const has = (labels: readonly string[]) =>
  `max(CASE WHEN m.label ${labels.length === 1 ? `= ${literal(labels[0]!)}` : `IN ${literalList(labels)}`} THEN 1 ELSE 0 END)`;

function headingsOf(family: Family): readonly Heading[] {
  const headings = testsOf(family).flatMap((test) => ("section" in test ? [test] : []));
  return [...new Map(headings.map((heading) => [headingColumn(heading), heading])).values()];
}

/** Days after discharge within which headings are counted; null where nobody counts them. */
function countedWithin(family: Family): number | null {
  const counting = family.indicators.filter(
    (indicator) => scoreOf(indicator) !== null || unitTests(indicator).some(({ test }) => "sectionsAtLeast" in test),
  );
  return only(counting.map(({ horizonDays }) => ({ horizonDays })))?.horizonDays ?? null;
}

const scoredParts = (family: Family) =>
  only(family.indicators.flatMap((indicator) => scoreOf(indicator) ?? []))?.parts ?? null;

function scoreOf(indicator: Indicator) {
  return indicator.shape === "mean" && indicator.score.score === "sections" ? indicator.score : null;
}
