import type { Translate } from "../../locales/translate.ts";
import type { DocumentGroup } from "../../extract/store.ts";
import type { Filters } from "../../perimeter/View.ts";

/** One value of a filter, in words. */
export interface FilterWord {
  readonly filter: keyof Filters;
  readonly value: string;
  readonly words: string;
}

const slugs = {
  hospitalisés: "inpatient",
  "hospitalisation incomplète": "day",
  urgence: "emergency",
  "consultation externe": "consultation",
  MCO: "mco",
  SSR: "ssr",
  Psychiatrie: "psychiatry",
  SLD: "sld",
} as const;

/** The words of one value of a dimension; the value `""` stands for what the record does not say. */
export function dimensionWord(
  dimension: "age" | "sex" | "visit" | "stay" | "document",
  value: string,
  t: Translate,
): string {
  if (value === "") return t("figure.dimension.unsaid");
  if (dimension === "age")
    return value.endsWith("+") ? t("figure.age.last", { from: value.slice(0, -1) }) : t("figure.age", { band: value });
  if (dimension === "document") return t(`quality.group.${value as DocumentGroup}`);
  if (value === "f" || value === "m") return t(`figure.sex.${value}`);
  return value in slugs ? t(`figure.kind.${slugs[value as keyof typeof slugs]}`) : value;
}

/** Every filter that narrows the view, value by value, in the order of the address. */
export function filterWords(filters: Filters, t: Translate): readonly FilterWord[] {
  const list = (filter: keyof Filters, values: readonly string[] = []) =>
    values.map((value) => ({ filter, value, words: dimensionWord(filter, value, t) }));
  return [
    ...list("sex", filters.sex && [filters.sex]),
    ...list("age", filters.age),
    ...list("visit", filters.visit),
    ...list("stay", filters.stay),
  ];
}

/** The filters without one value, or without one filter whole. */
export function withoutFilter(filters: Filters, filter: keyof Filters, value?: string): Filters {
  const { [filter]: given, ...rest } = filters;
  const left = value !== undefined && Array.isArray(given) ? given.filter((one: string) => one !== value) : [];
  return left.length > 0 ? { ...rest, [filter]: left } : rest;
}
