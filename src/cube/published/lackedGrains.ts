import type { Published } from "../../extract/PublishedGrain.ts";
import { nextDay } from "../../perimeter/periods.ts";
import type { Question } from "../Question.ts";
import { askedSplits } from "./askedSplits.ts";
import { sourceGrain } from "./sourceGrain.ts";

/** The grains, by name, that would have to be published for an indicator to answer a question; empty where it can. */
export function lackedGrains(
  published: Published,
  indicator: string,
  question: Pick<Question, "place" | "parts" | "filters" | "by" | "grain" | "from" | "to">,
): readonly string[] {
  const splits = askedSplits(question);
  const levels = new Set((question.parts ?? [question.place]).map(({ level }) => level));
  const period = question.grain === "week" ? "week" : isWholeMonths(question) ? "month" : "day";
  return [...levels]
    .filter((level) => period !== "month" || !sourceGrain(published.get(indicator) ?? [], level, splits))
    .map((level) => [period, level, ...splits].join(" × "));
}

const isWholeMonths = ({ from, to }: Pick<Question, "from" | "to">) =>
  from.endsWith("-01") && nextDay(to).endsWith("-01");
