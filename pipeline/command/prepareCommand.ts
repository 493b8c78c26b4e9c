import type { Say } from "../messages/Say.ts";
import { prepareExtract } from "../prepare/prepareExtract.ts";
import { Misused } from "./Misused.ts";
import { parseCommand } from "./parseCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

/** `timonerie prepare EXTRACT --app DIR`: counts its roll-ups ahead, so that a first visit does not wait for the records. */
export async function prepareCommand(args: readonly string[], say: Say, terminal: Terminal): Promise<ExitCode> {
  const parsed = parseCommand("prepare", "EXTRACT", args, { app: "string" });
  const app = parsed.text("app");
  if (app === undefined) throw new Misused("misuse.missing", { option: "app" });
  const { path, bytes } = await prepareExtract(parsed.path, app, terminal.now);
  terminal.out(say("prepared", { path, megabytes: bytes / 1e6 }));
  return exitCodes.accepted;
}
