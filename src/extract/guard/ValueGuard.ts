import type { Problem } from "../Problem.ts";
import { countEmail } from "./email.ts";
import { isFreeText } from "./freeText.ts";
import { countNir } from "./nir.ts";
import { countPhones } from "./phone.ts";

export type ValueRule = "nir" | "email" | "phone" | "free-text";

/** Number of values from which a rule refuses the extract. */
const least: Readonly<Record<ValueRule, number>> = { nir: 1, email: 1, phone: 3, "free-text": 1 };

/** Counts what looks like identity in the values of one resource, column by column; keeps no value. */
export class ValueGuard {
  private readonly found = new Map<string, Map<ValueRule, number>>();

  constructor(readonly table: string) {}

  /** A value that stands in `rows` rows of a text column. */
  addText(column: string, value: string, rows: number): void {
    this.add(column, "nir", rows * countNir(value));
    this.add(column, "email", rows * countEmail(value));
    this.add(column, "phone", rows * countPhones(value));
    if (isFreeText(value)) this.add(column, "free-text", rows);
  }

  add(column: string, rule: ValueRule, count: number): void {
    if (count === 0) return;
    const rules = this.found.get(column) ?? new Map<ValueRule, number>();
    this.found.set(column, rules.set(rule, (rules.get(rule) ?? 0) + count));
  }

  /** One problem for each column and rule whose count refuses the extract. */
  problems(): readonly Problem[] {
    return [...this.found].flatMap(([column, rules]) =>
      [...rules].flatMap(([rule, count]): Problem[] => {
        if (count < least[rule]) return [];
        const values = { table: this.table, column, rule, count };
        return [{ code: rule === "free-text" ? "free-text" : "identity-values", values }];
      }),
    );
  }
}
