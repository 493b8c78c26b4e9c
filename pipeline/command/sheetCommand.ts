import type { Say } from "../messages/Say.ts";
import { printSheet } from "../report/printSheet.ts";
import { readSheetFile } from "../sheet/readSheetFile.ts";
import { trySheet } from "../sheet/trySheet.ts";
import { Misused } from "./Misused.ts";
import { parseCommand } from "./parseCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

/** `timonerie sheet FILE --extract DIR`: what a new indicator would give, without writing anything. */
export async function sheetCommand(args: readonly string[], say: Say, terminal: Terminal): Promise<ExitCode> {
  const parsed = parseCommand("sheet", "FILE", args, { extract: "string" });
  const extract = parsed.text("extract");
  if (extract === undefined) throw new Misused("misuse.missing", { option: "extract" });
  const indicator = await readSheetFile(parsed.path);
  const trial = await trySheet(indicator, extract, terminal.now);
  if (trial.descriptor.synthetic) terminal.err(say("stamp.synthetic"));
  for (const line of printSheet(trial, say)) terminal.out(line);
  return exitCodes.accepted;
}
