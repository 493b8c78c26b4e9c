import { useSpeech } from "../../charts/Speech.ts";
import { reportTemplates, type ReportTemplate } from "../../perimeter/ReportTemplate.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { BookletSection } from "./BookletSection.tsx";
import styles from "./ReportControls.module.css";

/** Booklets to print: the templates, then the one chosen with its indicators, page by page as paper will show it. */
export default function ReportScreen({ template }: { readonly template: ReportTemplate | null }) {
  const { t } = useSpeech();
  // Of a booklet its own pages are printed, and nothing else.
  const unprinted = template ? styles.unprinted : undefined;
  return (
    <>
      <header className={`screen-head ${unprinted ?? ""}`}>
        <h1 tabIndex={-1}>{template ? t(`report.template.${template}`) : t("frame.screen.report")}</h1>
        <p className="lede">{t(template ? `report.template.${template}.words` : "report.lede")}</p>
      </header>
      <nav aria-label={t("report.templates")} className={unprinted}>
        <ul className={styles.templates} data-chosen={template ?? undefined}>
          {reportTemplates.map((name) => (
            <li key={name}>
              <ViewLink
                to={{ screen: { name: "report", template: name }, indicators: null }}
                current={name === template}
              >
                {t(`report.template.${name}`)}
              </ViewLink>
              {!template && <p>{t(`report.template.${name}.words`)}</p>}
            </li>
          ))}
        </ul>
      </nav>
      {template && <BookletSection key={template} template={template} />}
    </>
  );
}
