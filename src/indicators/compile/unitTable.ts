import { dateLiteral, literal } from "../../engine/literal.ts";
import { ageBands } from "../../perimeter/View.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Indicator, Proportion } from "../language/Indicator.ts";
import { baseOf } from "./baseUnits.ts";
import { documentUnits } from "./documentUnits.ts";
import { addDays } from "../../perimeter/periods.ts";
import { cutoffOf, type Calendar } from "./Calendar.ts";
import { compilePredicate } from "./compilePredicate.ts";
import { columnSuffix, type Family } from "./Family.ts";
import type { Step } from "./Step.ts";
import { conditionsOf, featureColumns, featureJoins, wayColumn } from "./unitFeatures.ts";

/** Bins of a delay: days 0 to 60, and 61 for more. */
export const lastBin = 61;

/** Dimensions that every table of units carries, beside `unit_id`, `person_id` and `anchor`. */
export const unitDimensions = ["hospital", "unit_site", "sex", "age_band", "visit_type", "stay_type", "nlp_version"] as const;

/**
 * The table `unit_<family>`: one row per unit with its dimensions, `anchor`, `representative` (one unit of each patient)
 * and, for each indicator, `pop_`, `den_`, `num_` and what its shape needs. Units outside the calendar are in no flag.
 */
export function unitTable(family: Family, calendar: Calendar, dialect: Dialect): readonly Step[] {
  const { indicators } = family;
  const documents = family.unit === "document";
  const units: Step = documents
    ? documentUnits(family, dialect)
    : {
        name: `features_${family.id}`,
        kind: "step",
        select: `SELECT b.*, ${[...featureColumns(family), ...conditionColumns(family)].join(", ")}
  FROM ${baseOf(family)} b ${featureJoins(family)}${conditionJoin(family)}`,
      };
  const follows = indicators.filter((indicator): indicator is Proportion => indicator.shape === "proportion" && indicator.follows !== undefined);
  const episodes = indicators.filter((indicator): indicator is Proportion => indicator.shape === "proportion" && indicator.episodeDays !== undefined);
  const flagsFrom = (features: string) => `SELECT u.*, ${indicators.flatMap((indicator) => flagsOf(indicator, calendar, dialect)).join(",\n    ")}
  FROM (SELECT u.*, ${indicators.flatMap((indicator) => rawFlags(indicator, calendar)).join(",\n    ")}
    FROM ${features} u
    ${follows.map((indicator) => `LEFT JOIN follow_${columnSuffix(indicator.id)} ON follow_${columnSuffix(indicator.id)}.unit_id = u.unit_id`).join("\n    ")}) u`;
  const kept = (episode: readonly Proportion[]) => `SELECT u.unit_id, u.person_id, u.anchor, u.hospital, u.unit_site, u.sex, ${ageBand("u.age")} AS age_band, u.visit_type, u.stay_type, u.nlp_version,
    ${conditionsOf(family).length > 0 ? "u.condition, " : ""}p.unit_id IS NOT NULL AS representative,
    ${indicators.flatMap((indicator) => keptColumns(indicator, episode)).join(", ")}`;
  const markedIn = (features: string) => `SELECT person_id, min(unit_id) AS unit_id FROM ${features} GROUP BY person_id`;
  const features = `features_${family.id}`;
  const flags = flagsFrom(features);
  if (documents) {
    const marked = `LEFT JOIN patient_${family.id} p ON p.unit_id = u.unit_id`;
    return [
      units,
      { name: `rows_${family.id}`, kind: "step", select: `SELECT * FROM ${features}` },
      { name: `patient_${family.id}`, kind: "table", select: markedIn(`rows_${family.id}`) },
      { name: `unit_${family.id}`, kind: "view", select: `${kept([])} FROM (${flags}) u ${marked}` },
      { name: rolledFrom(family), kind: "step", select: `${kept([])} FROM (${flagsFrom(`rows_${family.id}`)}) u ${marked}` },
    ];
  }
  const representative = `LEFT JOIN (${markedIn(features)}) p ON p.unit_id = u.unit_id`;
  return [
    units,
    ...follows.map((indicator) => follow(family, indicator, dialect)),
    ...(episodes.length > 0 ? [{ name: `flags_${family.id}`, kind: "step" as const, select: flags }] : []),
    ...episodes.map((indicator) => episode(family, indicator, dialect)),
    {
      name: `unit_${family.id}`,
      kind: "table",
      select: `${kept(episodes)}
  FROM ${episodes.length > 0 ? `flags_${family.id}` : `(${flags})`} u ${representative}
  ${episodes.map((indicator) => `LEFT JOIN episode_${columnSuffix(indicator.id)} ON episode_${columnSuffix(indicator.id)}.unit_id = u.unit_id`).join("\n  ")}`,
    },
  ];
}

/** What the roll-ups of a family are made from: its units, but for documents a copy that lasts no longer than that. */
export function rolledFrom(family: Family): string {
  return family.unit === "document" ? `rolled_${family.id}` : `unit_${family.id}`;
}

function rawFlags(indicator: Indicator, calendar: Calendar): readonly string[] {
  const x = columnSuffix(indicator.id);
  const from = indicator.shape === "count" ? monthsBefore(calendar.watermark.notes.slice(0, 10), indicator.recentMonths) : calendar.start;
  const within = `u.anchor BETWEEN ${dateLiteral(from)} AND ${dateLiteral(cutoffOf(indicator, calendar))}`;
  const member = compilePredicate(indicator.population);
  const population = `(${member} AND coalesce(${within}, FALSE)) AS pop_${x}`;
  if (indicator.shape === "delay" || indicator.shape === "mean") return [population];
  const follows = indicator.shape === "proportion" && indicator.follows ? ` AND follow_${x}.unit_id IS NOT NULL` : "";
  return [population, `(${member} AND ${compilePredicate(indicator.numerator)}${follows}) AS raw_${x}`];
}

