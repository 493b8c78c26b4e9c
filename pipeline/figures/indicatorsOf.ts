import type { FigureSource } from "../../src/figures/createFigureService.ts";
import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import { Misused } from "../command/Misused.ts";

/** The indicators named, in the order of the catalogue; all where none is. Throws `Misused` for an unknown one. */
export function indicatorsOf(
  { catalogue }: Pick<FigureSource, "catalogue">,
  ids: readonly string[],
): readonly Indicator[] {
  for (const id of ids)
    if (!catalogue.some((indicator) => indicator.id === id))
      throw new Misused("misuse.value", { option: "indicator", value: id });
  return ids.length === 0 ? catalogue : catalogue.filter(({ id }) => ids.includes(id));
}
