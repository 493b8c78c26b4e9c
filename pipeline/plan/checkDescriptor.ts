import { requiredTables } from "../../src/extract/contractTables.ts";
import { parseDescriptor } from "../../src/extract/descriptor/parseDescriptor.ts";
import { describeExtract } from "../layout/describeExtract.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import type { Plan } from "./Plan.ts";

const file = { format: "parquet", bytes: 0, hash: `sha256:${"0".repeat(64)}`, timonerie: { rows: 0 } };

/** Refuses, before any table is read, a descriptor that the reader would refuse: better now than after an hour of work. */
export function checkDescriptor(plan: Plan, now: Date): void {
  const resources = requiredTables(["record"]).map((name) => ({ name, path: `${name}.parquet`, ...file }));
  const breaks = plan.descriptor.timonerie.breaks.map((found) => ({ ...found, careSite: undefined }));
  const parsed = parseDescriptor(describeExtract(plan, resources, [], breaks), now);
  if ("descriptor" in parsed) return;
  throw new PackRefused(
    parsed.problems.map((problem) =>
      problem.code === "descriptor-invalid"
        ? { code: "plan-invalid", values: { path: `descriptor.${problem.values["path"]}` } }
        : problem,
    ),
  );
}
