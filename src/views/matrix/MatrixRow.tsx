import { memo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import type { SignalTally } from "../../figures/signals/SignalTally.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Grid.module.css";
import { MatrixCell } from "./MatrixCell.tsx";
import { TallyCell } from "./TallyCell.tsx";

interface MatrixRowProps {
  readonly site: Site;
  readonly indicators: readonly string[];
  /** Of every indicator of the catalogue; absent until they are known. */
  readonly lines: readonly IndicatorFigures[] | undefined;
  /** They are those of the view before. */
  readonly isStale: boolean;
  readonly tally: SignalTally | undefined;
  readonly chosen: string;
}

/** One site over all indicators shown. Drawn again only when its own lines change. */
export const MatrixRow = memo(({ site, indicators, lines, isStale, tally, chosen }: MatrixRowProps) => {
  const { t } = useSpeech();
  return (
    <tr aria-busy={isStale || !lines} className={isStale ? styles.stale : undefined}>
      <th scope="row">
        <ViewLink to={{ screen: { name: "overview" }, site: site.code }} tabIndex={-1}>
          {site.name}
        </ViewLink>
      </th>
      <TallyCell tally={isStale ? undefined : tally} />
      {lines ? (
        indicators.map((id) => {
          const line = lines.find(({ indicator }) => indicator.id === id);
          return line && <MatrixCell key={id} site={site} line={line} chosen={id === chosen} />;
        })
      ) : (
        <td colSpan={indicators.length} className={styles.coming}>
          <span className="visually-hidden">{t("views.loading")}</span>
        </td>
      )}
    </tr>
  );
});
MatrixRow.displayName = "MatrixRow";
