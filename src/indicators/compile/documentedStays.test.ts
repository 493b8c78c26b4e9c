import { describe, expect, test } from "vitest";
import { mdtReportFound } from "../catalogue/cancer/mdtReportFound.ts";
import { tnmDocumented } from "../catalogue/cancer/tnmDocumented.ts";
import { dischargeTreatments } from "../catalogue/discharge-letter/dischargeTreatments.ts";
import { letterSections } from "../catalogue/discharge-letter/letterSections.ts";
import { malnutrition } from "../catalogue/frailty/malnutrition.ts";
import { alcoholStatus } from "../catalogue/habits/alcoholStatus.ts";
import { advanceCare } from "../catalogue/record/advanceCare.ts";
import { allergiesDocumented } from "../catalogue/record/allergiesDocumented.ts";
import { bmiDocumented } from "../catalogue/record/bmiDocumented.ts";
import { letter, mention, stay } from "../testing/loadRecords.ts";
import { answers, unitsOf } from "../testing/unitsOf.ts";

const march = (person: number, changes = {}) => stay(person, "2024-03-01 10:00:00", "2024-03-05 11:00:00", changes);
const onTheDay = (visit: ReturnType<typeof stay>, changes = {}) => letter(visit, "2024-03-05 12:00:00", changes);
const heading = (note: { note_id: number }, label: string) => mention(note, label, { section: true });

describe("headings", () => {
  test("discharge-treatments: among letters with headings, one dated within thirty days has the treatments", async () => {
    const listed = march(1);
    const second = march(2);
    const late = march(3);
    const without = march(4);
    const bare = march(5);
    const early = march(6);
    const word = march(7);
    const visits = [listed, second, late, without, bare, early, word];
    const letters = visits.map((visit) => onTheDay(visit));
    const another = letter(second, "2024-03-20 12:00:00");
    const tooLate = letter(late, "2024-04-05 12:00:00");
    const before = letter(early, "2024-02-28 12:00:00");
    const records = {
      visit_occurrence: visits,
      note: [...letters, another, tooLate, before],
      note_nlp: [
        ...[0, 1, 2, 3, 5, 6].map((at) => heading(letters[at]!, "motif")),
        heading(letters[0]!, "traitements sortie"),
        heading(another, "traitements sortie"),
        heading(tooLate, "traitements sortie"),
        heading(before, "traitements sortie"),
        mention(letters[6]!, "traitements sortie"),
      ],
    };
    const expected = answers([
      [listed, "yes"],
      [second, "yes"],
      [late, "no"],
      [without, "no"],
      [bare, "-"],
      [early, "no"],
      [word, "no"],
    ]);
    expect(await unitsOf(dischargeTreatments, records)).toEqual(expected);
    expect(await unitsOf(dischargeTreatments, records, [letterSections, allergiesDocumented])).toEqual(expected);
  });

  test("allergies-documented: the heading in any letter of the stay, whatever its date", async () => {
    const said = march(1);
    const late = march(2);
    const silent = march(3);
    const unread = march(4);
    const notes = [
      onTheDay(said),
      letter(late, "2024-09-01 12:00:00"),
      onTheDay(silent),
      onTheDay(unread, { nlp_version: null }),
    ];
    expect(
      await unitsOf(
        allergiesDocumented,
        {
          visit_occurrence: [said, late, silent, unread],
          note: notes,
          note_nlp: [heading(notes[0]!, "allergies"), heading(notes[1]!, "allergies"), heading(notes[2]!, "motif")],
        },
        [dischargeTreatments],
      ),
    ).toEqual(
      answers([
        [said, "yes"],
        [late, "yes"],
        [silent, "no"],
        [unread, "-"],
      ]),
    );
  });
});

describe("quantities", () => {
  const measured = (label: string, value: number | null, unit: string | null) =>
    ({ label, value_as_number: value, unit_source_value: unit }) as const;

  test.each<[string, readonly ReturnType<typeof measured>[], "yes" | "no"]>([
    ["a body mass index, its unit written or not", [measured("bmi", 24.1, null)], "yes"],
    ["the bounds of a body mass index", [measured("bmi", 80, "kg_per_m2")], "yes"],
    ["a body mass index of 9", [measured("bmi", 9, "kg_per_m2")], "no"],
    ["a body mass index without a number", [measured("bmi", null, "kg_per_m2")], "no"],
    ["weight and height in centimetres", [measured("weight", 70.5, "kg"), measured("size", 171, "cm")], "yes"],
    ["weight and height in metres", [measured("weight", 20, "kg"), measured("size", 1.71, "m")], "yes"],
    ["a weight alone", [measured("weight", 70, "kg")], "no"],
    ["a height alone", [measured("size", 171, "cm")], "no"],
    ["a dose and a height", [measured("weight", 40, "mg"), measured("size", 171, "cm")], "no"],
    ["a tumour of 30 mm and a weight", [measured("weight", 70, "kg"), measured("size", 30, "mm")], "no"],
    ["171 metres", [measured("weight", 70, "kg"), measured("size", 171, "m")], "no"],
    ["numbers without a unit", [measured("weight", 70, null), measured("size", 171, null)], "no"],
    ["nothing", [], "no"],
  ])("bmi-documented with %s", async (_, quantities, said) => {
    const visit = march(1);
    const note = onTheDay(visit);
    const note_nlp = quantities.map(({ label, ...value }) => mention(note, label, { ...value, status: 1 }));
    const units = await unitsOf(bmiDocumented, { visit_occurrence: [visit], note: [note], note_nlp }, [alcoholStatus]);
    expect(units).toEqual(answers([[visit, said]]));
  });

  test("bmi-documented: weight and height may stand in two letters, and children are no units", async () => {
    const apart = march(1);
    const child = march(2, { age_at_visit: 17 });
    const unknown = march(3, { age_at_visit: null });
    const notes = [apart, apart, child, unknown].map((visit) => onTheDay(visit));
    expect(
      await unitsOf(bmiDocumented, {
        visit_occurrence: [apart, child, unknown],
        note: notes,
        note_nlp: [
          mention(notes[0]!, "weight", { value_as_number: 70, unit_source_value: "kg" }),
          mention(notes[1]!, "size", { value_as_number: 170, unit_source_value: "cm" }),
          mention(notes[2]!, "bmi", { value_as_number: 17 }),
        ],
      }),
    ).toEqual(
      answers([
        [apart, "yes"],
        [child, "-"],
        [unknown, "-"],
      ]),
    );
  });
});

