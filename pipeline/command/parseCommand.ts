import { parseArgs } from "node:util";
import { Misused } from "./Misused.ts";

type Kinds = Readonly<Record<string, "string" | "boolean" | "list">>;

export interface Parsed {
  readonly path: string;
  readonly text: (option: string) => string | undefined;
  readonly list: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

/** Reads the arguments of a command that takes one path, named `name` in its help. */
export function parseCommand(command: string, name: string, args: readonly string[], kinds: Kinds): Parsed {
  const { values, positionals } = read(args, kinds);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Misused("misuse.argument", { command, name });
  return {
    path,
    text: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : undefined;
    },
    list: (option) => {
      const value = values[option];
      return Array.isArray(value) ? value.map(String) : [];
    },
    flag: (option) => values[option] === true,
  };
}

function read(args: readonly string[], kinds: Kinds) {
  const options = Object.fromEntries(
    [...Object.entries(kinds), ["lang", "string"] as const].map(([option, kind]) => [
      option,
      { type: kind === "boolean" ? ("boolean" as const) : ("string" as const), multiple: kind === "list" },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misused("misuse.option", { detail: error instanceof Error ? (error.message.split(".")[0] ?? "") : "" });
  }
}
