import { type ReactNode, useContext, useId } from "react";
import { InSheet } from "./InSheet.ts";
import styles from "./Report.module.css";
import { SheetFrame } from "./SheetFrame.tsx";

export interface SheetPlace {
  readonly number: number;
  readonly count: number;
  /** Title of the booklet. */
  readonly booklet: string;
}

interface SheetProps {
  readonly place: SheetPlace;
  readonly title: string;
  /** Stands beside the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a booklet under its heading: a sheet of paper by itself, or one of several on a sheet. */
export function Sheet({ place, title, beside, children }: SheetProps) {
  const heading = useId();
  const isPart = useContext(InSheet);
  const inside = (
    <>
      <div className={styles.heading}>
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      <div className={styles.content}>{children}</div>
    </>
  );
  if (isPart)
    return (
      <section aria-labelledby={heading} className={styles.part}>
        {inside}
      </section>
    );
  return (
    <SheetFrame place={place} label={{ "aria-labelledby": heading }}>
      {inside}
    </SheetFrame>
  );
}
