import type { ReadReport } from "../../src/extract/OpenedExtract.ts";
import type { Say } from "../messages/Say.ts";

/** What the reader said of an extract that it opens, as lines of text: rows kept out, remarks. Nothing when all is well. */
export function printReading({ excluded, remarks }: ReadReport, say: Say): readonly string[] {
  const rows = excluded.map(({ table, column, rule, rows: count }) =>
    say("read.excluded.line", { table, column, rows: count, rule: say(`rule.${rule}`) }),
  );
  const said = remarks.map((remark) => `  ${say.problem(remark).sentence}`);
  return [
    ...(rows.length === 0 ? [] : [say("read.excluded"), ...rows, ""]),
    ...(said.length === 0 ? [] : [say("read.remarks"), ...said, ""]),
  ];
}
