import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, startTransition, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import {
  type ExtractOnScreen,
  type ExtractRequest,
  type Extracts,
  ExtractsContext,
  type Opening,
  type Refusal,
  requestLabel,
} from "../../views/context/Extracts.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { type Progresses, ProgressesContext } from "../../views/context/Progresses.ts";
import { errorDetail } from "../../views/state/errorDetail.ts";
import type { OpenForReading, Reading } from "../openForReading.ts";
import { pageAtRest } from "../pageAtRest.ts";
import { onWholePercent } from "./onWholePercent.ts";
import { RepairsContext } from "./Repairs.ts";

interface Held {
  readonly extract: ExtractOnScreen;
  readonly reading: Reading;
  /** What it took the place of before its own files were checked: it comes back where they are refused. */
  readonly before: Held | null;
}

/** The first screen is drawn before the engine or the browser's storage takes the machine's cores. */
const afterFirstScreen = 1000;

/**
 * Holds the extract on screen. Another one is opened beside it and takes its place once accepted, or at once where its roll-ups are
 * known; a refusal or a cancellation leaves everything as it was. The address names the extract where it came from one.
 */
export function ExtractsProvider({
  openForReading,
  opensFirst,
  children,
}: {
  readonly openForReading: OpenForReading;
  /** What is opened where the first address names nothing; null: nothing is. */
  readonly opensFirst: string | null;
  readonly children: ReactNode;
}) {
  const queries = useQueryClient();
  const { address, go } = useNavigation();
  const { say } = useContext(RepairsContext);
  const [held, setHeld] = useState<Held | null>(null);
  const [first] = useState(() => address.extract ?? opensFirst);
  // The first drawing says that it opens: otherwise it would be that of a page without an extract, for one frame.
  const [opening, setOpening] = useState(() => (first === null ? null : openingOf(first, false)));
  const [checking, setChecking] = useState<Opening | null>(null);
  const [progresses, setProgresses] = useState<Progresses>({ opening: null, checking: null });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const running = useRef<AbortController | null>(null);
  const opened = useRef(0);
  const asked = useRef<string | null>(null);
  const latest = useRef({ held, checking, go });
  useEffect(() => {
    latest.current = { held, checking, go };
  });

  const settle = useCallback((path: string | null) => {
    asked.current = path;
    latest.current.go({ extract: path }, "replace");
  }, []);
  const pathOf = (extract: ExtractOnScreen | undefined) =>
    extract?.request.kind === "address" ? extract.request.path : null;

  const release = useCallback(() => {
    const before = latest.current.held;
    setHeld(null);
    setChecking(null);
    settle(null);
    queries.clear();
    void closeAll(before);
  }, [queries, settle]);

  /** Shows again what an extract took the place of. */
  const giveBack = useCallback(
    (before: Held, refused: Held) => {
      setHeld(before);
      setChecking(null);
      settle(pathOf(before.extract));
      queries.removeQueries({ predicate: (query) => query.queryKey[1] === refused.extract.id });
      void refused.reading.close();
      // Of the same descriptor, a refused copy was forgotten together with what is kept of the sound one.
      if (before.extract.kept) void before.reading.keeping?.keep();
    },
    [queries, settle],
  );

  const setKept = useCallback(async ({ extract: { id }, reading: { keeping } }: Held, kept: boolean) => {
    // A browser without room keeps nothing, and the screen goes on saying so.
    const done = await (kept ? keeping?.keep() : keeping?.forget())?.then(
      () => true,
      () => false,
    );
    if (done) setHeld((now) => (now?.extract.id === id ? { ...now, extract: { ...now.extract, kept } } : now));
  }, []);

  const settleIn = useCallback(
    (held: Held) => {
      const { extract, reading, before } = held;
      const { id, request } = extract;
      const label = requestLabel(request);
      const isShown = () => latest.current.held?.extract.id === id;
      if (!reading.checkAgain) {
        if (reading.keeping?.byItself) void setKept(held, true);
        return;
      }
      const refuse = (problem: Omit<Refusal, "label" | "request" | "asked">) => {
        if (!isShown()) return;
        if (before) giveBack(before, held);
        else release();
        setRefusal({ label, request, asked: false, ...problem });
        if (before) say([{ id: "frame.givenBack", values: { label } }]);
      };
      reading
        .checkAgain(
          onWholePercent((checking) => isShown() && setProgresses((now) => ({ ...now, checking }))),
          pageAtRest(),
        )
        .then(async (found) => {
          if (!found.accepted) return refuse({ problems: found.problems });
          if (!isShown()) return;
          setChecking(null);
          setHeld((now) => now && { ...now, before: null, extract: { ...now.extract, opened: found.opened } });
          void closeAll(before);
          queries.removeQueries({ predicate: (query) => query.queryKey[1] !== id });
          if (reading.keeping?.byItself && !reading.keeping.kept) void setKept(held, true);
          // What was in doubt can be counted now; a first answer on its way may be half of before.
          await queries.cancelQueries({ predicate: ({ state }) => state.data === undefined });
          void queries.invalidateQueries();
        })
        .catch((error: unknown) => refuse(unforeseen(error)));
    },
    [queries, release, giveBack, say, setKept],
  );

  const settledIn = useRef(new WeakSet<Reading>());
  useEffect(() => {
    if (!held || settledIn.current.has(held.reading)) return;
    const timer = setTimeout(() => {
      settledIn.current.add(held.reading);
      settleIn(held);
    }, afterFirstScreen);
    return () => clearTimeout(timer);
  }, [held, settleIn]);

  const openFor = useCallback(
    (request: ExtractRequest, asked: boolean) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const label = requestLabel(request);
      setRefusal(null);
      setOpening(openingOf(label, asked));
      setProgresses((now) => ({ ...now, opening: null }));
      const refuse = (problem: Omit<Refusal, "label" | "request" | "asked">) => {
        setRefusal({ label, request, asked, ...problem });
        settle(pathOf(latest.current.held?.extract));
      };
      openForReading(request, {
        base: document.baseURI,
        signal,
        onProgress: (progress) => !signal.aborted && setProgresses((now) => ({ ...now, opening: progress })),
      })
        .then(async (outcome) => {
          if (signal.aborted) return void (outcome.accepted && (await outcome.close()));
          if (!outcome.accepted) return refuse({ problems: outcome.problems });
          const shown = latest.current.held;
          // What was never checked itself is nothing to go back to.
          const before = outcome.checkAgain && latest.current.checking === null ? shown : null;
          opened.current += 1;
          const { service, console, previous, keeping } = outcome;
          const id = String(opened.current);
          const extract = {
            id,
            request,
            opened: outcome.opened,
            service,
            console,
            previous,
            kept: keeping && keeping.kept,
          };
          const held = { extract, reading: outcome, before };
          running.current = null;
          // Where nothing is shown yet, bit by bit, so that the page answers meanwhile.
          const show = shown ? (change: () => void) => change() : startTransition;
          show(() => {
            setHeld(held);
            setOpening(null);
            // Said from the first figure on: until the records are read, small counts are hidden.
            setChecking(outcome.checkAgain && openingOf(label, false));
            setProgresses((now) => ({ ...now, checking: null }));
          });
          settle(pathOf(extract));
          const ids: unknown[] = [extract.id, before?.extract.id];
          queries.removeQueries({ predicate: (query) => !ids.includes(query.queryKey[1]) });
          if (!before) await closeAll(shown);
        })
        .catch((error: unknown) => {
          if (!signal.aborted) refuse(unforeseen(error));
        })
        .finally(() => {
          if (running.current === controller) setOpening(null);
        });
    },
    [openForReading, queries, settle],
  );
  const open = useCallback((request: ExtractRequest) => openFor(request, true), [openFor]);

  const cancel = useCallback(() => {
    if (!running.current) return;
    running.current.abort();
    running.current = null;
    setOpening(null);
    settle(pathOf(latest.current.held?.extract));
  }, [settle]);

  const close = useCallback(() => {
    void latest.current.held?.reading.keeping?.forget();
    release();
  }, [release]);

  const keep = useCallback(
    (kept: boolean) => {
      if (latest.current.held) void setKept(latest.current.held, kept);
    },
    [setKept],
  );

  const due = useRef(first);
  useEffect(() => {
    const extract = address.extract ?? due.current;
    due.current = null;
    if (extract === null || extract === asked.current) return;
    asked.current = extract;
    if (extract !== pathOf(latest.current.held?.extract)) openFor({ kind: "address", path: extract }, false);
  }, [address, openFor]);

  const extracts = useMemo<Extracts>(
    () => ({ current: held?.extract ?? null, opening, checking, refusal, open, cancel, close, keep }),
    [held, opening, checking, refusal, open, cancel, close, keep],
  );
  return (
    <ExtractsContext value={extracts}>
      <ProgressesContext value={progresses}>{children}</ProgressesContext>
    </ExtractsContext>
  );
}

async function closeAll(held: Held | null): Promise<void> {
  await Promise.all([held?.reading.close(), held?.before?.reading.close()]);
}

/** A refusal for a fault that no check foresees. */
function unforeseen(error: unknown): Pick<Refusal, "problems" | "detail"> {
  const name = error instanceof Error ? error.name : typeof error;
  return { problems: [{ code: "engine", values: { error: name } }], detail: errorDetail(error) };
}

/** One that begins now. */
function openingOf(label: string, asked: boolean): Opening {
  return { label, startedAt: performance.now(), asked };
}
