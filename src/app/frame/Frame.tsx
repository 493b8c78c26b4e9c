import { useRef } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { ErrorBoundary } from "../../views/state/ErrorBoundary.tsx";
import { PerimeterProvider } from "../providers/PerimeterProvider.tsx";
import { RegisterProvider } from "../providers/RegisterProvider.tsx";
import { useSetting } from "../useSetting.ts";
import { ExtractLine } from "./ExtractLine.tsx";
import styles from "./Frame.module.css";
import { PassedLine } from "./PassedLine.tsx";
import { Palette } from "../palette/Palette.tsx";
import { Keys } from "./Keys.tsx";
import { Main } from "./Main.tsx";
import { Rail } from "./Rail.tsx";
import { RepairNotice } from "./RepairNotice.tsx";
import { Screen } from "./Screen.tsx";
import type { Settings } from "./Settings.ts";
import { TopBar } from "./TopBar.tsx";
import { usePrintedDetails } from "./usePrintedDetails.ts";
import { useScreenFocus } from "./useScreenFocus.ts";
import { Visit } from "../visit/Visit.tsx";

/** Below this width of the window, in pixels, the rail starts folded. */
const roomy = 1180;

/** What surrounds every screen: the rail, the perimeter and its filters, the extract's own line. */
export function Frame({ settings }: { readonly settings: Settings }) {
  const { t } = useSpeech();
  const { current, opening } = useExtracts();
  const { address } = useNavigation();
  const [rail, setRail] = useSetting("rail", ["wide", "narrow"] as const, innerWidth < roomy ? "narrow" : "wide");
  const main = useScreenFocus(address);
  const line = useRef<HTMLElement>(null);
  const place = `${current?.id} ${JSON.stringify(address)}`;
  usePrintedDetails();
  return (
    <PerimeterProvider extract={current}>
      <RegisterProvider extract={current}>
        <a href="#main" className="skip">
          {t("frame.skip")}
        </a>
        <div className={styles.frame} data-rail={rail}>
          <Rail settings={settings} width={rail} onWidth={setRail} />
          <div className={styles.body}>
            {current && <PassedLine key={current.id} line={line} extract={current} />}
            {current ? <TopBar extract={current} /> : opening && <div aria-hidden className={styles.toCome} />}
            <ExtractLine ref={line} />
            <RepairNotice />
            <Visit />
            <Main ref={main}>
              <ErrorBoundary retryOn={place}>
                <Screen />
              </ErrorBoundary>
            </Main>
          </div>
        </div>
        <ErrorBoundary retryOn={place}>
          <Keys />
          <Palette />
        </ErrorBoundary>
      </RegisterProvider>
    </PerimeterProvider>
  );
}
