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
import { classes } from "../../charts/table/cellClass.ts";
import { beyondRight, MoreBeyond } from "../../charts/table/MoreBeyond.tsx";
import { useOverflow } from "../../charts/table/useOverflow.ts";
import { nextLink } from "./gridKeys.ts";
import styles from "./Grid.module.css";

interface ReadableGridProps {
  readonly label: string;
  /** The words of a cell by what its `data-…` attributes say; null for none. */
  wordsOf(cell: Readonly<DOMStringMap>): ReactNode;
  /** The table. */
  readonly children: ReactNode;
}

/**
 * A table of links with one stop of the tab key, and the words of the cell that is pointed at or has the focus above it. It does not
 * draw the table again when another cell is read.
 */
export function ReadableGrid({ label, wordsOf, children }: ReadableGridProps) {
  const { t } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const overflow = useOverflow(box);
  const [read, setRead] = useState<Readonly<DOMStringMap> | null>(null);

  useEffect(() => {
    const links = box.current?.querySelectorAll<HTMLElement>("table a") ?? [];
    if (links.length > 0 && ![...links].some((link) => link.tabIndex === 0)) links[0]!.tabIndex = 0;
  });

  const reading = ({ target }: FocusEvent | PointerEvent) => {
    const cell = (target as HTMLElement).closest<HTMLElement>("td");
    const isRead = cell !== null && Object.keys(cell.dataset).length > 0;
    if (isRead) setRead(Object.fromEntries(Object.entries(cell.dataset)));
    return isRead;
  };
  const focused = (event: FocusEvent) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>("table a");
    if (!link) return;
    for (const other of box.current?.querySelectorAll<HTMLElement>('table a[tabindex="0"]') ?? []) other.tabIndex = -1;
    link.tabIndex = 0;
    if (!reading(event)) setRead(null);
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
        {(read && wordsOf(read)) ?? t("matrix.read")}
      </p>
      {/* Its links take the keys and the pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={box}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        aria-label={label}
        className={classes(styles.box, beyondRight(overflow))}
        onFocus={focused}
        onPointerOver={(event) => void reading(event)}
        onKeyDown={moved}
      >
        {children}
      </div>
      <MoreBeyond overflow={overflow} />
    </>
  );
}
