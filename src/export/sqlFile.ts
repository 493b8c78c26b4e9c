/** A statement under what is said of it, which stands in comments: it still runs. */
export function sqlFile(sql: string, words: readonly string[]): string {
  const said = words.map((line) => `-- ${line}`.replace(/[\r\n]+/g, " "));
  return `${[...said, "", sql].join("\n")};\n`;
}
