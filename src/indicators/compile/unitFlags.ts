import { dateLiteral, literalList } from "../../engine/literal.ts";
import { addDays } from "../../perimeter/periods.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Indicator, Proportion } from "../language/Indicator.ts";
import { cutoffOf, type Calendar } from "./Calendar.ts";
import { compilePredicate } from "./compilePredicate.ts";
import { columnSuffix } from "./Family.ts";
import type { Flag } from "./packedFlags.ts";

/** Bins of a delay: days 0 to 60, and 61 for more. */
export const lastBin = 61;

/** First step, over features `u`: `pop_` (member, inside the calendar) and `raw_` (member with the numerator, any day). */
export function rawFlags(indicator: Indicator, calendar: Calendar): readonly string[] {
  const x = columnSuffix(indicator.id);
  const member = memberOf(indicator);
  const population = `(${member} AND ${insideCalendar(indicator, calendar)}) AS pop_${x}`;
  if (indicator.shape === "delay" || indicator.shape === "mean") return [population];
  const follows = indicator.shape === "proportion" && indicator.follows ? ` AND follow_${x}.unit_id IS NOT NULL` : "";
  return [population, `(${member} AND ${compilePredicate(indicator.numerator)}${follows}) AS raw_${x}`];
}

/** Whether a unit `u` is one of the indicator's: of several that share a table, each has conditions of its own. */
function memberOf(indicator: Indicator): string {
  const population = compilePredicate(indicator.population);
  const conditions = indicator.shape === "proportion" ? indicator.conditions : undefined;
  return conditions
    ? `(${population} AND u.condition IN ${literalList(conditions.map(({ label }) => label))})`
    : population;
}

/** Whether a unit `u` lies in the days that the indicator covers; never null. */
export function insideCalendar(indicator: Indicator, calendar: Calendar): string {
  const from =
    indicator.shape === "count"
      ? monthsBefore(calendar.watermark.notes.slice(0, 10), indicator.recentMonths)
      : calendar.start;
  const within = `u.anchor BETWEEN ${dateLiteral(from)} AND ${dateLiteral(cutoffOf(indicator, calendar))}`;
  return `coalesce(${within}, FALSE)`;
}

/** Whether something of a unit `u` was read. */
export const wasRead = "coalesce(u.read_documents, 0) > 0";

/** Second step, over the first: `den_`, `num_` and what the shape needs. */
export function flagsOf(indicator: Indicator, calendar: Calendar, dialect: Dialect): readonly string[] {
  const x = columnSuffix(indicator.id);
  const read = indicator.unread === "excluded" ? ` AND ${wasRead}` : "";
  const denominator = `u.pop_${x}${read}`;
  switch (indicator.shape) {
    case "proportion":
      return [`(${denominator}) AS den_${x}`, `(${denominator} AND u.raw_${x}) AS num_${x}`];
    case "mean":
      return [
        `(${denominator}) AS den_${x}`,
        `coalesce(${indicator.score.score === "charlson" ? "u.charlson" : "u.section_score"}, 0) AS num_${x}`,
      ];
    case "count":
      return [
        `(${denominator}) AS den_${x}`,
        ...indicator.agesDays.map(
          (days, index) =>
            `(${denominator} AND u.raw_${x} AND u.anchor <= ${dateLiteral(addDays(calendar.watermark.notes.slice(0, 10), -days))}) AS age${index}_${x}`,
        ),
      ];
    case "delay": {
      const followed = dialect.daysBetween("u.anchor", dateLiteral(calendar.watermark.notes.slice(0, 10)));
      const event = `u.letter_delay IS NOT NULL AND u.letter_delay <= ${followed}`;
      return [
        `(${denominator}) AS den_${x}`,
        `CAST(least(${lastBin}, CASE WHEN ${event} THEN u.letter_delay ELSE ${followed} END) AS TINYINT) AS bin_${x}`,
        `(${event}) AS event_${x}`,
      ];
    }
  }
}

/** What is kept of the second step as true or false. */
export function keptFlags(indicator: Indicator, episodes: readonly Proportion[]): readonly Flag[] {
  const x = columnSuffix(indicator.id);
  const flag = (name: string): Flag => ({ name: `${name}_${x}`, condition: `u.${name}_${x}` });
  const flags = [...(indicator.unread ? [flag("pop")] : []), flag("den")];
  switch (indicator.shape) {
    case "proportion":
      return [
        ...flags,
        episodes.some(({ id }) => id === indicator.id)
          ? { name: `num_${x}`, condition: `u.num_${x} AND episode_${x}.unit_id IS NOT NULL` }
          : flag("num"),
      ];
    case "mean":
      return flags;
    case "count":
      return [...flags, ...indicator.agesDays.map((_, index) => flag(`age${index}`))];
    case "delay":
      return [...flags, flag("event")];
  }
}

/** What is kept of it as a number: name and SQL. */
export function keptNumbers(indicator: Indicator): readonly (readonly [name: string, number: string])[] {
  const x = columnSuffix(indicator.id);
  if (indicator.shape === "mean") return [[`num_${x}`, `CAST(u.num_${x} AS SMALLINT)`]];
  return indicator.shape === "delay" ? [[`bin_${x}`, `u.bin_${x}`]] : [];
}

function monthsBefore(day: string, months: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() - months);
  return addDays(moment.toISOString().slice(0, 10), 1);
}
