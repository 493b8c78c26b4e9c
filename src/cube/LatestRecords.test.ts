import { expect, test } from "vitest";
import { LatestRecords } from "./LatestRecords.ts";
import type { Place, Question } from "./Question.ts";
import type { SummedCells } from "./SummedCells.ts";

const ward = (site: number): Place => ({ level: "unit", site, hospitals: [1], units: [site] });

const about = (columns: readonly string[], dimensions: readonly string[], sites: readonly number[]): Question => ({
  subject: {
    id: "stays",
    table: "unit_stays",
    rolledFrom: "unit_stays",
    dimensions,
    rolledBy: [],
    measures: columns.map((column) => ({ column, unit: "1", stored: column, conditions: null })),
    where: "TRUE",
  },
  place: { level: "hospital", site: 1, hospitals: [1], units: [] },
  filters: { sex: "f" },
  from: "2024-01-01",
  to: "2024-12-31",
  grain: "month",
  by: [],
  parts: sites.map(ward),
});

const holding = (columns: readonly string[]): SummedCells => ({
  length: 0,
  periods: [],
  parts: [],
  keys: {},
  sums: new Map(columns.map((column) => [column, []])),
  answeredFrom: "records",
});

test("an answer serves whoever asks the same for less; another place, filter or column is asked again, and the oldest is let go", async () => {
  const latest = new LatestRecords(2);
  const [source, asked]: [object, string[]] = [{}, []];
  const find = (question: Question, from = source) =>
    latest.find(from, question, async () => {
      const columns = question.subject.measures.map(({ column }) => column);
      asked.push(columns.join());
      return holding(columns);
    });
  await find(about(["den_a", "num_a"], ["nlp_version"], [10, 11]));
  await find(about(["num_a"], [], [11, 10]));
  expect(asked).toEqual(["den_a,num_a"]);
  await find(about(["den_b"], [], [10, 11]));
  await find(about(["den_b"], ["nlp_version"], [10, 11]));
  await find(about(["den_b"], ["nlp_version"], [10]));
  await find({ ...about(["den_b"], [], [10]), filters: {} });
  await find(about(["den_b"], [], [10]), {});
  expect(asked).toEqual(["den_a,num_a", "den_b", "den_b", "den_b", "den_b", "den_b"]);
  await find(about(["den_a"], [], [10, 11]));
  expect(asked.at(-1)).toBe("den_a");
});

test("a question that fails or is cancelled leaves nothing behind", async () => {
  const latest = new LatestRecords(2);
  const source = {};
  const question = about(["den_a"], [], [10]);
  await expect(latest.find(source, question, () => Promise.reject(new Error("cancelled")))).rejects.toThrow();
  const answer = holding(["den_a"]);
  expect(await latest.find(source, question, () => Promise.resolve(answer))).toBe(answer);
});
