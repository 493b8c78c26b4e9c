import * as v from "valibot";
import { requiredTables } from "../contractTables.ts";
import type { Descriptor, Resource } from "../Descriptor.ts";
import type { Problem } from "../Problem.ts";
import { descriptorSchema, type RawDescriptor } from "./descriptorSchema.ts";
import { isExpired } from "./isExpired.ts";
import { resourceParts } from "./resourceParts.ts";

/** Either the descriptor or everything that is wrong with it. */
export type ParsedDescriptor = { readonly descriptor: Descriptor } | { readonly problems: readonly Problem[] };

/** Reads `datapackage.json`: contract version first, then each property, then what one property says of another. */
export function parseDescriptor(text: string, now: Date): ParsedDescriptor {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problems: [{ code: "descriptor-not-json", values: {} }] };
  }
  const unknown = unknownContract(json);
  if (unknown) return { problems: [unknown] };
  const parsed = v.safeParse(descriptorSchema, json);
  if (!parsed.success) {
    const paths = new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ""));
    return { problems: [...paths].map(invalid) };
  }
  const resources = parsed.output.resources.map(resourceParts);
  const problems = [...faultyResources(parsed.output, resources), ...contradictions(parsed.output, now)];
  if (problems.length > 0) return { problems };
  return { descriptor: descriptorOf(parsed.output, resources as Resource[]) };
}

const invalid = (path: string): Problem => ({ code: "descriptor-invalid", values: { path } });

function unknownContract(json: unknown): Problem | null {
  const own = json !== null && typeof json === "object" && "timonerie" in json ? json.timonerie : null;
  if (own === null || typeof own !== "object" || !("contract" in own) || own.contract === 1) return null;
  const { contract } = own;
  return {
    code: "contract-unknown",
    values: { contract: typeof contract === "number" ? contract : String(contract).slice(0, 20) },
  };
}

function faultyResources(raw: RawDescriptor, resources: readonly (Resource | string)[]): readonly Problem[] {
  const faults = resources.flatMap((found, index) =>
    typeof found === "string" ? [invalid(`resources.${index}.${found}`)] : [],
  );
  const names = raw.resources.map((resource) => resource.name);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) < index ? [invalid(`resources.${index}.name`)] : [],
  );
  return [...faults, ...twice];
}

function contradictions(raw: RawDescriptor, now: Date): readonly Problem[] {
  const { level, governance, synthetic, diffusion, grains } = raw.timonerie;
  const problems: Problem[] = [];
  const { expiresAt } = governance;
  if (expiresAt === null && !synthetic && diffusion !== "public")
    problems.push(invalid("timonerie.governance.expiresAt"));
  if (expiresAt !== null && isExpired(expiresAt, now))
    problems.push({ code: "expired", values: { date: expiresAt.slice(0, 10) } });
  // Secrecy is kept before counts are handed over, and only then; records are for those who are entitled to them.
  if (diffusion === (level.includes("record") ? "protected" : "authorised"))
    problems.push(invalid("timonerie.diffusion"));
  if (level.includes("cube") && grains.length === 0) problems.push(invalid("timonerie.grains"));
  const declared = new Set(raw.resources.map((resource) => resource.name));
  for (const table of requiredTables(level))
    if (!declared.has(table)) problems.push({ code: "resource-undeclared", values: { table } });
  return problems;
}

function descriptorOf(raw: RawDescriptor, resources: readonly Resource[]): Descriptor {
  return { name: raw.name, title: raw.title, created: raw.created, ...raw.timonerie, resources };
}
