import { Printer } from "lucide-react";
import { useRef } from "react";
import { useCopying } from "../../charts/Copying.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { ReportTemplate } from "../../perimeter/ReportTemplate.ts";
import { committeeTerms } from "../../perimeter/TimeWindow.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useRecordsAwaited } from "../context/useRecordsAwaited.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { EmptyPanel } from "../state/EmptyPanel.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { BookletSheets } from "./BookletSheets.tsx";
import { IndicatorChoice } from "./IndicatorChoice.tsx";
import styles from "./Report.module.css";
import controls from "./ReportControls.module.css";
import { templates } from "./templates.ts";
import { UnfinishedBooklet } from "./UnfinishedBooklet.tsx";
import { useBooklet } from "./useBooklet.ts";
import { useFollowUp } from "./useFollowUp.ts";
import { useFrameByFrame } from "./useFrameByFrame.ts";
import { type JudgedSite, useJudgedSites } from "./useJudgedSites.ts";
import { useSheets } from "./useSheets.ts";
import { useStandstill } from "./useStandstill.ts";

/** Ever the same: as another it would have each sheet drawn again with each that comes in. */
const noSites: readonly JudgedSite[] = [];

/** One booklet: what is in it, what prints it, and its sheets. */
export function BookletSection({ template }: { readonly template: ReportTemplate }) {
  const { t, language } = useSpeech();
  const { address } = useNavigation();
  const { view, extent, whole } = usePerimeter();
  const { service } = useExtract();
  const mayLeave = useCopying();
  const { indicators, warehouse } = templates[template];
  const chosen = address.indicators ?? indicators;
  const unknown = chosen.filter((id) => !service.catalogue.some((one) => one.id === id));
  const answer = useBooklet(chosen, view);
  const { data, error, refetch, isPlaceholderData } = answer;
  const awaited = useRecordsAwaited(answer);
  const quality = useJudgedSites(view, warehouse);
  const booklet = warehouse && !quality.data ? undefined : data;
  const followUp = useFollowUp(booklet);
  const sheets = useSheets(booklet, followUp.said, warehouse ? (quality.data ?? null) : null);
  const drawn = useFrameByFrame(sheets.length, booklet);
  const shown = useRef<HTMLDivElement>(null);
  const ready = useStandstill(shown, booklet !== undefined && !isPlaceholderData && drawn === sheets.length);
  const words = ready ? t("report.ready", { count: sheets.length }) : t("report.preparing");
  useAnnouncement(ready ? words : null);
  const failed = error ?? quality.error;
  const [term] = committeeTerms(extent);
  const site = service.tree.sites.get(view.site);
  const empty =
    booklet?.entries.length && booklet.entries.every(({ line }) => line.current.state === "empty") ? booklet : null;
  return (
    <>
      <div className={`${controls.actions} ${controls.unprinted}`}>
        {mayLeave ? (
          <button type="button" className="button primary" disabled={!ready} onClick={() => window.print()}>
            <Printer aria-hidden size={16} /> {t("report.print")}
          </button>
        ) : (
          <p>{t("figure.copy.unprotected")}</p>
        )}
        <span className={styles.soft}>{words}</span>
        {template === "copil-eds" && !whole && term && (
          <ViewLink to={{ window: term }}>{t("report.term", { term: formatWindow(term, language) })}</ViewLink>
        )}
      </div>
      {template === "dmu" && site?.level !== "department" && (
        <p className={`${controls.advice} ${controls.unprinted}`}>{t("report.chooseDepartment")}</p>
      )}
      {unknown.length > 0 && (
        <p className={`${controls.advice} ${controls.unprinted}`}>{t("report.unknown", { ids: unknown.join(", ") })}</p>
      )}
      <IndicatorChoice chosen={chosen} template={indicators} />
      {!failed && !empty && !ready && (
        <UnfinishedBooklet drawn={drawn} count={sheets.length} stale={isPlaceholderData} />
      )}
      {failed ? (
        <ErrorPanel
          error={failed}
          retry={() => {
            void refetch();
            quality.refetch();
          }}
        />
      ) : !booklet ? (
        <Skeleton lines={14} />
      ) : empty ? (
        <EmptyPanel indicator={empty.entries[0]!.line.indicator.id} figure={empty.entries[0]!.line.current} />
      ) : (
        <Stale stale={isPlaceholderData}>
          <BookletSheets
            ref={shown}
            template={template}
            booklet={booklet}
            awaited={awaited}
            quality={quality.data ?? noSites}
            followUp={followUp}
            sheets={sheets}
            drawn={drawn}
            ready={ready}
          />
        </Stale>
      )}
    </>
  );
}
