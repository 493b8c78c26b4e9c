import { type ReactNode, useId, useRef } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useOverflow } from "../../charts/table/useOverflow.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { isPublished } from "../source/isPublished.ts";
import styles from "./Report.module.css";

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

/** One sheet of paper: what it is a part of, whether it is synthetic, what the extract is for, and its number. */
export function Sheet({ place: { number, count, booklet }, title, beside, children }: SheetProps) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { opened, service } = useExtract();
  const heading = useId();
  const paper = useRef<HTMLElement>(null);
  const { scrolls } = useOverflow(paper);
  const { descriptor } = opened;
  const { governance, watermark } = descriptor;
  const site = service.tree.sites.get(view.site)?.name ?? "";
  const date = (day: string) => formatDate(day, language);
  const line = [
    descriptor.title,
    t("frame.extract.extracted", { date: date(descriptor.extractedAt) }),
    t("frame.extract.complete", { date: date(watermark.visits) }),
    t("frame.extract.purpose", { purpose: governance.purpose }),
    t("frame.extract.recipient", { recipient: governance.recipient }),
    governance.expiresAt
      ? t("frame.extract.expires", { date: date(governance.expiresAt) })
      : t("frame.extract.neverExpires"),
  ];
  return (
    <section
      ref={paper}
      id={`page-${number}`}
      aria-labelledby={heading}
      className={styles.sheet}
      // Wider than a phone, it is scrolled by keyboard: nothing else in it is stopped at.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={scrolls ? 0 : undefined}
    >
      <div className={styles.running}>
        <span>
          {booklet} · {site}
        </span>
        {descriptor.synthetic && <strong className="synthetic">{t("frame.synthetic")}</strong>}
        {isPublished(descriptor) && <strong>{t("frame.published")}</strong>}
      </div>
      <div className={styles.heading}>
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      <div className={styles.content}>{children}</div>
      <div className={styles.foot}>
        <span>{line.join(" · ")}</span>
        <span className={styles.number}>{t("report.page", { number, count })}</span>
      </div>
    </section>
  );
}
