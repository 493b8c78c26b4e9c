import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Figure } from "../../figures/Figure.ts";
import { formatFigure, isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { stateSentence } from "../../figures/sentences/stateSentence.ts";
import type { SiteSignals } from "../../figures/signals/signalsBelow.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { Mark } from "../figure/Mark.tsx";
import styles from "./Site.module.css";
import { Waiting } from "./Waiting.tsx";

/** A site in a list. */
export interface SiteRow {
  readonly site: Site;
  /** Named where the list goes over several. */
  readonly parent: Site | null;
  /** Stays, and those with a discharge document; null while it is asked. */
  readonly figure: Figure | null;
  /** Null where it could not be computed. */
  readonly signals: SiteSignals | "waiting" | null;
}

const meanings = ["concern", "improvement", "neutral"] as const;

/** The columns of a list of sites; none sorts by a rate. */
export function siteColumns({ t, language }: Speech): readonly Column<SiteRow>[] {
  const state = (figure: Figure) => {
    const said = stateSentence(figure, "stay");
    return t(said.id, said.values);
  };
  const said = ({ signals }: SiteRow) => {
    if (signals === null || signals === "waiting") return "";
    const { counts } = signals;
    if (counts.judged === 0) return t("site.sites.signals.unjudged");
    const parts = meanings.flatMap((meaning) =>
      counts[meaning] > 0 ? [t(`site.sites.signals.${meaning}`, { count: counts[meaning] })] : [],
    );
    return parts.length > 0 ? parts.join(" · ") : t("site.sites.signals.none");
  };
  const chance = ({ signals }: SiteRow) => {
    if (signals === null || signals === "waiting" || !signals.chance) return "";
    const { lower, upper } = signals.chance;
    return upper === 0 ? t("site.sites.chance.none") : t("site.sites.chance", { lower, upper });
  };
  return [
    {
      key: "site",
      header: t("site.column.site"),
      text: ({ site }) => site.name,
      cell: ({ site, parent }) => (
        <>
          <ViewLink to={{ site: site.code }}>{site.name}</ViewLink>
          {parent && <span className={styles.small}>{parent.name}</span>}
        </>
      ),
    },
    {
      key: "stays",
      header: t("site.column.stays"),
      numeric: true,
      text: ({ figure }) =>
        figure === null ? "" : isCounted(figure) ? formatNumber(figure.denominator, 0, language) : state(figure),
    },
    {
      key: "completeness",
      header: t("site.column.completeness"),
      numeric: true,
      text: ({ figure }) => (figure && isCounted(figure) ? (formatFigure(figure, "percent", language) ?? "") : ""),
    },
    {
      key: "signals",
      header: t("site.column.signals"),
      wraps: true,
      text: said,
      cell: (row) => {
        if (row.signals === "waiting") return <Waiting />;
        const counts = row.signals?.counts;
        const found = meanings.filter((meaning) => counts && counts[meaning] > 0);
        if (!counts || found.length === 0) return said(row);
        return (
          <span className={styles.signals}>
            {found.map((meaning) => (
              <span key={meaning} className={styles.signal}>
                <Mark mark={meaning} />
                {t(`site.sites.signals.${meaning}`, { count: counts[meaning] })}
              </span>
            ))}
          </span>
        );
      },
    },
    { key: "chance", header: t("site.column.chance"), wideOnly: true, text: chance },
  ];
}
