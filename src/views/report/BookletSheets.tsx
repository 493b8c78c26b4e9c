import { memo, type Ref } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { Booklet } from "../../figures/booklet/Booklet.ts";
import { latestPeriod } from "../../figures/latestPeriod.ts";
import { formatPeriod, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import type { ReportTemplate } from "../../perimeter/ReportTemplate.ts";
import { usePerimeter } from "../context/Navigation.ts";
import type { BookletPage, BookletPart } from "./BookletPage.ts";
import { CompletenessPage } from "./CompletenessPage.tsx";
import { ContentsPage } from "./ContentsPage.tsx";
import { DefinitionsPage } from "./DefinitionsPage.tsx";
import { FollowUpPage } from "./FollowUpPage.tsx";
import { IndicatorPage } from "./IndicatorPage.tsx";
import { InSheet } from "./InSheet.ts";
import { MethodsPage } from "./MethodsPage.tsx";
import styles from "./Report.module.css";
import type { SheetPlace } from "./Sheet.tsx";
import { SheetFrame } from "./SheetFrame.tsx";
import { SignalsPage } from "./SignalsPage.tsx";
import { StagesPage } from "./StagesPage.tsx";
import { SummaryPage } from "./SummaryPage.tsx";
import type { FollowUp } from "./useFollowUp.ts";
import type { JudgedSite } from "./useJudgedSites.ts";

interface BookletSheetsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly template: ReportTemplate;
  readonly booklet: Booklet;
  /** Whether the records behind it are still being read. */
  readonly awaited: boolean;
  readonly quality: readonly JudgedSite[];
  readonly followUp: FollowUp;
  readonly sheets: readonly BookletPage[];
  /** How many of them are drawn so far. */
  readonly drawn: number;
  readonly ready: boolean;
}

/** The sheets of a booklet, as many as are drawn so far. */
export function BookletSheets({
  ref,
  template,
  booklet,
  awaited,
  quality,
  followUp,
  sheets,
  drawn,
  ready,
}: BookletSheetsProps) {
  const { t } = useSpeech();
  const title = t(`report.template.${template}`);
  return (
    <div ref={ref} className={styles.booklet} data-ready={ready}>
      {sheets.slice(0, drawn).map((page, at) => (
        <OneSheet key={at} page={page} at={at} {...{ title, booklet, awaited, quality, followUp, sheets }} />
      ))}
    </div>
  );
}

interface OneSheetProps extends Pick<BookletSheetsProps, "booklet" | "awaited" | "quality" | "followUp" | "sheets"> {
  readonly page: BookletPage;
  readonly at: number;
  readonly title: string;
}

const tellsFollowUp = (part: BookletPart) =>
  part.kind === "followUp" || (part.kind === "signals" && part.ids.length > 0);

/** Drawn once: another sheet that comes in does not draw it again. */
const OneSheet = memo((props: OneSheetProps) => {
  const { page, at, title, sheets } = props;
  const { t } = useSpeech();
  const place: SheetPlace = { number: at + 1, count: sheets.length, booklet: title };
  const [first, ...others] = page;
  if (others.length === 0) return <OnePart {...props} part={first} place={place} />;
  return (
    <SheetFrame place={place} label={{ "aria-label": t("report.page", { number: place.number, count: place.count }) }}>
      <InSheet value={true}>
        {page.map((part, one) => (
          <OnePart key={one} {...props} part={part} place={place} />
        ))}
      </InSheet>
    </SheetFrame>
  );
});
OneSheet.displayName = "OneSheet";

interface OnePartProps extends OneSheetProps {
  readonly part: BookletPart;
  readonly place: SheetPlace;
}

function OnePart({ part: page, place, booklet, awaited, quality, followUp, sheets }: OnePartProps) {
  const { t, language } = useSpeech();
  const { view, whole } = usePerimeter();
  const lines = booklet.entries.map(({ line }) => line);
  const named = (ids: readonly string[]) => booklet.lines.filter(({ indicator }) => ids.includes(indicator.id));
  const inOrder = (ids: readonly string[]) => lines.filter(({ indicator }) => ids.includes(indicator.id));
  const latest = latestPeriod(lines);
  const covered = whole
    ? formatWindow(whole, language)
    : latest
      ? t("report.covered", { grain: view.grain, period: formatPeriod(latest, view.grain, language) })
      : "";
  switch (page.kind) {
    case "contents":
      return (
        <ContentsPage
          place={place}
          pages={sheets}
          absent={booklet.absent}
          lines={inOrder(page.ids)}
          latest={latest}
          covered={
            whole || !latest
              ? formatWindow(view, language)
              : t("report.period", {
                  window: formatWindow(view, language),
                  grain: view.grain,
                  period: formatPeriod(latest, view.grain, language),
                })
          }
        />
      );
    case "signals":
      return (
        <SignalsPage
          place={place}
          booklet={booklet}
          latest={whole ? null : latest}
          awaited={awaited}
          followUp={page.ids.length > 0 ? followUp : null}
        />
      );
    case "followUp": {
      const said = followUp.said.filter(({ entry }) => page.ids.includes(entry.id));
      return <FollowUpPage place={place} said={said} followUp={followUp} />;
    }
    case "summary":
      return <SummaryPage place={place} lines={inOrder(page.ids)} latest={latest} covered={covered} />;
    case "indicator": {
      const entry = booklet.entries.find(({ line }) => line.indicator.id === page.id);
      const said = followUp.said.filter(({ entry: one }) => [null, page.id].includes(one.indicator));
      const followed = sheets.findIndex((one) => one.some(tellsFollowUp)) + 1;
      return entry ? <IndicatorPage place={place} entry={entry} said={said} followUp={followed} /> : null;
    }
    case "completeness":
      return (
        <CompletenessPage place={place} sites={quality.filter(({ site }) => page.sites.includes(site))} all={quality} />
      );
    case "stages":
      return <StagesPage place={place} lines={named(page.ids)} all={booklet.lines} />;
    case "methods":
      return <MethodsPage place={place} />;
    case "definitions":
      return <DefinitionsPage place={place} lines={inOrder(page.ids)} />;
  }
}