describe("mentions", () => {
  test("malnutrition: a negated, supposed or family mention is none; advance-care: a negated one counts", async () => {
    const said = march(1, { age_at_visit: 75 });
    const negated = march(2, { age_at_visit: 80 });
    const supposed = march(3, { age_at_visit: 90 });
    const history = march(4, { age_at_visit: 90 });
    const younger = march(5, { age_at_visit: 74 });
    const visits = [said, negated, supposed, history, younger];
    const notes = visits.map((visit) => onTheDay(visit));
    const both = (at: number, changes = {}) =>
      ["malnutrition", "advance_care"].map((label) => mention(notes[at]!, label, changes));
    const records = {
      visit_occurrence: visits,
      note: notes,
      note_nlp: [
        ...both(0),
        ...both(1, { negation: true }),
        ...both(2, { hypothesis: true }),
        ...both(2, { family: true }),
        ...both(3, { history: true, reported_speech: true }),
        ...both(4),
      ],
    };
    const expected = (ofNegated: string) =>
      answers([
        [said, "yes"],
        [negated, ofNegated],
        [supposed, "no"],
        [history, "yes"],
        [younger, "-"],
      ]);
    expect(await unitsOf(malnutrition, records, [advanceCare])).toEqual(expected("no"));
    expect(await unitsOf(advanceCare, records, [malnutrition])).toEqual(expected("yes"));
  });

  test("tnm-documented: stays with two counted mentions of a solid tumour", async () => {
    const staged = march(1);
    const unstaged = march(2);
    const once = march(3);
    const visits = [staged, unstaged, once];
    const notes = visits.map((visit) => onTheDay(visit));
    const tumour = (at: number, changes = {}) => mention(notes[at]!, "solid_tumor", changes);
    expect(
      await unitsOf(tnmDocumented, {
        visit_occurrence: visits,
        note: notes,
        note_nlp: [
          tumour(0),
          tumour(0, { status: 2 }),
          tumour(1),
          tumour(1),
          tumour(2),
          tumour(2, { negation: true }),
          mention(notes[0]!, "tnm"),
          mention(notes[1]!, "tnm", { hypothesis: true }),
          mention(notes[2]!, "tnm"),
        ],
      }),
    ).toEqual(
      answers([
        [staged, "yes"],
        [unstaged, "no"],
        [once, "-"],
      ]),
    );
  });

  test("mdt-report-found: a board of the same patient in the sixty days before discharge, in any stay", async () => {
    const visits = Array.from({ length: 6 }, (_, person) => march(person + 1));
    const [within, sixty, sixtyOne, afterwards, otherPatient, alone] = visits as [
      ReturnType<typeof stay>,
      ...ReturnType<typeof stay>[],
    ];
    const notes = visits.map((visit) => onTheDay(visit));
    const earlier = stay(1, "2024-02-01 10:00:00", "2024-02-03 11:00:00");
    const outpatient = stay(2, "2024-01-05 08:00:00", null, { visit_type: "consultation externe" });
    const board = (visit: ReturnType<typeof stay>, date: string, changes = {}) =>
      letter(visit, date, { document_group: "TUMOUR_BOARD", nlp_version: null, ...changes });
    expect(
      await unitsOf(mdtReportFound, {
        visit_occurrence: [...visits, earlier, outpatient],
        note: [
          ...notes,
          board(earlier, "2024-02-02 10:00:00"),
          board(outpatient, "2024-01-05 09:00:00"),
          board(sixtyOne!, "2024-01-04 23:00:00"),
          board(afterwards!, "2024-03-06 09:00:00"),
          board(alone!, "2024-03-01 09:00:00", { visit_occurrence_id: null }),
          letter(otherPatient!, "2024-03-01 09:00:00", { document_group: "OTHER" }),
        ],
        note_nlp: notes.flatMap((note) => [mention(note, "solid_tumor"), mention(note, "solid_tumor")]),
      }),
    ).toEqual(
      answers([
        [within, "yes"],
        [sixty!, "yes"],
        [sixtyOne!, "no"],
        [afterwards!, "no"],
        [otherPatient!, "no"],
        [alone!, "no"],
        [earlier, "-"],
      ]),
    );
  });
});
