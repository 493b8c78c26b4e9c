import { layOutSql } from "../../src/figures/layOutSql.ts";
import { fallBackSentence } from "../../src/figures/sentences/fallBackSentence.ts";
import { formatFigure, formatInterval, isCounted } from "../../src/figures/sentences/formatFigure.ts";
import { formatDate } from "../../src/figures/sentences/formatPeriod.ts";
import { ruleWords } from "../../src/figures/sentences/ruleWords.ts";
import { stateExplained } from "../../src/figures/sentences/stateSentence.ts";
import type { Waterfall } from "../../src/figures/waterfall/Waterfall.ts";
import type { Unit } from "../../src/indicators/language/Indicator.ts";
import type { Sentence } from "../../src/locales/translate.ts";
import type { Say } from "../messages/Say.ts";
import type { SheetTrial } from "../sheet/trySheet.ts";

/** What a sheet gave on an extract, as lines of text: status, figure, exclusions, statements. Hidden figures stay hidden. */
export function printSheet(trial: SheetTrial, say: Say): readonly string[] {
  const { indicator, status, waterfall, ran, recount } = trial;
  const fallen = fallBackSentence(status, say.translate, say.language);
  const statements = ran.flatMap(({ sql, milliseconds }, at) => [
    say("sheet.statement", { at: at + 1, milliseconds }),
    layOutSql(sql),
    "",
  ]);
  return [
    say("sheet.valid", { sheet: indicator.id, title: indicator.sheet[say.language].title }),
    say("sheet.status", { status: say.translate(`figure.status.${status.status}`) }),
    ...(fallen ? [told(fallen, say)] : []),
    "",
    ...figureLines(trial, say),
    "",
    ...(waterfall ? [...waterfallLines(waterfall, indicator.unit, say), ""] : []),
    ...(statements.length > 0 ? [say("sheet.statements"), "", ...statements] : []),
    ...(recount === "" ? [] : [say("sheet.recount"), layOutSql(recount), ""]),
  ];
}

const told = ({ id, values }: Sentence, say: Say) => `  ${say.translate(id, values)}`;

function figureLines({ indicator, figure, site, from, to }: SheetTrial, say: Say): readonly string[] {
  const { language, translate } = say;
  const head = say("sheet.figure", { site, from: formatDate(from, language), to: formatDate(to, language) });
  if (!isCounted(figure)) return [head, told(stateExplained(figure, translate, indicator.unit), say)];
  const { numerator, denominator } = figure;
  const counts = say("sheet.counts", {
    numerator,
    denominator,
    value: formatFigure(figure, indicator.scale, language) ?? translate("figure.notReached"),
    interval: formatInterval(figure, indicator.scale, language) ?? "none",
  });
  return [head, counts];
}

function waterfallLines(waterfall: Waterfall, unit: Unit, say: Say): readonly string[] {
  if (waterfall.state === "hidden") return [say("sheet.waterfall"), say("sheet.waterfall.hidden")];
  if (waterfall.state === "not published") return [];
  const and = ` ${say.translate("figure.rule.and")} `;
  return [
    say("sheet.waterfall"),
    say("sheet.waterfall.all", { units: waterfall.units }),
    ...waterfall.steps.map(({ rules, removed, left }) =>
      say("sheet.waterfall.step", {
        rule: rules.map((rule) => ruleWords(rule, unit, say.translate)).join(and),
        removed,
        left,
      }),
    ),
  ];
}
