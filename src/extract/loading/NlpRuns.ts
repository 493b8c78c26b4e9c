import { literal } from "../../engine/literal.ts";
import type { NlpPipeline } from "../Descriptor.ts";

export interface NlpRun {
  readonly system: string;
  readonly version: string;
}

/** Systems with their versions as they turn up in an extract; each has a number under which it is stored while loading. */
export class NlpRuns {
  readonly found: NlpRun[] = [];

  constructor(private readonly pipelines: readonly NlpPipeline[]) {}

  /** The number of a system and version, a new one the first time. */
  add(system: string, version: string): number {
    const known = this.find(system, version);
    return known ?? this.found.push({ system, version }) - 1;
  }

  find(system: string, version: string): number | null {
    const index = this.found.findIndex((run) => run.system === system && run.version === version);
    return index < 0 ? null : index;
  }

  /** SQL type of the name of a run where a single system read: its versions as a closed list, so that no text is stored. */
  nameType(): string | null {
    const names = [...new Set(this.found.map(({ system, version }) => `${system} ${version}`))].sort();
    return new Set(this.found.map(({ system }) => system)).size === 1
      ? `ENUM (${names.map(literal).join(", ")})`
      : null;
  }

  /** Numbers of the runs from the oldest to the latest: by `from` of `nlpPipelines`, else by their place in it, unlisted ones first. */
  oldestFirst(): readonly number[] {
    const place = (run: NlpRun) =>
      this.pipelines.findIndex(({ system, version }) => system === run.system && version === run.version);
    const compare = (a: NlpRun, b: NlpRun) => {
      const [from, other] = [this.pipelines[place(a)]?.from, this.pipelines[place(b)]?.from];
      if (from !== undefined && other !== undefined && from !== other) return from < other ? -1 : 1;
      return place(a) - place(b) || (a.version < b.version ? -1 : 1);
    };
    return this.found
      .map((_, index) => index)
      .sort((a, b) => compare(this.found[a] as NlpRun, this.found[b] as NlpRun));
  }
}
