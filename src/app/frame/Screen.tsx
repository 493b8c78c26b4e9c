import { Fragment, type ReactNode, Suspense, useEffect } from "react";
import type { Address } from "../../perimeter/Address.ts";
import { startDrawing } from "../../charts/picture/drawPicture.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { loadColumnWords } from "../../locales/loadColumnWords.ts";
import { loadMessages } from "../../locales/loadMessages.ts";
import { languages } from "../../locales/translate.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { later } from "../../views/context/later.tsx";
import { useNavigation } from "../../views/context/Navigation.ts";
import { ControlChart, FunnelChart, SiteMap, StillChart } from "../../views/figure/laterCharts.ts";
import { SqlConsoleView } from "../../views/explorer/console/laterConsole.ts";
import { laterWriters } from "../../views/export/laterWriters.ts";
import OverviewScreen from "../../views/overview/OverviewScreen.tsx";
import { OpeningPanel } from "../../views/source/OpeningPanel.tsx";
import { RefusalPanel } from "../../views/source/RefusalPanel.tsx";
import { Skeleton } from "../../views/state/Skeleton.tsx";
import { PaletteDialog } from "../palette/Palette.tsx";
import styles from "./Frame.module.css";
import { Panel } from "./PanelButton.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { useFetchedAhead } from "./useFetchedAhead.ts";
import { Welcome } from "./Welcome.tsx";

const IndicatorScreen = later(() => import("../../views/indicator/IndicatorScreen.tsx"));
const SiteScreen = later(() => import("../../views/site/SiteScreen.tsx"));
const MatrixScreen = later(() => import("../../views/matrix/MatrixScreen.tsx"));
const AlertsScreen = later(() => import("../../views/alerts/AlertsScreen.tsx"));
const QualityScreen = later(() => import("../../views/quality/QualityScreen.tsx"));
const CatalogueScreen = later(() => import("../../views/catalogue/CatalogueScreen.tsx"));
const ExplorerScreen = later(() => import("../../views/explorer/ExplorerScreen.tsx"));
const ReportScreen = later(() => import("../../views/report/ReportScreen.tsx"));
const SourceScreen = later(() => import("../../views/source/SourceScreen.tsx"));
const laterScreens = {
  indicator: IndicatorScreen,
  site: SiteScreen,
  matrix: MatrixScreen,
  alerts: AlertsScreen,
  quality: QualityScreen,
  catalogue: CatalogueScreen,
  explorer: ExplorerScreen,
  report: ReportScreen,
  source: SourceScreen,
};
const laterParts = [
  ...Object.values(laterScreens),
  ControlChart,
  FunnelChart,
  Panel,
  PaletteDialog,
  StillChart,
  SiteMap,
];
/** What a reader who loses the network would miss: first what one click leads to. */
const laterCode = [
  ...laterParts.map(({ fetch }) => fetch),
  async () => startDrawing(),
  () => import("../../charts/term/TermWords.tsx"),
  () => import("../visit/VisitCard.tsx"),
  ...languages.map((language) => () => loadMessages(language)),
  ...Object.values(laterWriters),
  ...languages.map((language) => () => loadColumnWords(language)),
  SqlConsoleView.fetch,
];

/** What a screen is drawn with and has not come with the page. */
function codeOf(screen: Address["screen"]["name"]): readonly (() => Promise<unknown>)[] {
  if (screen === "overview") return [];
  const own = laterScreens[screen].fetch;
  return screen === "indicator" ? [own, ControlChart.fetch, async () => startDrawing()] : [own];
}

/** The screen of the address; without an extract, what leads to one. */
export function Screen() {
  const { t } = useSpeech();
  const { current, opening, refusal } = useExtracts();
  const { screen } = useNavigation().address;
  useDocumentTitle();
  useFetchedAhead(laterCode, current !== null);
  useEffect(() => {
    // While its extract opens there is time for the code of the screen; all of it in one task would hold the page up.
    const timers = codeOf(screen.name).map((fetch, at) => setTimeout(() => void fetch().catch(() => undefined), at));
    return () => timers.forEach((timer) => clearTimeout(timer));
  }, [screen.name]);

  if (screen.name === "source" || screen.name === "catalogue")
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        {screen.name === "source" ? <SourceScreen /> : <CatalogueScreen id={screen.id} />}
      </Suspense>
    );
  if (!current) {
    return (
      <>
        {opening && (
          <>
            <h1 className="visually-hidden" tabIndex={-1}>
              {t("frame.screen.source")}
            </h1>
            <p className={`lede ${styles.before}`}>{t("frame.welcome.words")}</p>
          </>
        )}
        {opening ? (
          <OpeningPanel opening={opening} />
        ) : refusal ? (
          <RefusalPanel refusal={refusal} kept={false} />
        ) : null}
        {!opening && <Welcome />}
      </>
    );
  }
  // Of another extract nothing that was drawn stays: its sites are others.
  return (
    <Fragment key={current.id}>
      {screen.name === "overview" ? (
        <OverviewScreen />
      ) : (
        <Suspense fallback={<Skeleton lines={8} />}>{laterScreen(screen)}</Suspense>
      )}
    </Fragment>
  );
}

/** A screen whose code comes when it is first asked for. */
function laterScreen(screen: Exclude<Address["screen"], { name: "overview" | "catalogue" | "source" }>): ReactNode {
  switch (screen.name) {
    case "indicator":
      return <IndicatorScreen id={screen.id} />;
    case "site":
      return <SiteScreen />;
    case "matrix":
      return <MatrixScreen id={screen.id} />;
    case "alerts":
      return <AlertsScreen />;
    case "quality":
      return <QualityScreen />;
    case "explorer":
      return <ExplorerScreen />;
    case "report":
      return <ReportScreen template={screen.template} />;
  }
}
