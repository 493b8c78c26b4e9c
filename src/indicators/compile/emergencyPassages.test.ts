import { describe, expect, test } from "vitest";
import { unreadableDocuments } from "../catalogue/completeness/unreadableDocuments.ts";
import { alcoholEmergency } from "../catalogue/emergency/alcoholEmergency.ts";
import { emergencyReport } from "../catalogue/emergency/emergencyReport.ts";
import { emergencyReturn72h } from "../catalogue/emergency/emergencyReturn72h.ts";
import { fall75 } from "../catalogue/emergency/fall75.ts";
import { selfHarmGirls8To17 } from "../catalogue/suicide-attempt/selfHarmGirls8To17.ts";
import { suicideAttempt } from "../catalogue/suicide-attempt/suicideAttempt.ts";
import { letter, mention, stay } from "../testing/loadRecords.ts";
import { answers, unitsOf } from "../testing/unitsOf.ts";

const urgent = (person: number, start: string, end: string | null, changes = {}) =>
  stay(person, start, end, { visit_type: "urgence", stay_type: null, ...changes });
const evening = (person: number, changes = {}) => urgent(person, "2024-03-01 18:00:00", "2024-03-02 02:00:00", changes);
const report = (visit: ReturnType<typeof stay>, date = String(visit.visit_start_datetime), changes = {}) =>
  letter(visit, date, { document_group: "EMERGENCY", ...changes });

