import { clear, createStore, entries, set } from "idb-keyval";
import { beforeEach, expect, test, vi } from "vitest";
import type { RememberedFigures } from "../../figures/since/RememberedFigures.ts";
import { FigureMemory } from "./FigureMemory.ts";
import { keepingOf } from "./keepingOf.ts";
import type { KeptExtract } from "./KeptExtract.ts";
import { type Identified, Shelf } from "./Shelf.ts";

const store = createStore("timonerie-figures", "published");
const kept = { cube: new Map() } as unknown as KeptExtract;
const memory = new FigureMemory();
const shelf = new Shelf("one");

/** Figures of an extract of the family `eds`, of the middle of a month. */
function figuresOf(month: string, changes: Partial<RememberedFigures["extract"]> = {}): RememberedFigures {
  const day = `${month}-14`;
  return {
    format: 1,
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
    { shelf, memory },
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

test("what is forgotten while it is still counted does not come back", async () => {
  const counting = Promise.withResolvers<RememberedFigures>();
  const keeping = keepingOf({ shelf, memory }, identifiedOf(november), kept, () => counting.promise, false);
  await keeping.keep();
  await keeping.forget();
  counting.resolve(november);
  await counting.promise;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await entries(store)).toEqual([]);
  expect(await shelf.find(identifiedOf(november))).toBeNull();
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
