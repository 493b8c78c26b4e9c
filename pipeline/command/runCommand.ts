import { type Say, sayIn } from "../messages/Say.ts";
import { refusalOf } from "../refusal/refusalOf.ts";
import { checkCommand } from "./checkCommand.ts";
import { chooseLanguage } from "./chooseLanguage.ts";
import { figuresCommand } from "./figuresCommand.ts";
import { Misused } from "./Misused.ts";
import { packCommand } from "./packCommand.ts";
import { prepareCommand } from "./prepareCommand.ts";
import { sheetCommand } from "./sheetCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

type Command = (args: readonly string[], say: Say, terminal: Terminal) => Promise<ExitCode>;

const commands = {
  pack: packCommand,
  check: checkCommand,
  figures: figuresCommand,
  sheet: sheetCommand,
  prepare: prepareCommand,
} satisfies Record<string, Command>;
const helps = new Set(["--help", "-h", "help"]);

/** Runs one command line, without the program's name, and gives its exit code. Never rejects. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = langOf(args);
  const language = chooseLanguage(asked, terminal.environment);
  const say = await sayIn(language ?? "fr");
  const [name, ...rest] = args;
  if (name === undefined || helps.has(name)) {
    (name === undefined ? terminal.err : terminal.out)(say("usage"));
    return name === undefined ? exitCodes.misused : exitCodes.accepted;
  }
  if (!isCommand(name)) return misused(new Misused("misuse.command", { command: name }), say, terminal);
  if (rest.some((arg) => helps.has(arg))) {
    terminal.out(say(`usage.${name}`));
    return exitCodes.accepted;
  }
  try {
    if (language === null) throw new Misused("misuse.value", { option: "lang", value: asked ?? "" });
    return await commands[name](rest, say, terminal);
  } catch (error) {
    if (error instanceof Misused) return misused(error, say, terminal, name);
    terminal.err(say("refused"));
    for (const problem of refusalOf(error, rest[0] ?? "").problems) {
      const { sentence, advice } = say.problem(problem);
      terminal.err(`  ${sentence}\n    ${advice}`);
    }
    return exitCodes.refused;
  }
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

function langOf(args: readonly string[]): string | undefined {
  const at = args.indexOf("--lang");
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
}

function misused(
  { sentence, values }: Misused,
  say: Say,
  terminal: Terminal,
  command?: keyof typeof commands,
): ExitCode {
  terminal.err(say(sentence, values));
  terminal.err(say(command === undefined ? "usage" : `usage.${command}`));
  return exitCodes.misused;
}
