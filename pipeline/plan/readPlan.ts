import { dirname, resolve } from "node:path";
import { type Plan, planSchema } from "./Plan.ts";
import { readJson } from "./readJson.ts";

/** Reads a plan; every fault is named by its place in the file, for example `nlp[0].version`. */
export async function readPlan(file: string): Promise<Plan> {
  const plan = await readJson(file, planSchema);
  const folder = dirname(resolve(file));
  const place = (path: string) => resolve(folder, path);
  return {
    ...plan,
    warehouse: place(plan.warehouse),
    nlp: plan.nlp.map((source) => ({
      ...source,
      path: place(source.path),
      ...(source.read === undefined ? {} : { read: source.read === "all" ? "all" : place(source.read) }),
    })),
    ...(plan.validation === undefined ? {} : { validation: place(plan.validation) }),
    ...(plan.references === undefined ? {} : { references: place(plan.references) }),
    indicators: plan.indicators.map(place),
  };
}
