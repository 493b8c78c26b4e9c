import { expect, test } from "vitest";
import { codingGap } from "../catalogue/comorbidities/codingGap.ts";
import { codingGapCkd } from "../catalogue/comorbidities/codingGapCkd.ts";
import { codingGapDiabetes } from "../catalogue/comorbidities/codingGapDiabetes.ts";
import { letter, mention, stay } from "../testing/loadRecords.ts";
import { unitsOf } from "../testing/unitsOf.ts";

const visits = [1, 2, 3].map((person) => stay(person, "2024-03-01 10:00:00", "2024-03-05 11:00:00"));
const [both, coded, history] = visits.map(({ visit_occurrence_id }) => visit_occurrence_id) as [number, number, number];
const notes = visits.map((visit) => letter(visit, "2024-03-05 12:00:00"));
const twice = (at: number, label: string, changes = {}) => [
  mention(notes[at]!, label, changes),
  mention(notes[at]!, label, changes),
];
const records = {
  visit_occurrence: visits,
  note: notes,
  note_nlp: [
    ...twice(0, "ckd"),
    ...twice(0, "diabetes"),
    ...twice(1, "ckd"),
    ...twice(1, "congestive_heart_failure"),
    mention(notes[1]!, "diabetes"),
    ...twice(2, "dementia"),
    ...twice(2, "ckd", { history: true }),
  ],
  condition_occurrence: [
    { visit_occurrence_id: both, code: "E119" },
    { visit_occurrence_id: both, code: "N17" },
    { visit_occurrence_id: coded, code: "N185" },
    { visit_occurrence_id: coded, code: "I509" },
    { visit_occurrence_id: coded, code: "I500" },
    { visit_occurrence_id: history, code: "G300" },
    { visit_occurrence_id: history, code: null },
  ],
};

test("coding-gap: each condition of a stay is looked for among its own codes", async () => {
  expect(await unitsOf(codingGap, records)).toEqual({
    [`${both} ckd`]: "yes",
    [`${both} diabetes`]: "no",
    [`${coded} ckd`]: "no",
    [`${coded} congestive_heart_failure`]: "no",
    [`${history} dementia`]: "no",
  });
});

test("coding-gap-ckd and coding-gap-diabetes keep to their condition in the table they share", async () => {
  expect(await unitsOf(codingGapCkd, records, [codingGapDiabetes])).toEqual({
    [`${both} ckd`]: "yes",
    [`${both} diabetes`]: "-",
    [`${coded} ckd`]: "no",
  });
  expect(await unitsOf(codingGapDiabetes, records)).toEqual({ [both]: "no" });
});

test("two indicators that count a condition in two ways are not compiled together", async () => {
  const once = { ...codingGapDiabetes, conditions: [{ ...codingGapDiabetes.conditions![0]!, atLeast: 1 }] };
  await expect(unitsOf(codingGapDiabetes, records, [once])).rejects.toThrow(RangeError);
});
