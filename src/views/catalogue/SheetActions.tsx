import { FileDown, Printer } from "lucide-react";
import { useSpeech } from "../../charts/Speech.ts";
import { saveText } from "../../export/saveText.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { catalogueJson } from "./catalogueJson.ts";

interface SheetActionsProps {
  /** What leaves: all sheets that are on screen. */
  readonly indicators: readonly Indicator[];
  /** Whether they are on screen in full, so that they can be printed. */
  readonly full: boolean;
}

/** What can be done with the sheets on screen: print them, save them as JSON. */
export function SheetActions({ indicators, full }: SheetActionsProps) {
  const { t } = useSpeech();
  const name = [t("catalogue.file"), ...(indicators.length === 1 ? [indicators[0]!.id] : [])].join("-");
  const none = indicators.length === 0;
  return (
    <>
      {full && (
        <button type="button" className="button quiet" disabled={none} onClick={() => window.print()}>
          <Printer aria-hidden size={15} /> {t("catalogue.print")}
        </button>
      )}
      <button
        type="button"
        className="button quiet"
        title={t("catalogue.export.words")}
        disabled={none}
        onClick={() => saveText(`${name}.json`, "application/json", catalogueJson(indicators))}
      >
        <FileDown aria-hidden size={15} /> {t("catalogue.export")}
      </button>
    </>
  );
}
