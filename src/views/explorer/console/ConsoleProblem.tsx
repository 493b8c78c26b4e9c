import { TriangleAlert } from "lucide-react";
import { useSpeech } from "../../../charts/Speech.ts";
import type { ConsoleProblem as Problem } from "../../../extract/console/SqlConsole.ts";
import panel from "../../state/Panel.module.css";
import styles from "./Console.module.css";
import { lineAndColumn } from "./lineAndColumn.ts";

interface ConsoleProblemProps {
  readonly statement: string;
  readonly problem: Problem;
  goTo(position: number): void;
}

/** Why there is no answer: what is wrong and what to do, the line it stands in with a caret, and DuckDB's own words. */
export function ConsoleProblem({ statement, problem, goTo }: ConsoleProblemProps) {
  const { t } = useSpeech();
  const { code, detail, position } = problem;
  const place = position === null ? null : lineAndColumn(statement, position);
  const isEngines = problem.said === "engine";
  const title = t(
    isEngines && code === "denied" ? "explorer.console.problem.deniedByEngine" : `explorer.console.problem.${code}`,
    { word: detail },
  );
  return (
    <section role="alert" className={panel.panel}>
      <h3 className={styles.problem}>
        <TriangleAlert aria-hidden size={18} /> {title}
      </h3>
      <p>{t(`explorer.console.advice.${code}`)}</p>
      {place && (
        <>
          <pre className={styles.excerpt}>
            {place.text}
            {"\n"}
            <span aria-hidden>{" ".repeat(place.column - 1)}^</span>
          </pre>
          <p>
            <button type="button" className="button" onClick={() => goTo(position!)}>
              {t("explorer.console.goTo", { line: place.line, column: place.column })}
            </button>
          </p>
        </>
      )}
      {isEngines && detail && (
        <p>
          {t("explorer.console.engine")} <code lang="en">{detail}</code>
        </p>
      )}
    </section>
  );
}
