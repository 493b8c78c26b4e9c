import type { SqlConsole } from "../../extract/console/SqlConsole.ts";
import type { FigureService } from "../../figures/FigureService.ts";
import type { OpenForReading } from "../openForReading.ts";
import { exampleOpened } from "./exampleExtract.ts";

/** Opens any path at once, with these figures behind it, and a console where one is given. */
export function openWith(service: FigureService, console: SqlConsole | null = null): OpenForReading {
  return () =>
    Promise.resolve({
      accepted: true,
      opened: exampleOpened("Extrait"),
      service,
      console,
      keeping: null,
      checkAgain: null,
      close: () => Promise.resolve(),
    });
}
