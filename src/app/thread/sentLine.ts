import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";

/** A line on its way from one thread to another: of its indicator the name, since both have the sheets. */
export type SentLine<Line extends IndicatorFigures = IndicatorFigures> = Omit<Line, "indicator" | "weekly"> & {
  readonly indicator: string;
  readonly weekly?: SentLine;
};

export function sentLine<Line extends IndicatorFigures>({ indicator, weekly, ...line }: Line): SentLine<Line> {
  return { ...line, indicator: indicator.id, ...(weekly && { weekly: sentLine(weekly) }) };
}

/** The line as it was sent, with the sheet of its indicator. */
export function receivedLine<Line extends IndicatorFigures>(
  { indicator, weekly, ...line }: SentLine<Line>,
  named: (id: string) => Indicator,
): Line {
  return {
    ...line,
    indicator: named(indicator),
    ...(weekly && { weekly: receivedLine<IndicatorFigures>(weekly, named) }),
  } as unknown as Line;
}
