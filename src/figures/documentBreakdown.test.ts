import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomCalendar, randomStore } from "../cube/testing/randomStore.ts";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { nlpCoverage } from "../indicators/catalogue/completeness/nlpCoverage.ts";
import { currentInquiry } from "./breakdownOf.ts";
import { createFigureService } from "./createFigureService.ts";
import { isCounted } from "./sentences/formatFigure.ts";
import { figuresOver } from "./testing/figuresOver.ts";

const view = { site: 1, from: "2024-01", to: "2024-06", grain: "month", filters: {} } as const;

describe("a figure of documents by their groups", () => {
  let source: Awaited<ReturnType<typeof figuresOver>>;
  beforeAll(async () => {
    const engine = await openNativeEngine();
    await randomStore(engine, 11, 6000);
    source = await figuresOver(engine, randomCalendar, 5, [nlpCoverage]);
  });
  afterAll(() => source.engine.close());

  test("counts the documents of each group as the records do, and as many as there are", async () => {
    const service = createFigureService(source);
    const rows = await service.breakdown(nlpCoverage.id, "document", view);
    const { line } = await service.indicator(nlpCoverage.id, view);
    const counted = rows.flatMap(({ key, figure }) => (isCounted(figure) ? [{ key, ...figure }] : []));
    expect(counted.length).toBeGreaterThan(2);
    const { from, to } = currentInquiry(source, nlpCoverage, view)!;
    const { columns } = await source.engine.query({
      sql: `SELECT CAST(document_group AS VARCHAR) AS name, count(*)::INTEGER AS documents FROM note
        WHERE CAST(note_datetime AS DATE) BETWEEN '${from}' AND '${to}' GROUP BY ALL`,
      shape: { name: "text", documents: "integer" },
    });
    const documents = new Map(columns.name.map((name, at) => [name, columns.documents[at]]));
    for (const { key, denominator } of counted) expect([key, denominator]).toEqual([key, documents.get(key)]);
    // One hidden group alone would be what the others leave of the whole.
    const hidden = rows.filter(({ figure }) => figure.state === "hidden").length;
    expect(hidden).not.toBe(1);
    if (hidden === 0 && isCounted(line.current))
      expect(counted.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(line.current.denominator);
  });
});
