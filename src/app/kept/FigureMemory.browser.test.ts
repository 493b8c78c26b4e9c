import { clear, createStore, entries, set } from "idb-keyval";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { RememberedFigures } from "../../figures/since/RememberedFigures.ts";
import type { FigureService } from "../../figures/FigureService.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import type { Reading } from "../openForReading.ts";
import { exampleService } from "../testing/exampleService.ts";
import { openWith } from "../testing/openWith.ts";
import { renderApp } from "../testing/renderApp.tsx";
import { FigureMemory } from "./FigureMemory.ts";
import { keepingOf } from "./keepingOf.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";
import { type Identified, Shelf } from "./Shelf.ts";

const store = createStore("timonerie-figures", "published");
const kept = { cube: new Map() } as unknown as KeptExtract;
const memory = new FigureMemory();
const shelf = new Shelf("one");

/** Figures of an extract of the family `eds`, of the middle of a month. */
function figuresOf(month: string, changes: Partial<RememberedFigures["extract"]> = {}): RememberedFigures {
  const day = `${month}-14`;
  return {
    format: 2,
    extract: {
      name: `eds-${month}`,
      establishment: "AP-HP",
      synthetic: true,
      extractedAt: `${month}-15T06:00:00`,
      watermark: { visits: day, notes: day, nlp: day, conditions: null },
      ...changes,
    },
    indicators: [],
  };
}

const [september, october, november] = [figuresOf("2025-09"), figuresOf("2025-10"), figuresOf("2025-11")];

function identifiedOf({ extract }: RememberedFigures, expiresAt: string | null = null): Identified {
  const descriptor = { ...extract, diffusion: "authorised", governance: { expiresAt } };
  return { key: ["one", expiresAt ?? "", extract.name], descriptor: descriptor as unknown as Identified["descriptor"] };
}

beforeEach(async () => {
  await clear(store);
  await clear(createStore("timonerie", "kept"));
});

test("an extract finds the figures of the latest one before it, of its own establishment and family", async () => {
  await memory.remember(september, null);
  await memory.remember(october, null);
  await memory.remember(figuresOf("2025-10", { establishment: "HCL" }), null);
  await memory.remember(figuresOf("2025-10", { name: "essai-2025-10" }), null);
  await memory.remember(figuresOf("2025-10", { synthetic: false, extractedAt: "2025-10-20T06:00:00" }), null);
  expect(await memory.previousOf(november.extract)).toEqual({ ok: october });
  expect(await memory.previousOf(october.extract)).toEqual({ ok: september });
  expect(await memory.previousOf(september.extract)).toBeNull();
});

test("no more than two of a family stay", async () => {
  for (const figures of [october, september, november]) await memory.remember(figures, null);
  expect((await entries(store)).map(([, figures]) => figures as unknown)).toEqual([october, november]);
});

test("what has expired is swept away, the rest is not", async () => {
  await memory.remember(september, "2025-12-01");
  await memory.remember(october, "2025-11-01");
  await memory.sweep(new Date("2025-11-16T09:00:00"));
  expect(await memory.previousOf(november.extract)).toEqual({ ok: september });
});

test("what was altered where it lay is refused, told and erased", async () => {
  await memory.remember(october, null);
  const [[key]] = (await entries(store)) as [[IDBValidKey, unknown]];
  for (const altered of [{ ...october, sql: "DROP" }, "figures", september]) {
    await set(key, altered, store);
    expect(await memory.previousOf(november.extract)).toHaveProperty("refused.code");
    expect(await memory.previousOf(november.extract)).toBeNull();
  }
});

test("figures are kept with the roll-ups, and erased with them, those of the extract before too", async () => {
  await memory.remember(october, null);
  const keeping = keepingOf(
    { shelf, prepared: null, memory },
    identifiedOf(november, "2026-11-15"),
    kept,
    () => Promise.resolve(november),
    false,
  );
  await keeping.keep();
  await expect.poll(async () => (await entries(store)).length).toBe(2);
  await memory.sweep(new Date("2026-11-16T09:00:00"));
  expect((await entries(store)).map(([, figures]) => figures as unknown)).toEqual([october]);
  await keeping.keep();
  await expect.poll(async () => (await entries(store)).length).toBe(2);
  await keeping.forget();
  expect(await entries(store)).toEqual([]);
});

