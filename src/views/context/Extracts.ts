import { createContext, useContext } from "react";
import type { SqlConsole } from "../../extract/console/SqlConsole.ts";
import type { OpenedExtract } from "../../extract/OpenedExtract.ts";
import type { Problem } from "../../extract/Problem.ts";
import type { FigureService } from "../../figures/FigureService.ts";
import type { RefusedMemory } from "../../figures/since/readRemembered.ts";

/** What the reader asked to open: a path on the app's own origin, or files of this computer with their paths in the folder. */
export type ExtractRequest =
  | { readonly kind: "address"; readonly path: string }
  | {
      readonly kind: "files";
      readonly label: string;
      readonly files: readonly { readonly path: string; readonly file: File }[];
    };

/** The extract on screen with the only door to its figures. */
export interface ExtractOnScreen {
  /** Differs from one opening to the next: part of every query's key. */
  readonly id: string;
  readonly request: ExtractRequest;
  readonly opened: Pick<OpenedExtract, "descriptor" | "report" | "label">;
  readonly service: FigureService;
  /** Questions in SQL to its records; null where its reader is not entitled to them. */
  readonly console: SqlConsole | null;
  /** The earlier extract that its figures are compared with, or why what was kept of it could not be used; null where none is known. */
  readonly previous?: { readonly extractedAt: string } | { readonly refused: RefusedMemory } | null | undefined;
  /** Whether the browser keeps its roll-ups for the next visit; null where it cannot. */
  readonly kept: boolean | null;
}

export interface Opening {
  readonly label: string;
  /** `performance.now()` at its start. */
  readonly startedAt: number;
  /** The reader chose it on the page; otherwise the address did. */
  readonly asked: boolean;
}

/** Why an opening ended without an extract; what was on screen before is untouched. */
export interface Refusal {
  readonly label: string;
  readonly request: ExtractRequest;
  readonly problems: readonly Problem[];
  /** As for its opening. */
  readonly asked: boolean;
  /** Text of an unexpected error, to copy. */
  readonly detail?: string;
}

export interface Extracts {
  readonly current: ExtractOnScreen | null;
  readonly opening: Opening | null;
  /** The files of the extract on screen, read and checked again behind kept roll-ups. */
  readonly checking: Opening | null;
  readonly refusal: Refusal | null;
  open(request: ExtractRequest): void;
  cancel(): void;
  /** Lets go of the extract and of everything computed from it, kept roll-ups too. */
  close(): void;
  /** Keeps the roll-ups of the extract on screen for the next visit, or forgets them. */
  keep(kept: boolean): void;
}

export const ExtractsContext = createContext<Extracts | null>(null);

/** The extract on screen and what opens another. */
export function useExtracts(): Extracts {
  const extracts = useContext(ExtractsContext);
  if (!extracts) throw new Error("no extracts above");
  return extracts;
}

/** The name of a request while it is being opened. */
export function requestLabel(request: ExtractRequest): string {
  return request.kind === "address" ? request.path : request.label;
}
