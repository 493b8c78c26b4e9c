import { memo, useDeferredValue, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import type { CellFigures } from "../../figures/matrix/CellFigures.ts";
import { domainOf } from "../../indicators/catalogue/domainOf.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { sheetDomains } from "../../perimeter/SheetFilters.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { NavigationContext, useNavigation } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { CellReader } from "./CellReader.tsx";
import styles from "./Grid.module.css";
import { MatrixRow } from "./MatrixRow.tsx";
import { ReadableGrid } from "./ReadableGrid.tsx";
import { TallyCell } from "./TallyCell.tsx";
import type { CellsBySite, Matrix } from "./useMatrix.ts";

interface MatrixTableProps {
  /** In the order of the rows. */
  readonly sites: readonly Site[];
  /** Those of one domain side by side. */
  readonly indicators: readonly Indicator[];
  /** Ids of `indicators`. */
  readonly ids: readonly string[];
  readonly matrix: Matrix;
  /** The only column of a narrow screen. */
  readonly chosen: string;
  /** The reader chose it. */
  readonly isPicked: boolean;
  readonly label: string;
}

/** Up to so many columns have room for heads that are read without turning the head. */
const upright = 10;

/**
 * Sites × indicators: heads and names stay in place, the arrows lead from cell to cell. Drawn behind what else changes, in pieces: sixteen
 * hundred cells take longer than a reader's key may wait.
 */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix } = props;
  const shown = useDeferredValue(props, { ...props, matrix: { ...matrix, cells: none } });
  const navigation = useHeld(useNavigation(), matrix.isStale);
  return (
    <NavigationContext value={useDeferredValue(navigation)}>
      <Table {...shown} />
    </NavigationContext>
  );
}

/**
 * The value before for as long as the table shows what it led to: sixteen hundred links are written once, with the new cells. Followed
 * before, a link leads on from the new address all the same.
 */
function useHeld<T>(value: T, isHeld: boolean): T {
  const [seen, setSeen] = useState(value);
  if (!isHeld && seen !== value) setSeen(value);
  return isHeld ? seen : value;
}

const none: CellsBySite = new Map();
const unknown: ReadonlyMap<string, CellFigures> = new Map();

const Table = memo(({ sites, indicators, ids, matrix, chosen, isPicked, label }: MatrixTableProps) => {
  const { t, language } = useSpeech();
  const tallies = matrix.signals?.tallies;
  const bands = sheetDomains
    .map((domain) => ({ domain, count: indicators.filter(({ id }) => domainOf(id) === domain).length }))
    .filter(({ count }) => count > 0);
  const wordsOf = ({ site, indicator }: Readonly<DOMStringMap>) => {
    const cell = matrix.cells.get(Number(site))?.get(indicator!);
    return cell ? <CellReader site={Number(site)} indicator={cell.indicator} /> : null;
  };
  return (
    <ReadableGrid label={label} wordsOf={wordsOf}>
      <table
        // Its cells are links: the arrows move between them.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        className={classes(styles.table, ids.length > upright && styles.turned, isPicked && styles.picked)}
      >
        <thead>
          {bands.length > 1 && (
            <tr className={styles.domains}>
              <td colSpan={2}>
                <span className="visually-hidden">{t("matrix.domain")}</span>
              </td>
              {bands.map(({ domain, count }) => (
                <th key={domain} scope="colgroup" colSpan={count}>
                  {t(`matrix.domain.${domain}`)}
                </th>
              ))}
            </tr>
          )}
          <tr className={styles.heads}>
            <th scope="col">{t("matrix.site")}</th>
            <th scope="col" className={styles.tally}>
              {t("matrix.signals")}
            </th>
            {indicators.map((indicator) => (
              <th
                key={indicator.id}
                scope="col"
                className={classes(indicator.id === chosen ? styles.chosen : styles.wideOnly)}
              >
                <ViewLink
                  to={{ screen: { name: "matrix", id: indicator.id } }}
                  current={indicator.id === chosen}
                  tabIndex={-1}
                >
                  {chartedReading(indicator, t, language).title}
                  {indicator.scale === "per 10 000" && ` (${t("matrix.per10000")})`}
                </ViewLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <MatrixRow
              key={site.id}
              site={site}
              indicators={ids}
              cells={matrix.cells.get(site.id) ?? unknown}
              tally={tallies?.bySite.get(site.id)}
              chosen={chosen}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("matrix.byIndicator")}</th>
            <TallyCell tally={tallies?.whole} />
            {ids.map((id) => (
              <TallyCell
                key={id}
                tally={tallies?.byIndicator.get(id)}
                className={id === chosen ? styles.chosen : styles.wideOnly}
              />
            ))}
          </tr>
        </tfoot>
      </table>
    </ReadableGrid>
  );
});
Table.displayName = "Table";
