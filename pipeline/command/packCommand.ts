import { availableParallelism } from "node:os";
import { checkExtract } from "../check/checkExtract.ts";
import { keyVariable, readMasterKey } from "../key/readMasterKey.ts";
import type { Say } from "../messages/Say.ts";
import type { PackPhase } from "../PackRequest.ts";
import { pack } from "../pack.ts";
import { packPublished } from "../published/packPublished.ts";
import { printReading } from "../report/printReading.ts";
import { printReport } from "../report/printReport.ts";
import { Misused } from "./Misused.ts";
import { parseCommand } from "./parseCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

/** `timonerie pack PLAN --key-file FILE --out DIR`, or `pack --published PLAN --out DIR`: progress on the error stream, the report on the other. */
export async function packCommand(args: readonly string[], say: Say, terminal: Terminal): Promise<ExitCode> {
  const parsed = parseCommand("pack", "PLAN", args, {
    out: "string",
    published: "boolean",
    "key-file": "string",
    threads: "string",
    memory: "string",
    engine: "string",
  });
  const out = parsed.text("out");
  if (out === undefined) throw new Misused("misuse.missing", { option: "out" });
  oneOf("engine", parsed.text("engine") ?? "duckdb", /^duckdb$/);
  const threads = oneOf("threads", parsed.text("threads") ?? String(availableParallelism()), /^[1-9]\d{0,2}$/);
  const memory = parsed.text("memory");
  if (memory !== undefined) oneOf("memory", memory, /^\d+(\.\d+)?\s*[KMGT]i?B$/i);

  const started = terminal.now();
  const seconds = () => (terminal.now().getTime() - started.getTime()) / 1000;
  const request = {
    plan: parsed.path,
    out,
    threads: Number(threads),
    memory: memory ?? null,
    now: started,
    onPhase: (phase: PackPhase) => terminal.err(say("progress", { seconds: seconds(), phase: say(`phase.${phase}`) })),
    check: (folder: string) => checkExtract(folder, started),
  };
  const report = parsed.flag("published")
    ? await packPublished(request)
    : await pack({ ...request, masterKey: await takeMasterKey(parsed.text("key-file"), terminal) });
  for (const line of [...printReport(report, say), ...printReading(report.read, say)]) terminal.out(line);
  terminal.out(say("published", { path: out, files: report.files, megabytes: report.bytes / 1e6, seconds: seconds() }));
  return exitCodes.accepted;
}

/** The key, which the environment then forgets. */
async function takeMasterKey(file: string | undefined, { environment }: Terminal): Promise<Buffer> {
  const key = await readMasterKey(file, environment);
  delete environment[keyVariable];
  return key;
}

function oneOf(option: string, value: string, pattern: RegExp): string {
  if (!pattern.test(value)) throw new Misused("misuse.value", { option, value });
  return value;
}