function flagsOf(indicator: Indicator, calendar: Calendar, dialect: Dialect): readonly string[] {
  const x = columnSuffix(indicator.id);
  const read = indicator.unread === "excluded" ? " AND coalesce(u.read_documents, 0) > 0" : "";
  const denominator = `u.pop_${x}${read}`;
  switch (indicator.shape) {
    case "proportion":
      return [`(${denominator}) AS den_${x}`, `(${denominator} AND u.raw_${x}) AS num_${x}`];
    case "mean":
      return [`(${denominator}) AS den_${x}`, `coalesce(${indicator.score.score === "charlson" ? "u.charlson" : "u.section_score"}, 0) AS num_${x}`];
    case "count":
      return [
        `(${denominator}) AS den_${x}`,
        ...indicator.agesDays.map((days, index) => `(${denominator} AND u.raw_${x} AND u.anchor <= ${dateLiteral(addDays(calendar.watermark.notes.slice(0, 10), -days))}) AS age${index}_${x}`),
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

function keptColumns(indicator: Indicator, episodes: readonly Proportion[]): readonly string[] {
  const x = columnSuffix(indicator.id);
  const columns = [...(indicator.unread ? [`u.pop_${x}`] : []), `u.den_${x}`];
  switch (indicator.shape) {
    case "proportion":
      return [...columns, episodes.some(({ id }) => id === indicator.id) ? `(u.num_${x} AND episode_${x}.unit_id IS NOT NULL) AS num_${x}` : `u.num_${x}`];
    case "mean":
      return [...columns, `CAST(u.num_${x} AS SMALLINT) AS num_${x}`];
    case "count":
      return [...columns, ...indicator.agesDays.map((_, index) => `u.age${index}_${x}`)];
    case "delay":
      return [...columns, `u.bin_${x}`, `u.event_${x}`];
  }
}

/** Units followed by another of the same patient that starts after them, within so many calendar days. */
function follow(family: Family, indicator: Proportion, dialect: Dialect): Step {
  const follows = indicator.follows!;
  return {
    name: `follow_${columnSuffix(indicator.id)}`,
    kind: "step",
    select: `SELECT DISTINCT a.unit_id FROM ${baseOf(family)} a
  JOIN (SELECT u.person_id, u.unit_id, u.started, u.start_date FROM ${baseOf(family)} u WHERE ${compilePredicate(follows.population)}) b
    ON b.person_id = a.person_id AND b.unit_id <> a.unit_id AND b.started >= a.ended AND b.start_date <= ${dialect.addDays("a.end_date", follows.withinDays)}`,
  };
}

/** Units that count: not within so many days of the previous counted unit of the same patient. */
function episode(family: Family, indicator: Proportion, dialect: Dialect): Step {
  const x = columnSuffix(indicator.id);
  const apart = `${dialect.daysBetween("c.last", "p.anchor")} > ${indicator.episodeDays!}`;
  return {
    name: `episode_${x}`,
    kind: "step",
    select: `WITH RECURSIVE positive AS (
    SELECT unit_id, person_id, anchor, row_number() OVER (PARTITION BY person_id ORDER BY anchor, unit_id) AS rank
    FROM flags_${family.id} u WHERE u.raw_${x}
  ), counted AS (
    SELECT unit_id, person_id, rank, anchor AS last, TRUE AS counts FROM positive WHERE rank = 1
    UNION ALL
    SELECT p.unit_id, p.person_id, p.rank, CASE WHEN ${apart} THEN p.anchor ELSE c.last END, ${apart}
    FROM counted c JOIN positive p ON p.person_id = c.person_id AND p.rank = c.rank + 1
  ) SELECT unit_id FROM counted WHERE counts`,
  };
}

function conditionColumns(family: Family): readonly string[] {
  return conditionsOf(family).length > 0 ? ["x.label AS condition", "k.unit_id IS NOT NULL AS coded"] : [];
}

/** One unit for each condition counted in the stay, and whether an ICD-10 code of its list stands in the stay. */
function conditionJoin(family: Family): string {
  const conditions = conditionsOf(family);
  if (conditions.length === 0) return "";
  const counted = conditions.map(({ label, atLeast, exclude }) => `(label = ${literal(label)} AND ${wayColumn({ exclude, status: null })} >= ${atLeast})`);
  const codes = conditions.map(
    ({ label, icd10 }) =>
      `SELECT visit_occurrence_id AS unit_id, ${literal(label)} AS label FROM condition_occurrence WHERE ${icd10.map((prefix) => `code LIKE ${literal(`${prefix}%`)}`).join(" OR ")}`,
  );
  return `
  JOIN (SELECT unit_id, label FROM mention_${family.id} WHERE ${counted.join(" OR ")}) x ON x.unit_id = b.unit_id
  LEFT JOIN (SELECT DISTINCT unit_id, label FROM (${codes.join(" UNION ALL ")})) k ON k.unit_id = b.unit_id AND k.label = x.label`;
}

/** Index of the age band in `ageBands`, as SQL. */
export function ageBand(age: string): string {
  const upper = ageBands.map((band) => Number(/–(\d+)$/.exec(band)?.[1] ?? Number.NaN)).filter((bound) => !Number.isNaN(bound));
  return `CAST(CASE WHEN ${age} IS NULL THEN NULL ${upper.map((bound, index) => `WHEN ${age} <= ${bound} THEN ${index}`).join(" ")} ELSE ${upper.length} END AS TINYINT)`;
}

function monthsBefore(day: string, months: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() - months);
  return addDays(moment.toISOString().slice(0, 10), 1);
}
