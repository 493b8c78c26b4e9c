import type { Say } from "../messages/Say.ts";
import { parseCommand } from "./parseCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

/** `timonerie figures EXTRACT …` */
export async function figuresCommand(args: readonly string[], say: Say, terminal: Terminal): Promise<ExitCode> {
  parseCommand("figures", "EXTRACT", args, {
    indicator: "list",
    by: "string",
    site: "string",
    from: "string",
    to: "string",
    format: "string",
    unprotected: "boolean",
  });
  terminal.err(say("unavailable", { command: "figures" }));
  return exitCodes.misused;
}
