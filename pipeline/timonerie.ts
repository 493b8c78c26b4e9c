import { runCommand } from "./command/runCommand.ts";

// Leaving through `exit` lets a command remove what it had begun to write.
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
] as const)
  process.once(signal, () => process.exit(128 + number));

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  environment: process.env,
  now: () => new Date(),
});
