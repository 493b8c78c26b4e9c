import type { Descriptor } from "../../extract/Descriptor.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Source.module.css";

/** The versions of the document analysis found in the runs, with what the extract declares of them, and its declared breaks. */
export function VersionsBlock({
  descriptor,
  versions,
}: {
  readonly descriptor: Descriptor;
  readonly versions: readonly string[];
}) {
  const { t, language } = useSpeech();
  const date = (day: string) => formatDate(day, language);
  const declared = (version: string) =>
    descriptor.nlpPipelines.find((pipeline) => `${pipeline.system} ${pipeline.version}` === version);
  return (
    <>
      <section>
        <h3>{t("views.versions.title")}</h3>
        {versions.length === 0 ? (
          <p className={styles.advice}>{t("views.versions.none")}</p>
        ) : (
          <>
            <dl className={styles.facts}>
              {versions.map((version) => {
                const pipeline = declared(version);
                return (
                  <div key={version}>
                    <dt>{version}</dt>
                    <dd>
                      {pipeline?.from
                        ? t("views.versions.used", {
                            from: date(pipeline.from),
                            to: pipeline.to ? date(pipeline.to) : "",
                            ended: String(Boolean(pipeline.to)),
                          })
                        : t("views.versions.found")}
                    </dd>
                  </div>
                );
              })}
            </dl>
            <p className={styles.below}>{t("views.versions.words")}</p>
          </>
        )}
      </section>
      {descriptor.breaks.length > 0 && (
        <section>
          <h3>{t("views.versions.breaks")}</h3>
          <ul className={styles.problems}>
            {descriptor.breaks.map(({ date: day, reason }) => (
              <li key={`${day} ${reason}`}>{t("views.versions.break", { date: date(day), reason })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
