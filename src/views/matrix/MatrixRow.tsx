import { memo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import type { CellFigures } from "../../figures/matrix/CellFigures.ts";
import type { SignalTally } from "../../figures/signals/SignalTally.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Grid.module.css";
import { MatrixCell } from "./MatrixCell.tsx";
import { TallyCell } from "./TallyCell.tsx";

interface MatrixRowProps {
  readonly site: Site;
  readonly indicators: readonly string[];
  /** Of the indicators that are known. */
  readonly cells: ReadonlyMap<string, CellFigures>;
  readonly tally: SignalTally | undefined;
  readonly chosen: string;
}

/** One site over all indicators shown. Drawn again only when its own cells change. */
export const MatrixRow = memo(({ site, indicators, cells, tally, chosen }: MatrixRowProps) => {
  const { t } = useSpeech();
  return (
    <tr aria-busy={indicators.some((id) => !cells.has(id))}>
      <th scope="row">
        <ViewLink to={{ screen: { name: "overview" }, site: site.code }} tabIndex={-1}>
          {site.name}
        </ViewLink>
      </th>
      <TallyCell tally={tally} />
      {cells.size > 0 ? (
        indicators.map((id) => {
          const cell = cells.get(id);
          return cell ? (
            <MatrixCell key={id} site={site} cell={cell} chosen={id === chosen} />
          ) : (
            <td key={id} className={classes(styles.coming, id !== chosen && styles.wideOnly)}>
              <span className="visually-hidden">{t("views.loading")}</span>
            </td>
          );
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
