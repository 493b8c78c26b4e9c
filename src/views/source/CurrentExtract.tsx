import { useSpeech } from "../../charts/Speech.ts";
import type { MessageId } from "../../locales/translate.ts";
import { type ExtractOnScreen, useExtracts } from "../context/Extracts.ts";
import { CheckList } from "./CheckList.tsx";
import { checks } from "./checks.ts";
import { ExcludedTable } from "./ExcludedTable.tsx";
import { ExtractFacts } from "./ExtractFacts.tsx";
import { FilesTable } from "./FilesTable.tsx";
import { GovernanceBlock } from "./GovernanceBlock.tsx";
import { KeptBlock } from "./KeptBlock.tsx";
import { KeptRegister } from "./KeptRegister.tsx";
import { isPublished } from "./isPublished.ts";
import styles from "./Source.module.css";
import { UnprotectedBlock } from "./UnprotectedBlock.tsx";
import { VersionsBlock } from "./VersionsBlock.tsx";

/** The extract on screen: what it is, what was checked, what was read and left out, and how to let go of it. */
export function CurrentExtract({ extract }: { readonly extract: ExtractOnScreen }) {
  const { t } = useSpeech();
  const { close, checking } = useExtracts();
  const { descriptor, report } = extract.opened;
  const excluded = report.excluded.reduce((sum, { rows }) => sum + rows, 0);
  const files = report.tables.reduce((sum, table) => sum + table.files.length, 0);
  const found: Partial<Record<(typeof checks)[number], string>> = {
    integrity: t("views.check.integrity.found", { count: files }),
    rows: t("views.check.rows.found", { count: excluded }),
  };
  return (
    <article className={styles.current}>
      <div className={styles.title}>
        <h2>{descriptor.title}</h2>
        {descriptor.synthetic && <span className="synthetic">{t("frame.synthetic")}</span>}
        {isPublished(descriptor) && <strong>{t("frame.published")}</strong>}
        <button type="button" className="button" onClick={close}>
          {t("views.source.close")}
        </button>
      </div>
      <KeptBlock extract={extract} />
      <KeptRegister />
      <UnprotectedBlock k={descriptor.smallCellThreshold} />
      <div className={styles.blocks}>
        <ExtractFacts opened={extract.opened} />
        <GovernanceBlock descriptor={descriptor} />
      </div>
      <section>
        <h3>{t("views.source.checked")}</h3>
        {checking && <p className={styles.advice}>{t("views.source.checkedBefore")}</p>}
        <CheckList
          results={checks.map((check) => ({ check, outcome: "passed", ...(found[check] && { words: found[check] }) }))}
        />
      </section>
      {report.remarks.length > 0 && (
        <section>
          <h3>{t("views.source.remarks")}</h3>
          <ul className={styles.problems}>
            {report.remarks.map(({ code, values }, index) => (
              <li key={`${code} ${index}`}>{t(`problem.${code}` as MessageId, values)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t("views.source.excluded")}</h3>
        <ExcludedTable excluded={report.excluded} tables={report.tables} />
      </section>
      <section>
        <h3>{t("views.source.files")}</h3>
        <FilesTable tables={report.tables} />
      </section>
      <VersionsBlock descriptor={descriptor} versions={report.nlpVersions} />
    </article>
  );
}
