import { useContext, useMemo } from "react";
import { statusAt } from "../../figures/statusAt.ts";
import { catalogue as builtIn } from "../../indicators/catalogue/catalogue.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { StatusInForce } from "../../indicators/status/StatusInForce.ts";
import { useExtracts } from "../context/Extracts.ts";
import { PerimeterContext } from "../context/Navigation.ts";

export interface CatalogueOnScreen {
  readonly indicators: readonly Indicator[];
  /** The extract whose sheets are among them; null where none is open. */
  readonly extract: {
    readonly title: string;
    readonly synthetic: boolean;
    readonly nlpVersions: readonly string[];
  } | null;
  isBrought(indicator: Indicator): boolean;
  /** Without an extract what the sheet declares. */
  statusOf(indicator: Indicator): StatusInForce;
}

const builtInIds = new Set(builtIn.map(({ id }) => id));

/** The built-in sheets, with those of the open extract and the status that holds in it where one is open. */
export function useCatalogue(): CatalogueOnScreen {
  const { current } = useExtracts();
  const site = useContext(PerimeterContext)?.view.site ?? null;
  return useMemo(() => {
    const isBrought = ({ id }: Indicator) => !builtInIds.has(id);
    if (!current || site === null) {
      const statusOf = ({ status }: Indicator): StatusInForce => ({ declared: status, status, fallBack: null });
      return { indicators: builtIn, extract: null, isBrought, statusOf };
    }
    const { service, opened } = current;
    const { title, synthetic } = opened.descriptor;
    const { nlpVersions } = opened.report;
    return {
      indicators: service.catalogue,
      extract: { title, synthetic, nlpVersions },
      isBrought,
      statusOf: statusAt({ descriptor: opened.descriptor, nlpVersions, tree: service.tree }, site),
    };
  }, [current, site]);
}
