import { expect, test } from "vitest";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { storeTables } from "../../extract/store.ts";
import { readValidations } from "./readValidations.ts";

test("reads what people measured; shares that are none and those of one document group are no measure", async () => {
  const engine = await openNativeEngine();
  const types = Object.entries(storeTables({ visit: "INTEGER", person: "INTEGER", note: "INTEGER" }).nlp_validation);
  await engine.execute(`CREATE TABLE nlp_validation (${types.map(([name, type]) => `${name} ${type}`).join(", ")})`);
  await engine.execute(`INSERT INTO nlp_validation VALUES
    ('tobacco-status', 'eds-nlp', '1', 'stay', NULL, NULL, 0.9, 200, 0.8, 400, NULL, NULL, NULL, NULL, DATE '2026-03-27', 'relecture'),
    ('tobacco-status', 'eds-nlp', '2', 'stay', 100, NULL, 1.2, 200, 0.8, 0, 0.7, 30, 1, 570, NULL, NULL),
    ('tobacco-status', 'eds-nlp', '3', 'stay', NULL, 'DISCHARGE', 0.9, 200, 0.8, 400, NULL, NULL, NULL, NULL, NULL, NULL)`);
  expect(await readValidations(engine)).toEqual([
    {
      caseDefinition: "tobacco-status",
      version: "eds-nlp 1",
      level: "stay",
      site: null,
      ppv: { value: 0.9, cases: 200 },
      npv: { value: 0.8, cases: 400 },
      sensitivity: null,
      specificity: null,
      validatedOn: "2026-03-27",
      reference: "relecture",
    },
    {
      caseDefinition: "tobacco-status",
      version: "eds-nlp 2",
      level: "stay",
      site: 100,
      ppv: null,
      npv: null,
      sensitivity: { value: 0.7, cases: 30 },
      specificity: { value: 1, cases: 570 },
      validatedOn: null,
      reference: null,
    },
  ]);
  await engine.close();
});