describe("emergency passages", () => {
  test("emergency-report: dated by the end of its own visit, not before arrival; open passages are no units", async () => {
    const inTime = evening(1);
    const onTheMinute = evening(2);
    const minuteLate = evening(3);
    const before = evening(4);
    const none = evening(5);
    const open = urgent(6, "2024-03-01 18:00:00", null);
    const arrives = evening(7);
    const admitted = stay(7, "2024-03-02 02:00:00", "2024-03-09 10:00:00", { via_emergency: true });
    const direct = stay(8, "2024-03-02 02:00:00", "2024-03-09 10:00:00", { via_emergency: true });
    const wrongGroup = evening(9);
    expect(
      await unitsOf(emergencyReport, {
        visit_occurrence: [inTime, onTheMinute, minuteLate, before, none, open, arrives, admitted, direct, wrongGroup],
        note: [
          report(inTime, "2024-03-01 23:00:00"),
          report(inTime, "2024-03-04 09:00:00"),
          report(onTheMinute, "2024-03-02 02:00:00"),
          report(minuteLate, "2024-03-02 02:01:00"),
          report(before, "2024-02-29 09:00:00"),
          report(open, "2024-03-01 19:00:00"),
          report(arrives, "2024-03-02 09:00:00"),
          report(admitted, "2024-03-02 09:00:00"),
          report(direct, "2024-03-08 09:00:00"),
          letter(wrongGroup, "2024-03-01 19:00:00"),
        ],
      }),
    ).toEqual(
      answers([
        [inTime, "yes"],
        [onTheMinute, "yes"],
        [minuteLate, "no"],
        [before, "no"],
        [none, "no"],
        [open, "-"],
        [arrives, "yes"],
        [direct, "yes"],
        [wrongGroup, "no"],
      ]),
    );
  });

  test("alcohol-emergency: somebody who drinks, neither abstinent nor denied; fall-75: from 75 on", async () => {
    const drinks = evening(1, { age_at_visit: 75 });
    const abstinent = evening(2, { age_at_visit: 90 });
    const denied = evening(3, { age_at_visit: 74 });
    const both = evening(4, { age_at_visit: null });
    const unread = evening(5, { age_at_visit: 80 });
    const visits = [drinks, abstinent, denied, both, unread];
    const notes = visits.map((visit) => report(visit, undefined, visit === unread ? { nlp_version: null } : {}));
    const records = {
      visit_occurrence: visits,
      note: notes,
      note_nlp: [
        mention(notes[0]!, "alcohol"),
        mention(notes[1]!, "alcohol", { status: 2 }),
        mention(notes[2]!, "alcohol", { negation: true }),
        mention(notes[3]!, "alcohol", { status: 2 }),
        mention(notes[3]!, "alcohol"),
        mention(notes[0]!, "fall", { negation: true }),
        mention(notes[1]!, "fall"),
        mention(notes[2]!, "fall"),
        mention(notes[3]!, "fall"),
      ],
    };
    const said = (...of: readonly string[]) => answers(visits.map((visit, at) => [visit, of[at]!]));
    expect(await unitsOf(alcoholEmergency, records, [fall75])).toEqual(said("yes", "no", "no", "yes", "-"));
    expect(await unitsOf(fall75, records, [alcoholEmergency])).toEqual(said("no", "yes", "-", "-", "-"));
  });

  test("self-harm-girls-8-17: the same attempts, of girls of that age, whatever else the family counts", async () => {
    const girl = (person: number, age: number | null, changes = {}) =>
      evening(person, { sex: "f", age_at_visit: age, ...changes });
    const eight = girl(1, 8);
    const seventeen = girl(2, 17);
    const seven = girl(3, 7);
    const eighteen = girl(4, 18);
    const boy = girl(5, 15, { sex: "m" });
    const unknown = girl(6, null);
    const calm = girl(7, 15);
    const again = urgent(1, "2024-03-10 18:00:00", "2024-03-10 20:00:00", { sex: "f", age_at_visit: 8 });
    const visits = [eight, seventeen, seven, eighteen, boy, unknown, calm, again];
    const notes = visits.map((visit) => report(visit));
    const note_nlp = notes.flatMap((note, at) => (at === 6 ? [] : [mention(note, "suicide_attempt")]));
    expect(
      await unitsOf(selfHarmGirls8To17, { visit_occurrence: visits, note: notes, note_nlp }, [suicideAttempt]),
    ).toEqual(
      answers([
        [eight, "yes"],
        [seventeen, "yes"],
        [seven, "-"],
        [eighteen, "-"],
        [boy, "-"],
        [unknown, "-"],
        [calm, "no"],
        [again, "no"],
      ]),
    );
  });

  test("emergency-return-72h: back by the hour after the last chained visit has ended, for either cause again", async () => {
    const first = (person: number) => urgent(person, "2024-03-01 08:00:00", "2024-03-01 12:00:00");
    const back = (person: number, start: string) => urgent(person, start, null);
    const firsts = [1, 2, 3, 4, 5, 6].map(first);
    const [soon, onTheHour, late, otherCause, nextDay, calm] = firsts as [
      ReturnType<typeof stay>,
      ...ReturnType<typeof stay>[],
    ];
    const returns = [
      back(1, "2024-03-03 09:00:00"),
      back(2, "2024-03-04 12:00:00"),
      back(3, "2024-03-04 12:01:00"),
      back(4, "2024-03-03 09:00:00"),
      back(5, "2024-03-02 09:00:00"),
      back(6, "2024-03-03 09:00:00"),
    ];
    const admitted = stay(7, "2024-03-01 08:00:00", "2024-03-20 12:00:00", { via_emergency: true });
    const afterAdmission = back(7, "2024-03-22 12:00:00");
    const visits = [...firsts, ...returns, admitted, afterAdmission];
    const notes = visits.map((visit) => report(visit));
    const note = (visit: ReturnType<typeof stay>) => notes[visits.indexOf(visit)]!;
    expect(
      await unitsOf(emergencyReturn72h, {
        visit_occurrence: visits,
        note: notes,
        note_nlp: [
          ...[soon, onTheHour!, late!, otherCause!, nextDay!, admitted].map((visit) =>
            mention(note(visit), "suicide_attempt"),
          ),
          mention(note(calm!), "alcohol", { status: 2 }),
          ...[0, 1, 2, 4, 5].map((at) => mention(note(returns[at]!), "alcohol")),
          mention(note(returns[3]!), "fall"),
          mention(note(afterAdmission), "suicide_attempt"),
        ],
      }),
    ).toEqual(
      answers([
        [soon, "yes"],
        [onTheHour!, "yes"],
        [late!, "no"],
        [otherCause!, "no"],
        [nextDay!, "no"],
        [calm!, "-"],
        ...[0, 1, 2, 5].map((at) => [returns[at]!, "no"] as const),
        [returns[3]!, "-"],
        [admitted, "yes"],
        [afterAdmission, "no"],
      ]),
    );
  });
});

test("unreadable-documents: a length of 0, or a scan whose length nobody wrote", async () => {
  const visit = stay(1, "2024-03-01 10:00:00", "2024-03-05 11:00:00");
  const document = (text_length: number | null, text_source: string | null) =>
    letter(visit, "2024-03-05 12:00:00", { text_length, text_source });
  const expected = [
    [document(0, "native"), "yes"],
    [document(0, null), "yes"],
    [document(null, "scan"), "yes"],
    [document(900, "scan"), "no"],
    [document(900, null), "no"],
    [document(null, "pdf"), "no"],
    [document(null, null), "no"],
  ] as const;
  const note = expected.map(([one]) => one);
  expect(await unitsOf(unreadableDocuments, { visit_occurrence: [visit], note })).toEqual(answers(expected));
});
