import { lazy, type ReactNode, Suspense, useEffect } from "react";
import type { Address } from "../../perimeter/Address.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import OverviewScreen from "../../views/overview/OverviewScreen.tsx";
import { OpeningPanel } from "../../views/source/OpeningPanel.tsx";
import { RefusalPanel } from "../../views/source/RefusalPanel.tsx";
import { Skeleton } from "../../views/state/Skeleton.tsx";
import { useFetchedAhead } from "./useFetchedAhead.ts";
import { Welcome } from "./Welcome.tsx";

const load = {
  indicator: () => import("../../views/indicator/IndicatorScreen.tsx"),
  alerts: () => import("../../views/alerts/AlertsScreen.tsx"),
  catalogue: () => import("../../views/catalogue/CatalogueScreen.tsx"),
  matrix: () => import("../../views/matrix/MatrixScreen.tsx"),
  site: () => import("../../views/site/SiteScreen.tsx"),
  quality: () => import("../../views/quality/QualityScreen.tsx"),
  report: () => import("../../views/report/ReportScreen.tsx"),
  source: () => import("../../views/source/SourceScreen.tsx"),
};
const IndicatorScreen = lazy(load.indicator);
const MatrixScreen = lazy(load.matrix);
const SiteScreen = lazy(load.site);
const AlertsScreen = lazy(load.alerts);
const CatalogueScreen = lazy(load.catalogue);
const QualityScreen = lazy(load.quality);
const ReportScreen = lazy(load.report);
const SourceScreen = lazy(load.source);
const laterCode = [
  ...Object.values(load),
  () => import("../../charts/control-chart/ControlChart.tsx"),
  () => import("../../charts/funnel/FunnelChart.tsx"),
  () => import("../../charts/term/TermWords.tsx"),
  () => import("../visit/VisitCard.tsx"),
  () => import("./Panel.tsx"),
];

/** The screen of the address; without an extract, what leads to one. */
export function Screen() {
  const { t, language } = useSpeech();
  const { current, opening, refusal } = useExtracts();
  const { screen } = useNavigation().address;
  const indicator =
    "id" in screen ? current?.service.catalogue.find(({ id }) => id === screen.id)?.sheet[language].title : undefined;
  useEffect(() => {
    document.title = `${indicator ?? t(`frame.screen.${screen.name}`)} · Timonerie`;
  }, [indicator, screen, t]);
  useFetchedAhead(laterCode, current !== null);

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
          <h1 className="visually-hidden" tabIndex={-1}>
            {t("frame.screen.source")}
          </h1>
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
  if (screen.name === "overview") return <OverviewScreen />;
  return <Suspense fallback={<Skeleton lines={8} />}>{laterScreen(screen)}</Suspense>;
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
    case "report":
      return <ReportScreen template={screen.template} />;
  }
}
