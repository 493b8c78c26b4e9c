import type { FigureService } from "../../figures/FigureService.ts";
import type { OpenForReading } from "../openForReading.ts";
import { exampleOpened } from "./exampleExtract.ts";

/** Opens any path at once, with these figures behind it. */
export function openWith(service: FigureService): OpenForReading {
  return () =>
    Promise.resolve({
      accepted: true,
      opened: exampleOpened("Extrait"),
      service,
      keeping: null,
      checkAgain: null,
      close: () => Promise.resolve(),
    });
}
