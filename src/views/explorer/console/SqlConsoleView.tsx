import { useQuery } from "@tanstack/react-query";
import { Play, WandSparkles } from "lucide-react";
import { useMemo, useState } from "react";
import { useSpeech } from "../../../charts/Speech.ts";
import type { SqlConsole } from "../../../extract/console/SqlConsole.ts";
import { tableWords } from "../../../figures/sentences/tableWords.ts";
import { loadColumnWords } from "../../../locales/loadColumnWords.ts";
import { useExtracts } from "../../context/Extracts.ts";
import { fetchCode } from "../../../charts/fetchCode.ts";
import { useExtract } from "../../context/useFigures.ts";
import { ErrorPanel } from "../../state/ErrorPanel.tsx";
import { Skeleton } from "../../state/Skeleton.tsx";
import type { Explained } from "./completions.ts";
import styles from "./Console.module.css";
import { ConsoleHistory } from "./ConsoleHistory.tsx";
import { memoryOf } from "./ConsoleMemory.ts";
import { ConsoleOutput } from "./ConsoleOutput.tsx";
import { formatSql } from "./formatSql.ts";
import { SqlEditor, type SqlText } from "./SqlEditor.tsx";
import { useRun } from "./useRun.ts";

/** The editor, what runs, lays out and remembers statements, and what came of the last. */
export default function SqlConsoleView({ console }: { readonly console: SqlConsole }) {
  const { t, language } = useSpeech();
  const { id } = useExtract();
  const { checking } = useExtracts();
  const memory = memoryOf(console);
  const [history, setHistory] = useState(memory.history);
  const { run, start, cancel } = useRun(console);
  const [text, setText] = useState<SqlText | null>(null);
  const words = useQuery({ queryKey: ["console words", id], queryFn: ({ signal }) => console.words(signal) });
  const columns = useQuery({
    queryKey: ["column words", id, language],
    queryFn: () => fetchCode(() => loadColumnWords(language)),
  });
  const explained = useMemo<Explained>(
    () => ({
      table: (name) => (tableWords(name, t) === name ? null : tableWords(name, t)),
      column: (name) => columns.data?.[name] ?? null,
    }),
    [columns.data, t],
  );
  const phrases = useMemo(() => ({ Completions: t("explorer.console.completions") }), [t]);
  const failed = [words, columns].find(({ error }) => error);
  if (failed) return <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />;
  if (!words.data || !columns.data)
    return (
      <>
        {checking && <p>{t("explorer.console.loading")}</p>}
        <Skeleton lines={8} />
      </>
    );
  const launch = () => {
    const statement = memory.draft;
    if (statement.trim() !== "") memory.remember(statement);
    setHistory(memory.history);
    start(statement);
  };
  return (
    <>
      <SqlEditor
        initial={memory.draft}
        words={words.data}
        explained={explained}
        label={t("explorer.console.editor")}
        describedBy={t("explorer.console.editor.keys")}
        phrases={phrases}
        onReady={setText}
        onChange={(written) => memory.write(written)}
        onRun={launch}
      />
      <p className={styles.actions}>
        <button type="button" className="button primary" onClick={launch}>
          <Play aria-hidden size={15} /> {t("explorer.console.run")} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className="button" onClick={() => text?.replace(formatSql(memory.draft))}>
          <WandSparkles aria-hidden size={15} /> {t("explorer.console.format")}
        </button>
        <ConsoleHistory history={history} onChoose={(statement) => text?.replace(statement)} />
      </p>
      {run && (
        <ConsoleOutput
          run={run}
          limit={console.limit}
          isLoading={checking !== null}
          cancel={cancel}
          retry={launch}
          goTo={(position) => text?.goTo(position)}
        />
      )}
    </>
  );
}
