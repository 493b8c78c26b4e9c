import { EngineError } from "../engine/EngineError.ts";
import type { LoadingEngine } from "../engine/Engine.ts";
import { reopenWithoutCompression } from "../engine/reopenWithoutCompression.ts";
import { contractTables } from "./contractTables.ts";
import type { Descriptor } from "./Descriptor.ts";
import { parseDescriptor } from "./descriptor/parseDescriptor.ts";
import type { ExtractSource } from "./ExtractSource.ts";
import { inspectResources } from "./inspectResources.ts";
import { loadStore } from "./loading/loadStore.ts";
import type { Opening, ReadReport } from "./OpenedExtract.ts";
import { ExtractRefused, type Problem, refuseAny } from "./Problem.ts";
import { ProgressMeter } from "./ProgressMeter.ts";
import { readBytes } from "./readBytes.ts";
import { descriptorPath } from "./sources/descriptorPath.ts";
import type { Progress, TableReader } from "./TableReader.ts";

/** Up to so many rows over all tables a browser's memory holds everything as it is: the sample's 6.7 million take 150 MB more. */
const fewRows = 10_000_000;

/** What the sheets of indicators that an extract brings add to its opening. */
export interface SheetsRead {
  /** Labels that they read, besides those asked for. */
  readonly labels: ReadonlySet<string>;
  readonly indicators: readonly { readonly id: string }[];
  /** What was refused of them; the rest of the extract opens. */
  readonly remarks: readonly Problem[];
}

export interface OpenExtractOptions<E extends LoadingEngine> {
  /** Opens an empty engine for this extract alone. */
  readonly openEngine: () => Promise<E>;
  /** The engine may still be starting: files are looked at meanwhile. */
  readonly makeReader: (engine: Promise<E>, source: ExtractSource) => TableReader;
  /** Labels of `note_nlp` to keep, mentions and sections alike; every one when not said. */
  readonly labels?: ReadonlySet<string> | "all";
  /** Ids of the indicators that figures from elsewhere may name, besides those of the sheets; any when not said. */
  readonly indicators?: ReadonlySet<string>;
  /** Reads the files of the resource `indicators`, as text, before the tables are loaded. */
  readonly readSheets?: (files: readonly string[]) => SheetsRead;
  /** Builds what stands on the tables, before the engine is locked. */
  readonly afterLoad?: (engine: E, report: ReadReport, descriptor: Descriptor, signal: AbortSignal) => Promise<void>;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

/**
 * Opens an extract through the checks of the contract, in its order: descriptor, files, footers and columns,
 * pseudonymisation, rows. Answers with the extract on a locked engine or with everything that the first failing check
 * found; then its engine is closed. Rejects with the signal's reason when aborted, the engine closed as well.
 */
export async function openExtract<E extends LoadingEngine>(
  source: ExtractSource,
  options: OpenExtractOptions<E>,
): Promise<Opening> {
  const signal = options.signal ?? new AbortController().signal;
  const now = options.now ?? (() => new Date());
  const started = now();
  const starting = options.openEngine();
  starting.catch(() => undefined);
  let engine: E | undefined;
  try {
    const meter = new ProgressMeter(options.onProgress);
    const descriptor = await readDescriptor(source, started, signal);
    meter.start(descriptor);
    const reader = options.makeReader(starting, source);
    const { tables: sources, plain } = await inspectResources({
      source,
      reader,
      descriptor,
      signal,
      onBytes: (table, bytes) => meter.addBytes(table, bytes),
    });
    const sheets = brings(descriptor, "indicators")
      ? options.readSheets?.(textsOf(plain.get("indicators")))
      : undefined;
    engine = await starting;
    signal.throwIfAborted();
    if (rowsOf(descriptor) <= fewRows) await engine.execute(reopenWithoutCompression, { signal });
    const loaded = await loadStore({
      engine,
      reader,
      descriptor,
      sources,
      labels: bothOf(options.labels ?? "all", sheets?.labels),
      indicators: bothOf(options.indicators ?? "all", sheets && new Set(sheets.indicators.map(({ id }) => id))),
      signal,
      onRows: (table, rows) => meter.addRows(table, rows),
    });
    const report = (): ReadReport => ({
      ...loaded,
      remarks: [...unknownResources(descriptor), ...(sheets?.remarks ?? []), ...loaded.remarks],
      openedAt: started.toISOString(),
      milliseconds: now().getTime() - started.getTime(),
    });
    meter.enter("computing");
    await options.afterLoad?.(engine, report(), descriptor, signal);
    signal.throwIfAborted();
    await engine.lock();
    meter.enter("ready");
    return { accepted: true, extract: { descriptor, report: report(), engine, label: source.label } };
  } catch (thrown) {
    // One that is still starting ends by itself: nobody waits for it.
    if (engine) await engine.close();
    else
      void starting.then(
        (late) => late.close(),
        () => undefined,
      );
    signal.throwIfAborted();
    const problems = problemsOf(thrown);
    if (!problems) throw thrown;
    return { accepted: false, problems };
  }
}

const brings = ({ resources }: Descriptor, name: string) => resources.some((resource) => resource.name === name);

/** A resource that is no plain file reads as an empty one. */
const textsOf = (files: readonly Uint8Array[] = [new Uint8Array()]) =>
  files.map((bytes) => new TextDecoder().decode(bytes));

const bothOf = (names: ReadonlySet<string> | "all", more: ReadonlySet<string> | undefined) =>
  names === "all" || !more ? names : new Set([...names, ...more]);

const rowsOf = ({ resources }: Descriptor) => resources.reduce((sum, { rows }) => sum + rows, 0);

async function readDescriptor(source: ExtractSource, now: Date, signal: AbortSignal): Promise<Descriptor> {
  const file = await source.open(descriptorPath, signal);
  const parsed = parseDescriptor(new TextDecoder().decode(await readBytes(file, signal)), now);
  if ("descriptor" in parsed) return parsed.descriptor;
  refuseAny(parsed.problems);
  throw new Error("a refused descriptor has a problem");
}

const unknownResources = ({ resources }: Descriptor): readonly Problem[] =>
  resources
    .filter(({ name }) => name !== "indicators" && !Object.hasOwn(contractTables, name))
    .map(({ name }) => ({ code: "resource-unknown", values: { table: name } }));

/** DuckDB's own words are left out: they may quote a value. */
function problemsOf(thrown: unknown): readonly Problem[] | null {
  if (thrown instanceof ExtractRefused) return [thrown.problem, ...thrown.further];
  if (!(thrown instanceof EngineError)) return null;
  return [
    thrown.code === "out-of-memory"
      ? { code: "memory", values: {} }
      : { code: "engine", values: { error: thrown.code } },
  ];
}
