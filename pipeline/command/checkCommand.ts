import { checkExtract } from "../check/checkExtract.ts";
import type { Say } from "../messages/Say.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import { parseCommand } from "./parseCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

/** `timonerie check EXTRACT`: says whether the app would open it, and if not everything that stands against it. */
export async function checkCommand(args: readonly string[], say: Say, terminal: Terminal): Promise<ExitCode> {
  const { path } = parseCommand("check", "EXTRACT", args, {});
  const problems = await checkExtract(path);
  if (problems.length > 0) throw new PackRefused(problems);
  terminal.out(say("accepted", { path }));
  return exitCodes.accepted;
}
