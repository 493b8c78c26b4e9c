import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { sql } from "@codemirror/lang-sql";
import { bracketMatching } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import {
  type Command,
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { useEffect, useRef } from "react";
import type { ConsoleWords } from "../../../extract/console/SqlConsole.ts";
import { type Explained, tableCompletions, wordCompletions } from "./completions.ts";
import { duckDbDialect } from "./duckDbDialect.ts";
import { editorLook } from "./editorLook.ts";

/** What the page does with the text that is being written. */
export interface SqlText {
  replace(text: string): void;
  /** Puts the cursor at a place and the focus into the editor. */
  goTo(position: number): void;
}

/** The browser's own editing keeps the style of a word that is written over, which the page's policy refuses: not where the text is plain. */
const plain = isPlainKnown() ? { contenteditable: "plaintext-only" } : {};

function isPlainKnown(): boolean {
  try {
    document.createElement("div").contentEditable = "plaintext-only";
    return true;
  } catch {
    return false;
  }
}

interface SqlEditorProps {
  /** What is written at first. */
  readonly initial: string;
  readonly words: ConsoleWords;
  readonly explained: Explained;
  readonly label: string;
  readonly describedBy: string;
  /** Words of the editor itself in the language of the page. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Hands over what may be done with the text; null once it is gone. */
  onReady(text: SqlText | null): void;
  onChange(text: string): void;
  onRun(): void;
}

/**
 * A text of SQL with completion. It stands in a shadow tree: there its styles are sheets of their own, which the page's policy lets be,
 * and no style element. The tab key leaves it.
 */
export function SqlEditor({
  initial,
  words,
  explained,
  label,
  describedBy,
  phrases,
  onReady,
  onChange,
  onRun,
}: SqlEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ initial, onChange, onRun });
  useEffect(() => {
    latest.current = { ...latest.current, onChange, onRun };
  });
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: "open" });
    const runs: Command = (running) => {
      closeCompletion(running);
      latest.current.onRun();
      return true;
    };
    const view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: latest.current.initial,
        extensions: [
          lineNumbers(),
          highlightActiveLineGutter(),
          history(),
          drawSelection(),
          bracketMatching(),
          closeBrackets(),
          autocompletion({ icons: false }),
          sql({ dialect: duckDbDialect, schema: tableCompletions(words, explained), upperCaseKeywords: true }),
          duckDbDialect.language.data.of({ autocomplete: wordCompletions(words, explained) }),
          keymap.of([
            { key: "Mod-Enter", run: runs },
            ...closeBracketsKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...completionKeymap,
          ]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            "aria-label": label,
            "aria-description": describedBy,
            spellcheck: "false",
            ...plain,
          }),
          EditorState.phrases.of(phrases),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged) return;
            latest.current.initial = update.state.doc.toString();
            latest.current.onChange(latest.current.initial);
          }),
          editorLook,
        ],
      }),
    });
    onReady({
      replace(written) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: written } });
        view.focus();
      },
      goTo(position) {
        view.dispatch({ selection: { anchor: Math.min(position, view.state.doc.length) }, scrollIntoView: true });
        view.focus();
      },
    });
    return () => {
      onReady(null);
      view.destroy();
    };
  }, [words, explained, label, describedBy, phrases, onReady]);
  return <div ref={host} />;
}
