import { describe, expect, test } from "vitest";
import { dischargeLetterDaySurgery } from "../catalogue/discharge-letter/dischargeLetterDaySurgery.ts";
import { dischargeLetterSmr } from "../catalogue/discharge-letter/dischargeLetterSmr.ts";
import { letter, stay } from "../testing/loadRecords.ts";
import { answers, unitsOf } from "../testing/unitsOf.ts";

const march = (person: number, changes = {}) => stay(person, "2024-03-01 10:00:00", "2024-03-05 11:00:00", changes);
const onTheDay = (visit: ReturnType<typeof stay>, changes = {}) => letter(visit, "2024-03-05 12:00:00", changes);

describe("letters of other kinds of stay", () => {
  test("discharge-letter-smr: rehabilitation and long-term stays, and no other", async () => {
    const smr = march(1, { stay_type: "SSR" });
    const late = march(2, { stay_type: "SLD" });
    const acute = march(3);
    const dead = march(4, { stay_type: "SSR", discharge_class: "death" });
    const unknown = march(5, { stay_type: null });
    expect(
      await unitsOf(dischargeLetterSmr, {
        visit_occurrence: [smr, late, acute, dead, unknown],
        note: [
          onTheDay(smr),
          letter(late, "2024-03-06 00:10:00"),
          ...[acute, dead, unknown].map((one) => onTheDay(one)),
        ],
      }),
    ).toEqual(
      answers([
        [smr, "yes"],
        [late, "no"],
        [acute, "-"],
        [dead, "-"],
        [unknown, "-"],
      ]),
    );
  });

  test("discharge-letter-day-surgery: closed day-hospital visits alone, beside the stays of other indicators", async () => {
    const session = (person: number, changes = {}) =>
      stay(person, "2024-03-05 08:00:00", "2024-03-05 17:00:00", {
        visit_type: "hospitalisation incomplète",
        ...changes,
      });
    const written = session(1);
    const missing = session(2);
    const unknownMode = session(3, { discharge_class: null });
    const open = session(4, { visit_end_datetime: null });
    const overnight = march(5);
    const visits = [written, missing, unknownMode, open, overnight];
    const records = {
      visit_occurrence: visits,
      note: [written, unknownMode, open, overnight].map((visit) => onTheDay(visit)),
    };
    expect(await unitsOf(dischargeLetterDaySurgery, records, [dischargeLetterSmr])).toEqual(
      answers([
        [written, "yes"],
        [missing, "no"],
        [unknownMode, "-"],
      ]),
    );
    expect(await unitsOf(dischargeLetterSmr, records, [dischargeLetterDaySurgery])).toEqual(
      answers([[overnight, "-"]]),
    );
  });
});
