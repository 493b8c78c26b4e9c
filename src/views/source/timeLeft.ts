import type { Progress } from "../../extract/TableReader.ts";

/** Seconds left of an opening at its pace so far; null before there is a pace, and while nothing says how far it is. */
export function timeLeft(progress: Progress, elapsedMs: number): number | null {
  const { phase, bytes, bytesTotal, rows } = progress;
  const share = shareDone(progress);
  const isMute = phase === "computing" || phase === "ready" || (bytes >= bytesTotal && rows === 0);
  if (elapsedMs < 2000 || share < 0.05 || isMute) return null;
  return Math.max(1, Math.round((elapsedMs * (1 / share - 1)) / 1000));
}

/** Shares of an opening's time, from the sample in Chromium: files read and hashed, rows loaded; then figures are prepared. */
const inFiles = 0.3;
const inRows = 0.35;

/** Share (0–1) of an opening that is done. */
export function shareDone({ phase, bytes, bytesTotal, rows, rowsTotal }: Progress): number {
  const part = (done: number, total: number) => (total > 0 ? Math.min(1, done / total) : 0);
  if (phase === "ready") return 1;
  // Tables are checked as they are read, so that the two phases alternate: files and rows alone say how far it is.
  const read = inFiles * part(bytes, bytesTotal) + inRows * part(rows, rowsTotal);
  return phase === "computing" ? inFiles + inRows : read;
}