test("a visit cut short leaves figures to be counted at the next, once", async () => {
  const count = vi.fn<() => Promise<RememberedFigures>>(() => Promise.resolve(november));
  const keeping = keepingOf({ shelf, prepared: null, memory }, identifiedOf(november), kept, count, true);
  await keeping.catchUp();
  await keeping.catchUp();
  expect(count).toHaveBeenCalledTimes(1);
  expect((await entries(store)).map(([, figures]) => figures as unknown)).toEqual([november]);
});

test("what is forgotten while it is still counted does not come back", async () => {
  let finish!: (figures: RememberedFigures) => void;
  const counting = new Promise<RememberedFigures>((resolve) => (finish = resolve));
  const keeping = keepingOf({ shelf, prepared: null, memory }, identifiedOf(november), kept, () => counting, false);
  await keeping.keep();
  await keeping.forget();
  finish(november);
  await counting;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await entries(store)).toEqual([]);
  expect(await shelf.find(identifiedOf(november), new AbortController().signal)).toBeNull();
});

test("a browser that refuses its storage remembers nothing, and opens extracts all the same", async () => {
  const refuse = () => {
    throw new DOMException("no storage here", "SecurityError");
  };
  vi.stubGlobal("indexedDB", { open: refuse });
  try {
    const refused = new FigureMemory();
    await refused.sweep(new Date());
    expect(await refused.previousOf(november.extract)).toBeNull();
    await expect(refused.remember(november, null)).rejects.toThrow("no storage here");
  } finally {
    vi.unstubAllGlobals();
  }
});

/** The example's figures, each with what changed since mid-October. */
function comparedExample(): FigureService {
  const change = {
    state: "split",
    total: -0.036,
    past: { cause: "revision", difference: 0.004 },
    newData: -0.04,
  } as const;
  const since = <Line extends IndicatorFigures>(line: Line) => ({
    ...line,
    since: { extractedAt: "2024-10-15T06:00:00", change },
  });
  return {
    ...exampleService,
    async overview(view) {
      const overview = await exampleService.overview(view);
      return { ...overview, lines: overview.lines.map(since) };
    },
    async indicator(id, view) {
      const detail = await exampleService.indicator(id, view);
      return { ...detail, line: since(detail.line) };
    },
  };
}

const opensWith =
  (previous: Reading["previous"]): Parameters<typeof renderApp>[1] =>
  async (...asked) => {
    const outcome = await openWith(comparedExample())(...asked);
    return outcome.accepted ? { ...outcome, previous } : outcome;
  };

test("the overview and the indicator say what changed since the extract before, and the source says which it was", async () => {
  const open = opensWith({ extractedAt: "2024-10-15T06:00:00" });
  const words =
    /Depuis l’extrait du 15 octobre 2024\s: −3,6\spoints, dont \+0,4 de révision du passé et −4,0 de données nouvelles\./;
  const overview = await renderApp("/?extract=/a/", open);
  await expect.element(page.getByText(words).first()).toBeVisible();
  await overview.unmount();
  const indicator = await renderApp("/indicateur/discharge-letter-day0?extract=/a/", open);
  await expect.element(page.getByText(words)).toBeVisible();
  await indicator.unmount();
  await renderApp("/source?extract=/a/", open);
  await expect.element(page.getByText(/comparés à ceux de l’extrait du 15 octobre 2024/)).toBeVisible();
});

test("figures of the extract before that were refused are told, with what to do", async () => {
  await renderApp("/source?extract=/a/", opensWith({ refused: { code: "content", path: "indicators.0" } }));
  await expect.element(page.getByText(/ont été effacés\. Pour comparer de nouveau, rouvrez/)).toBeVisible();
});
