import { formatFromTo } from "../../src/figures/sentences/formatFromTo.ts";
import { monthCount } from "../../src/perimeter/months.ts";
import { computeFigures } from "../figures/computeFigures.ts";
import { type FiguresAsked, readBreakdown, readDay } from "../figures/FiguresAsked.ts";
import { computeFunnels } from "../figures/computeFunnels.ts";
import { funnelColumns, funnelRows } from "../figures/funnelRows.ts";
import { figureColumns, figureRow } from "../figures/figureRows.ts";
import { toCsv } from "../figures/toCsv.ts";
import type { Say } from "../messages/Say.ts";
import { Misused } from "./Misused.ts";
import { type Parsed, parseCommand } from "./parseCommand.ts";
import { type ExitCode, exitCodes, type Terminal } from "./Terminal.ts";

const kinds = {
  indicator: "list",
  by: "string",
  site: "string",
  from: "string",
  to: "string",
  format: "string",
  unprotected: "boolean",
  since: "string",
  funnel: "boolean",
} as const;

/** `timonerie figures EXTRACT …`: the screen's figures as CSV or JSON on the output, anything else on the error stream. */
export async function figuresCommand(args: readonly string[], say: Say, terminal: Terminal): Promise<ExitCode> {
  const parsed = parseCommand("figures", "EXTRACT", args, kinds);
  const format = parsed.text("format") ?? "csv";
  if (format !== "csv" && format !== "json") throw new Misused("misuse.value", { option: "format", value: format });
  const asked = askedBy(parsed);
  if (parsed.flag("funnel")) return funnels(parsed, format, asked, say, terminal);
  const { rows, tooFine, descriptor, since } = await computeFigures(parsed.path, asked, terminal.now);
  const { grain, splits } = asked.breakdown;
  const beside = { isCompared: asked.since !== null, isWeekly: grain === "week" && splits.length === 0 };
  const lines = rows.map((row) => figureRow(row, beside));
  if (descriptor.synthetic) terminal.err(say("stamp.synthetic"));
  if (asked.unprotected) terminal.err(say("stamp.unprotected"));
  for (const { indicator, what } of tooFine) {
    const { id, finestLevel = "unit", finestGrain = "month" } = indicator;
    terminal.err(say(`figures.tooFine.${what}`, { indicator: id, level: finestLevel, grain: finestGrain }));
  }
  if (format === "csv") terminal.out(toCsv(figureColumns(splits, beside), lines));
  else {
    const { name, extractedAt, synthetic } = descriptor;
    terminal.out(
      JSON.stringify(
        {
          extract: name,
          extractedAt,
          synthetic,
          protected: !asked.unprotected,
          ...(since && { since: { extract: since.name, extractedAt: since.extractedAt } }),
          figures: lines,
        },
        null,
        2,
      ),
    );
  }
  return exitCodes.accepted;
}

/** The hospitals of the extract among their peers: of all, so that no site or breakdown is asked for. */
async function funnels(
  parsed: Parsed,
  format: "csv" | "json",
  asked: FiguresAsked,
  say: Say,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const option of ["by", "site", "since"])
    if (parsed.text(option) !== undefined)
      throw new Misused("misuse.value", { option, value: parsed.text(option) ?? "" });
  const { funnels: made, window, tree, descriptor } = await computeFunnels(parsed.path, asked, terminal.now);
  const lines = made.flatMap(({ indicator, comparison }) => funnelRows(indicator, comparison, tree));
  if (descriptor.synthetic) terminal.err(say("stamp.synthetic"));
  if (asked.unprotected) terminal.err(say("stamp.unprotected"));
  const isUsual = asked.from === null && asked.to === null;
  const months = formatFromTo(window, say.language);
  terminal.err(say("figures.window", { months, usual: String(isUsual), count: monthCount(window.from, window.to) }));
  const { name, extractedAt, synthetic } = descriptor;
  terminal.out(
    format === "csv"
      ? toCsv(funnelColumns, lines)
      : JSON.stringify(
          { extract: name, extractedAt, synthetic, protected: !asked.unprotected, window, funnels: lines },
          null,
          2,
        ),
  );
  return exitCodes.accepted;
}

function askedBy(parsed: Parsed): FiguresAsked {
  const by = parsed.text("by") ?? "";
  const breakdown = readBreakdown(by);
  if (breakdown === null) throw new Misused("misuse.value", { option: "by", value: by });
  const from = dayOf(parsed, "from");
  const to = dayOf(parsed, "to");
  if (from !== null && to !== null && from > to) throw new Misused("misuse.value", { option: "to", value: to });
  return {
    indicators: parsed.list("indicator"),
    breakdown,
    site: parsed.text("site") ?? null,
    from,
    to,
    unprotected: parsed.flag("unprotected"),
    since: parsed.text("since") ?? null,
  };
}

function dayOf(parsed: Parsed, option: "from" | "to"): string | null {
  const given = parsed.text(option);
  if (given === undefined) return null;
  const day = readDay(given, option === "to");
  if (day === null) throw new Misused("misuse.value", { option, value: given });
  return day;
}
