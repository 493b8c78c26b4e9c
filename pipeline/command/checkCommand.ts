import { checkExtract } from "../check/checkExtract.ts";
import type { Say } from "../messages/Say.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import { printReading } from "../report/printReading.ts";
import { parseCommand } from "./parseCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

/** `timonerie check EXTRACT`: says whether the app would open it, and if not everything that stands against it. */
export async function checkCommand(args: readonly string[], say: Say, terminal: Terminal): Promise<ExitCode> {
  const { path } = parseCommand("check", "EXTRACT", args, {});
  const checked = await checkExtract(path, terminal.now());
  if ("problems" in checked) throw new PackRefused(checked.problems);
  for (const line of printReading(checked.report, say)) terminal.out(line);
  terminal.out(say("accepted", { path }));
  return exitCodes.accepted;
}
