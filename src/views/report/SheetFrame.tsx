import { type ReactNode, useRef } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import { beyondRight, MoreBeyond } from "../../charts/table/MoreBeyond.tsx";
import { useOverflow } from "../../charts/table/useOverflow.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { untilWords } from "../../figures/sentences/untilWords.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { isPublished } from "../source/isPublished.ts";
import styles from "./Report.module.css";
import type { SheetPlace } from "./Sheet.tsx";

interface SheetFrameProps {
  readonly place: SheetPlace;
  /** What names it: an element's id, or words. */
  readonly label: { readonly "aria-labelledby": string } | { readonly "aria-label": string };
  readonly children: ReactNode;
}

/** One sheet of paper: what it is a part of, whether it is synthetic, what the extract is for, and its number. */
export function SheetFrame({ place: { number, count, booklet }, label, children }: SheetFrameProps) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { opened, service } = useExtract();
  const paper = useRef<HTMLElement>(null);
  const overflow = useOverflow(paper);
  const { descriptor } = opened;
  const { governance } = descriptor;
  const site = service.tree.sites.get(view.site)?.name ?? "";
  const date = (day: string) => formatDate(day, language);
  const line = [
    descriptor.title,
    t("frame.extract.extracted", { date: date(descriptor.extractedAt) }),
    untilWords(descriptor, t, language),
    descriptor.level.map((level) => t(`frame.level.${level}`)).join(", "),
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
      {...label}
      className={classes(styles.sheet, beyondRight(overflow))}
      // Wider than a phone, it is scrolled by keyboard: nothing else in it is stopped at.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={overflow.scrolls ? 0 : undefined}
    >
      <div className={styles.running}>
        <span>
          {booklet} · {site}
        </span>
        {descriptor.synthetic && <strong className="synthetic">{t("frame.synthetic")}</strong>}
        {isPublished(descriptor) && <strong>{t("frame.published")}</strong>}
      </div>
      <MoreBeyond overflow={{ right: overflow.wide, below: false }} />
      {children}
      <div className={styles.foot}>
        <span>{line.join(" · ")}</span>
        <span className={styles.number}>{t("report.page", { number, count })}</span>
      </div>
    </section>
  );
}
