import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFigureService } from "../../figures/createFigureService.ts";
import { gathered } from "../../figures/gathered.ts";
import type { FigureService } from "../../figures/FigureService.ts";
import { openNatively } from "../../figures/testing/openNatively.ts";
import type { View } from "../../perimeter/View.ts";
import { exampleOpened } from "../testing/exampleExtract.ts";
import type { OpenForReading } from "../openForReading.ts";
import { openInThreads } from "./openInThread.ts";
import { readingDoors } from "./readingDoors.ts";
import { threadBetween } from "./testing/threadBetween.ts";

const sample = join(import.meta.dirname, "../../../data-samples");
const options = { base: "", signal: new AbortController().signal, onProgress: () => undefined };

let here: FigureService;
let there: FigureService;
let close: () => Promise<unknown>;

beforeAll(async () => {
  const { extract, source } = await openNatively(sample);
  here = createFigureService(source);
  const open: OpenForReading = () =>
    Promise.resolve({
      accepted: true,
      opened: exampleOpened("Extrait"),
      service: here,
      console: null,
      keeping: null,
      checkAgain: null,
      close: () => extract.engine.close(),
    });
  const outcome = await openInThreads(() => threadBetween(readingDoors(open)))(
    { kind: "address", path: "/sample/" },
    options,
  );
  if (!outcome.accepted) throw new Error("refused");
  there = outcome.service;
  close = outcome.close;
});
afterAll(() => close());

const id = "discharge-letter-day0";
const places = (service: FigureService) => service.tree.sites.get(service.tree.root)!.children.slice(0, 3);
const viewOf = ({ tree }: FigureService, more: Partial<View> = {}): View => ({
  site: tree.root,
  from: "2025-01",
  to: "2025-12",
  grain: "month",
  filters: {},
  ...more,
});

async function piecesOf<Piece>(pieces: AsyncIterable<Piece>): Promise<readonly Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

/** Every question to figures, asked of a service. */
const questions: readonly [keyof FigureService, (service: FigureService) => unknown][] = [
  ["catalogue", ({ catalogue }) => catalogue],
  ["tree", ({ tree }) => tree],
  ["validations", ({ validations }) => validations],
  ["overview", (service) => service.overview(viewOf(service))],
  ["linesBelow", (service) => gathered(service.linesBelow([id], places(service), viewOf(service)))],
  ["matrix", (service) => piecesOf(service.matrix([id, "letters-missing"], places(service), viewOf(service)))],
  ["signalsBelow", (service) => service.signalsBelow(viewOf(service), places(service))],
  ["early", (service) => service.early(viewOf(service))],
  ["earlyBelow", (service) => service.earlyBelow(viewOf(service))],
  ["earlyDays", (service) => service.earlyDays(viewOf(service), "2025-06-01")],
  ["facts", (service) => service.facts(viewOf(service))],
  ["indicator", (service) => service.indicator(id, viewOf(service, { filters: { sex: "f" } }))],
  ["waterfall", (service) => service.waterfall(id, viewOf(service))],
  ["breakdown", (service) => service.breakdown(id, "site", viewOf(service))],
  ["funnel", (service) => service.funnel(id, viewOf(service))],
  ["levels", (service) => service.levels([id], places(service), viewOf(service))],
  ["pairs", (service) => service.pairs([id], viewOf(service), viewOf(service, { site: places(service)[0]! }))],
  ["pivot", (service) => service.pivot({ rows: "hospital", columns: "period", indicators: [id] }, viewOf(service))],
  ["adjusted", (service) => service.adjusted(id, viewOf(service))],
  ["quality", (service) => service.quality(viewOf(service))],
  ["verdicts", (service) => service.verdicts(viewOf(service))],
];

test.each(questions)("%s is answered from a thread as it is here", async (_, ask) => {
  const answer = await ask(here);
  expect(answer).toBeTruthy();
  expect(await ask(there)).toEqual(answer);
});

test("no question to figures is left out", () => {
  expect(Object.keys(there).toSorted()).toEqual(questions.map(([name]) => name).toSorted());
});

test("lines from a thread are of the very sheets of the catalogue", async () => {
  const { lines } = await there.overview(viewOf(there));
  expect(lines.every(({ indicator }) => there.catalogue.includes(indicator))).toBe(true);
});
