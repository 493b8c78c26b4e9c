import type { StampLine } from "./StampLine.ts";

/** A statement under its stamp, which stands in comments: it still runs. */
export function sqlFile(sql: string, stamp: readonly StampLine[]): string {
  const said = stamp.map(({ name, words }) => `-- ${name}: ${words}`.replace(/[\r\n]+/g, " "));
  return `${[...said, "", sql].join("\n")};\n`;
}
