import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { cellWords } from "../../figures/sentences/cellWords.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { nextLink } from "./gridKeys.ts";
import styles from "./Grid.module.css";
import type { LinesBySite } from "../../figures/signals/linesBySite.ts";

interface ReadableGridProps {
  readonly lines: LinesBySite;
  readonly label: string;
  /** The table: its cells carry `data-site` and `data-indicator`. */
  readonly children: ReactNode;
}

/**
 * A table of links with one stop of the tab key, and the words of the cell that is pointed at or has the focus above it. It does not
 * draw the table again when another cell is read.
 */
export function ReadableGrid({ lines, label, children }: ReadableGridProps) {
  const { t } = useSpeech();
  const box = useRef<HTMLElement>(null);
  const [read, setRead] = useState<{ readonly site: number; readonly indicator: string } | null>(null);
  const line = read && lines.get(read.site)?.find(({ indicator }) => indicator.id === read.indicator);

  useEffect(() => {
    const links = box.current?.querySelectorAll<HTMLElement>("table a") ?? [];
    if (links.length > 0 && ![...links].some((link) => link.tabIndex === 0)) links[0]!.tabIndex = 0;
  });

  const reading = ({ target }: FocusEvent | PointerEvent) => {
    const { site, indicator } = (target as HTMLElement).closest<HTMLElement>("[data-indicator]")?.dataset ?? {};
    if (indicator && site) setRead({ site: Number(site), indicator });
  };
  const focused = (event: FocusEvent) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>("table a");
    if (!link) return;
    for (const other of box.current?.querySelectorAll<HTMLElement>('table a[tabindex="0"]') ?? []) other.tabIndex = -1;
    link.tabIndex = 0;
    reading(event);
  };
  const moved = (event: KeyboardEvent) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>("a");
    const table = link?.closest("table");
    const next = link && table && nextLink(table, link, event.key, event.ctrlKey || event.metaKey);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <>
      <p aria-hidden className={styles.reader}>
        {read && line ? <CellReader site={read.site} line={line} /> : t("matrix.read")}
      </p>
      {/* Its links take the keys and the pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={box}
        aria-label={label}
        className={styles.box}
        onFocus={focused}
        onPointerOver={reading}
        onKeyDown={moved}
      >
        {children}
      </section>
    </>
  );
}

function CellReader({ site, line }: { readonly site: number; readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const { whole } = usePerimeter();
  const words = cellWords(line, whole, t, language).join(" · ");
  return (
    <>
      <strong>{tree.sites.get(site)?.name}</strong> · {line.indicator.sheet[language].title} · {words}
    </>
  );
}
