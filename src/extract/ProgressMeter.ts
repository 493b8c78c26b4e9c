import type { Descriptor } from "./Descriptor.ts";
import type { Progress } from "./TableReader.ts";

/** Adds up what was read and loaded, and tells after each step. */
export class ProgressMeter {
  private state: Progress = { phase: "descriptor", bytes: 0, bytesTotal: 0, rows: 0, rowsTotal: 0 };

  constructor(private readonly tell: ((progress: Progress) => void) | undefined) {
    this.tell?.(this.state);
  }

  start({ resources }: Descriptor): void {
    const bytesTotal = resources.reduce(
      (sum, { parts }) => sum + parts.reduce((bytes, part) => bytes + part.bytes, 0),
      0,
    );
    const rowsTotal = resources.reduce((sum, { rows }) => sum + rows, 0);
    this.change({ phase: "reading", bytesTotal, rowsTotal });
  }

  addBytes(table: string, bytes: number): void {
    this.change({ phase: "reading", table, bytes: this.state.bytes + bytes });
  }

  addRows(table: string, rows: number): void {
    this.change({ phase: "checking", table, rows: this.state.rows + rows });
  }

  enter(phase: "computing" | "ready"): void {
    const { table: _, ...rest } = this.state;
    this.state = rest;
    this.change({ phase });
  }

  private change(change: Partial<Progress>): void {
    this.state = { ...this.state, ...change };
    this.tell?.(this.state);
  }
}
