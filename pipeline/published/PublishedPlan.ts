import { dirname, resolve } from "node:path";
import * as v from "valibot";
import { readJson } from "../plan/readJson.ts";

const text = v.pipe(v.string(), v.nonEmpty());

const publishedPlanSchema = v.strictObject({
  counts: text,
  sites: text,
  indicator: text,
  descriptor: v.looseObject({
    name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
    title: text,
    timonerie: v.looseObject({ extractedAt: text }),
  }),
});

/**
 * What `pack --published` makes an extract of level `cube` from: `counts`, a CSV of units and of a share of them by month and hospital;
 * `sites`, a CSV with the columns of `care_site` and the `code` of each in `counts`; the id of the indicator that they are figures
 * of; the descriptor. Paths are absolute once read.
 */
export type PublishedPlan = v.InferOutput<typeof publishedPlanSchema>;

/** Reads a plan, whose paths are relative to it. Rejects with `PackRefused`. */
export async function readPublishedPlan(file: string): Promise<PublishedPlan> {
  const plan = await readJson(file, publishedPlanSchema);
  const place = (path: string) => resolve(dirname(resolve(file)), path);
  return { ...plan, counts: place(plan.counts), sites: place(plan.sites) };
}
