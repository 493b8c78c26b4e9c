import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { PackRefused, refused } from "../refusal/PackRefused.ts";
import type { PackProblem, PackProblemCode } from "../refusal/PackProblem.ts";

/** Reads a plan against its schema; every fault is named by its place in the file, for example `nlp[0].version`. */
export async function readJson<S extends v.GenericSchema>(file: string, schema: S): Promise<v.InferOutput<S>> {
  const read = v.safeParse(schema, await parse(file));
  if (!read.success) throw new PackRefused(faults(read.issues));
  return read.output;
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
