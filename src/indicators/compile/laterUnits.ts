import type { Dialect } from "../dialect/Dialect.ts";
import type { Proportion } from "../language/Indicator.ts";
import { followerTests } from "../language/predicateTests.ts";
import { baseOf } from "./baseUnits.ts";
import { compilePredicate } from "./compilePredicate.ts";
import { columnSuffix, type Family } from "./Family.ts";
import { featuresOf } from "./featuresOf.ts";
import type { Step } from "./Step.ts";

/** Units followed by another of the same patient that starts after they have ended, within so many calendar days or hours. */
export function follow(family: Family, indicator: Proportion, dialect: Dialect): Step {
  const follows = indicator.follows!;
  const soon =
    "withinDays" in follows
      ? `b.start_date <= ${dialect.addDays(dialect.toDate("a.left_at"), follows.withinDays)}`
      : `b.started <= ${dialect.addHours("a.left_at", follows.withinHours)}`;
  const documented = followerTests(indicator).some(({ test }) => "mention" in test);
  const later = documented ? `(${featuresOf(family)})` : baseOf(family);
  return {
    name: `follow_${columnSuffix(indicator.id)}`,
    kind: "step",
    select: `SELECT DISTINCT a.unit_id FROM ${baseOf(family)} a
  JOIN (SELECT u.person_id, u.unit_id, u.started, u.start_date FROM ${later} u WHERE ${compilePredicate(follows.population)}) b
    ON b.person_id = a.person_id AND b.unit_id <> a.unit_id AND b.started >= a.left_at AND ${soon}`,
  };
}

/** Units that count: not within so many days of the previous counted unit of the same patient. */
export function episode(family: Family, indicator: Proportion, dialect: Dialect): Step {
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
