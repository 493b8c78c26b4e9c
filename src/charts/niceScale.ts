/** An axis that starts and ends on a round number. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

/**
 * Round bounds around the values, about `count` steps of 1, 2 or 5 × 10ⁿ, kept inside the natural bounds of the measure;
 * `span` is what an axis of nothing but zeros shows.
 * No value at all gives the axis from 0 to 1.
 */
export function niceScale(
  values: readonly number[],
  count: number,
  natural: { readonly min: number; readonly max: number; readonly span?: number },
): NiceScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { min: 0, max: 1, step: 1, ticks: [0, 1] };
  const span = high - low || Math.abs(high) || natural.span || 1;
  const padding = span * 0.06;
  const step = roundStep((span + 2 * padding) / count);
  const min = Math.max(natural.min, Math.floor((low - padding) / step) * step);
  const max = Math.max(min + step, Math.min(natural.max, Math.ceil((high + padding) / step) * step));
  const steps = Math.max(1, Math.round((max - min) / step));
  return {
    min: clean(min),
    max: clean(max),
    step: clean(step),
    ticks: Array.from({ length: steps + 1 }, (_, index) => clean(min + index * step)),
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
}

const clean = (value: number) => Number(value.toPrecision(12));
