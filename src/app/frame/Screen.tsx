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

const indicatorScreen = () => import("../../views/indicator/IndicatorScreen.tsx");
const reportScreen = () => import("../../views/report/ReportScreen.tsx");
const sourceScreen = () => import("../../views/source/SourceScreen.tsx");
const IndicatorScreen = lazy(indicatorScreen);
const ReportScreen = lazy(reportScreen);
const SourceScreen = lazy(sourceScreen);
const laterCode = [
  indicatorScreen,
  reportScreen,
  sourceScreen,
  () => import("../../charts/control-chart/ControlChart.tsx"),
  () => import("../../charts/funnel/FunnelChart.tsx"),
  () => import("./Panel.tsx"),
];

/** The screen of the address; without an extract, what leads to one. */
export function Screen() {
  const { t, language } = useSpeech();
  const { current, opening, refusal } = useExtracts();
  const { screen } = useNavigation().address;
  const indicator =
    screen.name === "indicator"
      ? current?.service.catalogue.find(({ id }) => id === screen.id)?.sheet[language].title
      : undefined;
  useEffect(() => {
    document.title = `${indicator ?? t(`frame.screen.${screen.name}`)} · Timonerie`;
  }, [indicator, screen, t]);
  useFetchedAhead(laterCode, current !== null);

  if (screen.name === "source")
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <SourceScreen />
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
function laterScreen(screen: Exclude<Address["screen"], { name: "overview" | "source" }>): ReactNode {
  switch (screen.name) {
    case "indicator":
      return <IndicatorScreen id={screen.id} />;
    case "report":
      return <ReportScreen template={screen.template} />;
  }
}
