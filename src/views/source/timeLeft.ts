import type { Progress } from "../../extract/TableReader.ts";

/** Seconds left of an opening at the pace so far, by bytes and then by rows; null before there is a pace. */
export function timeLeft(progress: Progress, elapsedMs: number): number | null {
  const [done, total] =
    progress.bytes < progress.bytesTotal ? [progress.bytes, progress.bytesTotal] : [progress.rows, progress.rowsTotal];
  if (elapsedMs < 1500 || done <= 0 || total <= 0 || progress.phase === "ready") return null;
  return Math.max(1, Math.round(((elapsedMs / done) * (total - done)) / 1000));
}

/** Share (0–1) of an opening that is done: reading is what takes the time. */
export function shareDone({ phase, bytes, bytesTotal, rows, rowsTotal }: Progress): number {
  const part = (done: number, total: number) => (total > 0 ? Math.min(1, done / total) : 0);
  if (phase === "ready") return 1;
  // Tables are checked as they are read, so that the two phases alternate: files and rows alone say how far it is.
  const read = 0.01 + 0.92 * ((part(bytes, bytesTotal) + part(rows, rowsTotal)) / 2);
  return phase === "computing" ? Math.max(0.95, read) : read;
}
