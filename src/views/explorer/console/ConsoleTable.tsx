import { type ClipboardEvent, useId } from "react";
import { useSpeech } from "../../../charts/Speech.ts";
import { formatNumber } from "../../../locales/formatNumber.ts";
import { formatDate } from "../../../figures/sentences/formatPeriod.ts";
import type { ConsoleAnswer } from "../../../extract/console/SqlConsole.ts";
import { useAnnouncement } from "../../context/Announcer.ts";
import { useExtract } from "../../context/useFigures.ts";
import styles from "./Console.module.css";

/** The first rows of an answer under their stamp. They are records, which secrecy does not protect: they are neither copied, exported nor printed. */
export function ConsoleTable({ answer, limit }: { readonly answer: ConsoleAnswer; readonly limit: number }) {
  const { t, language } = useSpeech();
  const { title, extractedAt, synthetic } = useExtract().opened.descriptor;
  const id = useId();
  const { columns, rows, total, milliseconds } = answer;
  const counted = t("explorer.console.rows", { shown: rows.length, total, isCut: String(total > limit) });
  const stamp = { title, date: formatDate(extractedAt, language), synthetic: String(synthetic) };
  const keep = (event: ClipboardEvent) => event.preventDefault();
  useAnnouncement(counted);
  return (
    <>
      <p id={id} className={styles.counted}>
        <strong>{counted}</strong>{" "}
        {t("explorer.console.took", {
          seconds: formatNumber(milliseconds / 1000, milliseconds < 10_000 ? 2 : 0, language),
        })}
      </p>
      <p className={styles.stamp}>
        <span className="unprotected">{t("explorer.console.unprotected")}</span> {t("explorer.console.stamp", stamp)}
      </p>
      <p className={styles.printed}>{t("explorer.console.unprinted")}</p>
      {rows.length > 0 && (
        <section
          // Scrolled by keyboard: its cells hold nothing to stop at.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-labelledby={id}
          className={styles.box}
          onCopy={keep}
          onCut={keep}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map(({ name, type, isNumber }, at) => (
                  <th key={at} scope="col" className={isNumber ? styles.number : undefined}>
                    {name} <small>{type.replace(/^ENUM\(.*$/s, "ENUM")}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column} className={columns[column]!.isNumber ? styles.number : undefined}>
                      {cell ?? <span className={styles.null}>NULL</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
