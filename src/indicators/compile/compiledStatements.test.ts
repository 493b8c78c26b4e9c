import { describe, expect, test } from "vitest";
import { charlson } from "../catalogue/comorbidities/charlson.ts";
import { codingGapDiabetes } from "../catalogue/comorbidities/codingGapDiabetes.ts";
import { documentCoverage } from "../catalogue/completeness/documentCoverage.ts";
import { nlpCoverage } from "../catalogue/completeness/nlpCoverage.ts";
import { dischargeLetter8Days } from "../catalogue/discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "../catalogue/discharge-letter/dischargeLetterDay0.ts";
import { dischargeLetterDelay } from "../catalogue/discharge-letter/dischargeLetterDelay.ts";
import { letterSections } from "../catalogue/discharge-letter/letterSections.ts";
import { lettersMissing } from "../catalogue/discharge-letter/lettersMissing.ts";
import { tobaccoStatus } from "../catalogue/habits/tobaccoStatus.ts";
import { readmission30dEmergency } from "../catalogue/readmission/readmission30dEmergency.ts";
import { suicideAttempt } from "../catalogue/suicide-attempt/suicideAttempt.ts";
import { letter, mention, stay, type HandMadeRecords } from "../testing/loadRecords.ts";
import { answers, unitsOf } from "../testing/unitsOf.ts";

