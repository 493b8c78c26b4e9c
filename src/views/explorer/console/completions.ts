import type { Completion, CompletionSource } from "@codemirror/autocomplete";
import type { SQLNamespace } from "@codemirror/lang-sql";
import type { ConsoleWords } from "../../../extract/console/SqlConsole.ts";

/** What a table or a column holds, in words; null where nothing is said of it. */
export interface Explained {
  table(name: string): string | null;
  column(name: string): string | null;
}

/** The tables with their columns as the editor completes them, each with its type and what it holds. */
export function tableCompletions({ tables }: ConsoleWords, explained: Explained): Record<string, SQLNamespace> {
  const said = (words: string | null) => (words ? { info: words } : {});
  return Object.fromEntries(
    tables.map(({ name, columns }): [string, SQLNamespace] => [
      name,
      {
        self: { label: name, type: "type", boost: 2, ...said(explained.table(name)) },
        children: columns.map((column): Completion => ({
          label: column.name,
          type: "property",
          detail: shortType(column.type),
          ...said(explained.column(column.name)),
        })),
      },
    ]),
  );
}

/** Every column, wherever a word is begun but for a table: a question that is being written names its tables last. Then functions. */
export function wordCompletions({ tables, functions }: ConsoleWords, explained: Explained): CompletionSource {
  const columns = new Map(
    tables.flatMap((table) => table.columns.map((column) => [column.name, column.type] as const)),
  );
  const named = functions.map((label): Completion => ({ label, type: "function", apply: `${label}(`, boost: -1 }));
  const everything: readonly Completion[] = [
    ...[...columns].map(([label, type]): Completion => {
      const words = explained.column(label);
      return { label, type: "property", detail: shortType(type), boost: 1, ...(words && { info: words }) };
    }),
    ...named,
  ];
  return (context) => {
    const word = context.matchBefore(/(?<![\w.])[A-Za-z_]\w*/);
    if (!word || (word.text.length < 2 && !context.explicit)) return null;
    const line = context.state.sliceDoc(Math.max(0, word.from - 40), word.from);
    return { from: word.from, options: /\b(from|join)\s+$/i.test(line) ? named : everything, validFor: /^\w*$/ };
  };
}

/** An ENUM lists its values, which may be many. */
const shortType = (type: string) => type.replace(/^ENUM\(.*$/s, "ENUM");
