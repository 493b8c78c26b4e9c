import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { CopyButton } from "../../charts/CopyButton.tsx";
import { layOutSql } from "../../figures/layOutSql.ts";
import type { CorrectedFigures, Provenance } from "../../figures/IndicatorFigures.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formulaSentence } from "../../figures/sentences/formulaSentence.ts";
import { readSentence } from "../../figures/sentences/readSentence.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { coveredWords } from "../../figures/sentences/coveredWords.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { tableWords } from "../../figures/sentences/tableWords.ts";
import { CorrectionSource } from "./CorrectionSource.tsx";
import styles from "./Indicator.module.css";
import { ReferenceList } from "./ReferenceList.tsx";
import { LetterForm } from "../letter/LetterForm.tsx";
import { useCopiedSentence } from "./useCopiedSentence.ts";
import { WaterfallTable } from "./WaterfallTable.tsx";

/** "Where does this figure come from?": definition, what is left out, what others count, formula with the numbers, a statement that counts it, tables and files. */
export function ProvenancePanel({
  line,
  provenance,
}: {
  readonly line: CorrectedFigures;
  readonly provenance: Provenance;
}) {
  const { t, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const { whole } = usePerimeter();
  const { report } = useExtract().opened;
  const sentence = useCopiedSentence(line);
  const formula = formulaSentence(line, t, language);
  const share = readSentence(line, t, language);
  const sql = layOutSql(provenance.sql);
  const where = report.published
    ? null
    : t("views.provenance.where", { delay: String(line.indicator.shape === "delay") });
  const read = report.tables.filter(({ table }) => provenance.tables.includes(table));
  return (
    <details
      data-on-demand
      data-visit="provenance"
      className={styles.provenance}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <ChevronRight aria-hidden size={18} /> {t("views.provenance.title")}
      </summary>
      <ol>
        <li>
          <h3>{t("views.provenance.definition")}</h3>
          <p>{line.indicator.sheet[language].definition}</p>
        </li>
        {isCounted(line.current) && (
          <li>
            <h3>{t("views.provenance.waterfall")}</h3>
            {open && <WaterfallTable line={line} />}
          </li>
        )}
        {provenance.references.length > 0 && (
          <li>
            <h3>{t("views.provenance.references")}</h3>
            <ReferenceList line={line} references={provenance.references} />
          </li>
        )}
        <li>
          <h3>{t("views.provenance.formula")}</h3>
          <p className={styles.formula}>{formula ? t(formula.id, formula.values) : t("views.provenance.noFormula")}</p>
          {share && <p>{t(share.id, share.values)}</p>}
          <CorrectionSource line={line} />
        </li>
        <li>
          <h3>{t("views.provenance.sql")}</h3>
          <p>
            {t(
              `views.provenance.from.${report.published ? "published" : provenance.answeredFrom === "records" ? "records" : "rollup"}`,
            )}{" "}
            {where}
          </p>
          <pre>
            <code>{sql}</code>
          </pre>
          <CopyButton text={() => sql}>{t("views.provenance.copySql")}</CopyButton>
          <ExportMenu
            exported={{
              subject: line.indicator.sheet[language].title,
              covered: coveredWords(line, whole, t, language),
              ...(where !== null && { said: [where] }),
              sql,
            }}
          />
        </li>
        <li>
          <h3>{t("views.provenance.files")}</h3>
          <ul className={styles.files}>
            {read.map(({ table, rows, files }) => (
              <li key={table}>
                {t("views.provenance.table", { words: tableWords(table, t), rows })}
                {files.map((file) => (
                  <code key={file.path} title={file.hash}>
                    {file.path} · {file.hash.slice(0, 19)}…
                  </code>
                ))}
              </li>
            ))}
          </ul>
        </li>
      </ol>
      <LetterForm kind="contest" figure={sentence} subject={line.indicator.id} />
    </details>
  );
}