describe("letters", () => {
  const onTheDay = stay(1, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
  const beforeDischarge = stay(2, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
  const beforeAdmission = stay(3, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
  const nineDays = stay(4, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
  const eightDays = stay(5, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
  const dead = stay(6, "2024-03-01 10:00:00", "2024-03-05 11:00:00", { discharge_class: "death" });
  const unknownMode = stay(7, "2024-03-01 10:00:00", "2024-03-05 11:00:00", { discharge_class: null });
  const sameDay = stay(8, "2024-03-05 08:00:00", "2024-03-05 18:00:00");
  const pastMidnight = stay(9, "2024-03-05 23:50:00", "2024-03-06 00:10:00");
  const rehabilitation = stay(10, "2024-03-01 10:00:00", "2024-03-05 11:00:00", { stay_type: "SSR" });
  const open = stay(11, "2024-03-01 10:00:00", null);
  const lookback = stay(12, "2023-12-01 10:00:00", "2023-12-05 11:00:00");
  const lastWeek = stay(13, "2024-12-20 10:00:00", "2024-12-27 11:00:00");
  const otherGroup = stay(14, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
  const all = [onTheDay, beforeDischarge, beforeAdmission, nineDays, eightDays, dead, unknownMode, sameDay, pastMidnight, rehabilitation, open, lookback, lastWeek, otherGroup];
  const records: HandMadeRecords = {
    visit_occurrence: all,
    note: [
      letter(onTheDay, "2024-03-05 18:00:00"),
      letter(onTheDay, "2024-03-20 18:00:00"),
      letter(beforeDischarge, "2024-03-04 09:00:00"),
      letter(beforeAdmission, "2024-02-28 09:00:00"),
      letter(nineDays, "2024-03-14 09:00:00"),
      letter(eightDays, "2024-03-13 23:59:00"),
      letter(dead, "2024-03-05 09:00:00"),
      letter(pastMidnight, "2024-03-06 09:00:00"),
      letter(rehabilitation, "2024-03-05 09:00:00"),
      letter(otherGroup, "2024-03-05 09:00:00", { document_group: "SUMMARY" }),
    ],
  };

  test("discharge-letter-day0: dated by the day of discharge, not before admission", async () => {
    expect(await unitsOf(dischargeLetterDay0, records)).toEqual(
      answers([
        [onTheDay, "yes"], [beforeDischarge, "yes"], [beforeAdmission, "no"], [nineDays, "no"], [eightDays, "no"], [dead, "-"], [unknownMode, "-"],
        [sameDay, "-"], [pastMidnight, "yes"], [rehabilitation, "-"], [lookback, "-"], [lastWeek, "no"], [otherGroup, "no"],
      ]),
    );
  });

  test("discharge-letter-8days: the eighth day counts, and the last eight days are not judged yet", async () => {
    expect(await unitsOf(dischargeLetter8Days, records)).toEqual(
      answers([
        [onTheDay, "yes"], [beforeDischarge, "yes"], [beforeAdmission, "no"], [nineDays, "no"], [eightDays, "yes"], [dead, "-"], [unknownMode, "-"],
        [sameDay, "-"], [pastMidnight, "yes"], [rehabilitation, "-"], [lookback, "-"], [lastWeek, "-"], [otherGroup, "no"],
      ]),
    );
  });

  test("discharge-letter-delay: days to the first letter, censored at the watermark of notes", async () => {
    expect(await unitsOf(dischargeLetterDelay, records)).toEqual(
      answers([
        [onTheDay, "0"], [beforeDischarge, "0"], [beforeAdmission, "61+"], [nineDays, "9"], [eightDays, "8"], [dead, "-"], [unknownMode, "-"],
        [sameDay, "-"], [pastMidnight, "0"], [rehabilitation, "-"], [lookback, "-"], [lastWeek, "4+"], [otherGroup, "61+"],
      ]),
    );
  });

  test("letters-missing: stays of the last twelve months without any letter, by age of the want", async () => {
    const recent = stay(20, "2024-12-01 10:00:00", "2024-12-20 11:00:00");
    expect(await unitsOf(lettersMissing, { ...records, visit_occurrence: [...all, recent] })).toEqual(
      answers([
        [onTheDay, ""], [beforeDischarge, ""], [beforeAdmission, "8+30"], [nineDays, ""], [eightDays, ""], [dead, "-"], [unknownMode, "-"],
        [sameDay, "-"], [pastMidnight, ""], [rehabilitation, "-"], [lookback, "-"], [lastWeek, ""], [otherGroup, "8+30"], [recent, "8"],
      ]),
    );
  });

  test("document-coverage: any discharge document of any closed stay", async () => {
    expect(await unitsOf(documentCoverage, records)).toEqual(
      answers([
        [onTheDay, "yes"], [beforeDischarge, "yes"], [beforeAdmission, "yes"], [nineDays, "yes"], [eightDays, "yes"], [dead, "yes"], [unknownMode, "no"],
        [sameDay, "no"], [pastMidnight, "yes"], [rehabilitation, "yes"], [lookback, "-"], [lastWeek, "no"], [otherGroup, "no"],
      ]),
    );
  });

  test("letter-sections: the headings of the letter that has most, within thirty days", async () => {
    const full = stay(30, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const two = letter(full, "2024-03-05 12:00:00");
    const three = letter(full, "2024-03-06 12:00:00");
    const late = letter(full, "2024-04-20 12:00:00");
    const bare = stay(31, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const noHeading = letter(bare, "2024-03-05 12:00:00");
    const otherHeading = stay(32, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const habits = letter(otherHeading, "2024-03-05 12:00:00");
    const heading = (note: { note_id: number }, label: string) => mention(note, label, { section: true });
    expect(
      await unitsOf(letterSections, {
        visit_occurrence: [full, bare, otherHeading],
        note: [two, three, late, noHeading, habits],
        note_nlp: [
          heading(two, "motif"), heading(two, "conclusion"),
          heading(three, "motif"), heading(three, "conclusion"), heading(three, "evolution"), heading(three, "examens"), heading(three, "allergies"),
          ...["motif", "conclusion", "actes", "traitements sortie", "modalites sortie", "antécédents"].map((label) => heading(late, label)),
          mention(noHeading, "diabetes"), heading(habits, "habitus"),
        ],
      }),
    ).toEqual(answers([[full, "4"], [bare, "-"], [otherHeading, "0"]]));
  });
});

describe("habits and comorbidities", () => {
  test("tobacco-status: any mention, negated and abstinent included, hypothesis and family out; unread stays are out", async () => {
    const said = stay(1, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const never = stay(2, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const father = stay(3, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const unread = stay(4, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const child = stay(5, "2024-03-01 10:00:00", "2024-03-05 11:00:00", { age_at_visit: 17 });
    const noLetter = stay(6, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const letters = [said, never, father, child].map((visit) => letter(visit, "2024-03-05 12:00:00"));
    expect(
      await unitsOf(tobaccoStatus, {
        visit_occurrence: [said, never, father, unread, child, noLetter],
        note: [...letters, letter(unread, "2024-03-05 12:00:00", { nlp_version: null })],
        note_nlp: [
          mention(letters[0]!, "tobacco"), mention(letters[1]!, "tobacco", { negation: true }),
          mention(letters[2]!, "tobacco", { family: true }), mention(letters[2]!, "tobacco", { hypothesis: true }), mention(letters[3]!, "tobacco"),
        ],
      }),
    ).toEqual(answers([[said, "yes"], [never, "yes"], [father, "no"], [unread, "-"], [child, "-"], [noLetter, "-"]]));
  });

  test("charlson: two mentions over the stay's documents, the highest grade once, original weights", async () => {
    const diabetic = stay(1, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const once = stay(2, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const grave = stay(3, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const nothing = stay(4, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const a = letter(diabetic, "2024-03-05 12:00:00");
    const b = letter(diabetic, "2024-03-06 12:00:00");
    const c = letter(once, "2024-03-05 12:00:00");
    const d = letter(grave, "2024-03-05 12:00:00");
    const e = letter(nothing, "2024-03-05 12:00:00");
    const twice = (note: { note_id: number }, label: string, status = 1) => [mention(note, label, { status }), mention(note, label)];
    expect(
      await unitsOf(charlson, {
        visit_occurrence: [diabetic, once, grave, nothing],
        note: [a, b, c, d, e],
        note_nlp: [
          mention(a, "diabetes"), mention(b, "diabetes", { status: 2 }),
          mention(c, "diabetes"), mention(c, "diabetes", { negation: true }), ...twice(c, "copd"),
          ...twice(d, "solid_tumor", 2), ...twice(d, "liver_disease", 2), ...twice(d, "ckd"), mention(d, "aids"), mention(d, "aids", { family: true }),
        ],
      }),
    ).toEqual(answers([[diabetic, "2"], [once, "1"], [grave, "11"], [nothing, "0"]]));
  });

  test("coding-gap-diabetes: counted twice outside history and not coded, up to the codes' watermark", async () => {
    const gap = stay(1, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const coded = stay(2, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const otherCode = stay(3, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const history = stay(4, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const late = stay(5, "2024-12-01 10:00:00", "2024-12-05 11:00:00");
    const visits = [gap, coded, otherCode, history, late];
    const letters = visits.map((visit) => letter(visit, String(visit.visit_end_datetime)));
    expect(
      await unitsOf(codingGapDiabetes, {
        visit_occurrence: visits,
        note: letters,
        note_nlp: letters.flatMap((note, index) => [mention(note, "diabetes"), mention(note, "diabetes", { history: index === 3 })]),
        condition_occurrence: [
          { visit_occurrence_id: coded.visit_occurrence_id, code: "E119" },
          { visit_occurrence_id: coded.visit_occurrence_id, code: "E110" },
          { visit_occurrence_id: otherCode.visit_occurrence_id, code: "E15" },
        ],
      }),
    ).toEqual(answers([[gap, "yes"], [coded, "no"], [otherCode, "yes"], [late, "-"]]));
  });

  test("readmission-30d-emergency: another MCO stay through emergency within thirty days, not a transfer", async () => {
    const index = (person: number) => stay(person, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const back = index(1);
    const late = index(2);
    const planned = index(3);
    const transferred = index(4);
    const healthy = index(5);
    const firsts = [back, late, planned, transferred, healthy];
    const again = [
      stay(1, "2024-04-04 23:00:00", "2024-04-06 11:00:00", { via_emergency: true, care_site_id: 200 }),
      stay(2, "2024-04-05 01:00:00", "2024-04-06 11:00:00", { via_emergency: true }),
      stay(3, "2024-03-10 10:00:00", "2024-03-12 11:00:00"),
      stay(4, "2024-03-06 10:00:00", "2024-03-12 11:00:00", { via_emergency: true, transferred_in: true }),
      stay(5, "2024-03-10 10:00:00", "2024-03-12 11:00:00", { via_emergency: true }),
    ];
    const letters = firsts.map((visit) => letter(visit, "2024-03-05 12:00:00"));
    expect(
      await unitsOf(readmission30dEmergency, {
        visit_occurrence: [...firsts, ...again],
        note: letters,
        note_nlp: letters.slice(0, 4).flatMap((note) => ["ckd", "copd"].flatMap((label) => [mention(note, label), mention(note, label)])),
      }),
    ).toEqual(answers([[back, "yes"], [late, "no"], [planned, "no"], [transferred, "no"], [healthy, "-"], ...again.map((visit) => [visit, "-"] as const)]));
  });
});

describe("emergency passages and documents", () => {
  const urgent = (person: number, start: string, end: string | null, changes = {}) =>
    stay(person, start, end, { visit_type: "urgence", stay_type: null, ...changes });
  const report = (visit: ReturnType<typeof stay>, changes = {}) => letter(visit, String(visit.visit_start_datetime), { document_group: "EMERGENCY", ...changes });

  test("suicide-attempt: passages chained by patient, one attempt in fifteen days, history and reports out", async () => {
    const attempt = urgent(1, "2024-03-01 10:00:00", "2024-03-01 20:00:00");
    const tenDays = urgent(1, "2024-03-11 10:00:00", "2024-03-11 20:00:00");
    const twentyDays = urgent(1, "2024-03-21 10:00:00", "2024-03-21 20:00:00");
    const history = urgent(2, "2024-03-01 10:00:00", "2024-03-01 20:00:00");
    const arrives = urgent(3, "2024-03-01 10:00:00", "2024-03-01 20:00:00");
    const admitted = stay(3, "2024-03-02 08:00:00", "2024-03-09 10:00:00", { via_emergency: true, care_site_id: 200 });
    const afterwards = urgent(3, "2024-03-11 10:00:00", "2024-03-11 20:00:00");
    const direct = stay(4, "2024-03-02 08:00:00", "2024-03-09 10:00:00");
    const unread = urgent(5, "2024-03-01 10:00:00", "2024-03-01 20:00:00");
    const visits = [attempt, tenDays, twentyDays, history, arrives, admitted, afterwards, direct, unread];
    const reports = [attempt, tenDays, twentyDays, history, arrives, afterwards].map((visit) => report(visit));
    const dischargeLetter = letter(admitted, "2024-03-09 12:00:00");
    expect(
      await unitsOf(suicideAttempt, {
        visit_occurrence: visits,
        note: [...reports, dischargeLetter, report(unread, { nlp_version: null })],
        note_nlp: [
          mention(reports[0]!, "suicide_attempt"), mention(reports[1]!, "suicide_attempt"), mention(reports[2]!, "suicide_attempt"),
          mention(reports[3]!, "suicide_attempt", { history: true }), mention(reports[3]!, "suicide_attempt", { reported_speech: true }),
          mention(dischargeLetter, "suicide_attempt"),
        ],
      }),
    ).toEqual(answers([[attempt, "yes"], [tenDays, "no"], [twentyDays, "yes"], [history, "no"], [arrives, "yes"], [afterwards, "no"], [unread, "-"]]));
  });

  test("nlp-coverage: documents that have a run, at their note date", async () => {
    const visit = stay(1, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
    const read = letter(visit, "2024-03-05 12:00:00");
    const unread = letter(visit, "2024-03-05 12:00:00", { nlp_version: null, document_group: "OTHER" });
    const early = letter(visit, "2023-12-31 12:00:00");
    const alone = letter({ visit_occurrence_id: 0, care_site_id: 200 }, "2024-03-05 12:00:00", { visit_occurrence_id: null });
    expect(await unitsOf(nlpCoverage, { visit_occurrence: [visit], note: [read, unread, early, alone] })).toEqual({
      [read.note_id]: "yes", [unread.note_id]: "no", [early.note_id]: "-", [alone.note_id]: "yes",
    });
  });
});
