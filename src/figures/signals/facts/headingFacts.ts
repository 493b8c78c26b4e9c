import type { QueryOptions } from "../../../engine/Engine.ts";
import { familiesOf } from "../../../indicators/compile/Family.ts";
import { missingColumns } from "../../../indicators/measured.ts";
import type { Indicator } from "../../../indicators/language/Indicator.ts";
import type { Predicate } from "../../../indicators/language/Predicate.ts";
import type { FigureSource } from "../../createFigureService.ts";
import type { JudgedCell } from "../../Ledger.ts";
import { askProtected } from "../../protection/askProtected.ts";
import { findsIn } from "../../selectedByReading.ts";
import { measuredAt, monthsOf } from "./measuredAt.ts";
import type { SiteFact } from "./StandingFact.ts";

/** Months with a figure below which nothing found may be chance. */
const fewest = 6;

/** Indicators that count headings, which stand or fall with the template of the documents. */
const countsHeadings = ({ needs }: Indicator) => needs.includes("note_nlp.span_type");

/** Sites of one level whose documents are read, and where a heading that is looked for was never recognised in any month told. */
export async function headingFacts(
  source: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<readonly SiteFact[]> {
  const measured = measuredAt(source, sites);
  // A family is what the roll-ups were built by, whatever can be told of these sites.
  const families = familiesOf(source.catalogue.filter((one) => missingColumns(one, source.columns).length === 0));
  const found = await Promise.all(
    families.map(async (family) => {
      const counting = family.indicators.filter((one) => measured.includes(one) && countsHeadings(one));
      if (counting.length === 0) return [];
      const beside = new Map(
        counting.flatMap((one) => {
          const other = family.indicators.find((two) => measured.includes(two) && countsTheSame(one, two));
          return other ? [[one, other] as const] : [];
        }),
      );
      const asked = [...new Set([...counting, ...beside.values()])];
      const { cells } = await askProtected(source, family, asked, monthsOf(source, sites), k, options);
      return sites.flatMap((site) => {
        const unitsOf = (indicator: Indicator) => monthsTold(cells.get(indicator.id) ?? [], site);
        const without = counting.filter((one) => isNeverFound(unitsOf(one)));
        if (without.length === 0) return [];
        const unselected = counting.filter((one) => {
          const other = beside.get(one);
          return other !== undefined && unitsOf(one).length === 0 && unitsOf(other).length >= fewest;
        });
        const count = Math.max(...without.map((one) => unitsIn(unitsOf(one))));
        return [
          {
            site,
            cause: { kind: "no headings" as const },
            units: [{ unit: family.unit, count }],
            indicators: counting.filter((one) => without.includes(one) || unselected.includes(one)).map(({ id }) => id),
          },
        ];
      });
    }),
  );
  return found.flat();
}

/** Whether another indicator counts the units that this one would, were none selected by what reading finds. */
function countsTheSame({ population }: Indicator, other: Indicator): boolean {
  if (!("all" in population) || !findsIn(population)) return false;
  const rest: readonly Predicate[] = population.all.filter((predicate) => !findsIn(predicate));
  return rest.length === 1 && other.shape !== "count" && JSON.stringify(other.population) === JSON.stringify(rest[0]);
}

function monthsTold(cells: readonly JudgedCell[], site: number): readonly JudgedCell[] {
  return cells.filter(({ part, verdict, tally }) => part === site && verdict === "publish" && tally.denominator > 0);
}

const isNeverFound = (months: readonly JudgedCell[]) =>
  months.length >= fewest && months.every(({ tally }) => tally.numerator === 0);

const unitsIn = (months: readonly JudgedCell[]) => months.reduce((sum, { tally }) => sum + tally.denominator, 0);
