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
  if (phase === "descriptor") return 0.01;
  if (phase === "reading")
    return 0.02 + 0.83 * Math.min(part(bytes, bytesTotal), rowsTotal > 0 ? part(rows, rowsTotal) * 0.5 + 0.5 : 1);
  return { checking: 0.87, computing: 0.94, ready: 1 }[phase];
}
