import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as v from "valibot";
import { PackRefused, refused } from "../refusal/PackRefused.ts";
import type { PackProblem, PackProblemCode } from "../refusal/PackProblem.ts";
import { type Plan, planSchema } from "./Plan.ts";

/** Reads a plan; every fault is named by its place in the file, for example `nlp[0].version`. */
export async function readPlan(file: string): Promise<Plan> {
  const given = await parse(file);
  const read = v.safeParse(planSchema, given);
  if (!read.success) throw new PackRefused(faults(read.issues));
  const plan = read.output;
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
  };
}

async function parse(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw refused("plan-missing", { path: file });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw refused("plan-not-json", { path: file });
  }
}

function faults(issues: readonly v.BaseIssue<unknown>[]): readonly PackProblem[] {
  const problems = new Map<string, PackProblem>();
  for (const issue of issues) {
    const path = pathOf(issue);
    if (!problems.has(path)) problems.set(path, { code: codeOf(path), values: { path } });
  }
  return [...problems.values()];
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.reduce<string>(
    (made, key) => (typeof key === "number" ? `${made}[${key}]` : made === "" ? String(key) : `${made}.${String(key)}`),
    "",
  );
  return path === "" ? "/" : path;
}

function codeOf(path: string): PackProblemCode {
  if (/^nlp\[\d+\]\.version$/.test(path)) return "plan-version-missing";
  if (/^nlp\[\d+\]\.read$/.test(path)) return "plan-read-missing";
  if (/^descriptor\.timonerie\.watermark(\.|$)/.test(path)) return "plan-watermark-missing";
  return "plan-invalid";
}
