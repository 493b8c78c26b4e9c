import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { BrushedBand } from "../brush/BrushedBand.tsx";
import { monthsOf, type TimeAxis } from "../brush/TimeAxis.ts";
import { useTimeBrush } from "../brush/useTimeBrush.ts";
import { useSpeech } from "../Speech.ts";
import styles from "./Plot.module.css";
import type { Plotted } from "./Plotted.ts";

/** A point that can be reached: its hit area, and the corner of its words, in pixels. */
export interface ReachablePoint {
  readonly key: string | number;
  readonly hit: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly x: number;
  readonly y: number;
}

interface PointLayerProps {
  readonly within: Pick<Plotted, "width" | "height" | "plot">;
  /** Names the picture for who does not see it. */
  readonly label: string;
  readonly points: readonly ReachablePoint[];
  /** The point that the tab key reaches first; the last one unless said. */
  readonly first?: number;
  /** Whether a line shows where the point reached stands between the others. */
  readonly hasCursor?: boolean;
  /** Of points that are periods: the one axis along which they are chosen. */
  readonly axis?: TimeAxis;
  words(index: number): readonly string[];
  onChoose?(index: number): void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: -12,
  PageDown: 12,
  Home: -Infinity,
  End: Infinity,
};

/**
 * One button over each point: one stop of the tab key, arrows from point to point, and the point's words beside it. Where points are
 * periods, the shift key with an arrow chooses them, and Enter shows them.
 */
export function PointLayer({ within, label, points, first, hasCursor, axis, words, onChoose }: PointLayerProps) {
  const { t, language } = useSpeech();
  const brush = useTimeBrush(axis ?? null);
  const brushed = brush?.brushed;
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [stop, setStop] = useState(first ?? points.length - 1);
  const [shown, setShown] = useState<number | null>(null);
  const at = Math.min(stop, points.length - 1);
  const active = shown === null ? undefined : points[shown];
  const { plot } = within;
  // Not said anew for each point that the pointer passes.
  const said = useMemo(() => points.map((_, index) => words(index)), [points, words]);

  function move(event: KeyboardEvent) {
    if (event.key === "Escape") setShown(null);
    if (event.key === "Enter" && brush?.brushed) {
      event.preventDefault();
      brush.apply();
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(points.length - 1, at + step));
    if (event.shiftKey) brush?.extend(at, next);
    else brush?.clear();
    setStop(next);
    buttons.current[next]?.focus();
  }

  return (
    <figure aria-label={label} className={brush ? styles.brushed : styles.layer} {...brush?.handlers}>
      {points.map(({ key, hit }, index) => (
        <button
          key={key}
          ref={(button) => void (buttons.current[index] = button)}
          type="button"
          className={onChoose ? styles.chosen : styles.hit}
          tabIndex={index === at ? 0 : -1}
          aria-label={said[index]!.join(". ")}
          style={hit}
          onKeyDown={move}
          onClick={() => onChoose?.(index)}
          onPointerEnter={() => setShown(index)}
          onPointerLeave={() => setShown(null)}
          onFocus={() => (setStop(index), setShown(index))}
          onBlur={() => setShown(null)}
        />
      ))}
      {axis && brush && (
        <BrushedBand axis={axis} brush={brush} onShow={() => (buttons.current[at]?.focus(), brush.apply())} />
      )}
      {axis && brush && (
        <output className="visually-hidden">
          {brushed?.by === "keys" &&
            t("figure.brush.keys", { period: formatWindow(monthsOf(axis, brushed.from, brushed.to), language) })}
        </output>
      )}
      {active && hasCursor && (
        <span
          aria-hidden
          className={styles.cursor}
          style={{ left: active.x, top: plot.top, height: plot.bottom - plot.top }}
        />
      )}
      {active && brushed?.by !== "pointer" && (
        <div aria-hidden className={styles.tip} style={beside(active, within)}>
          {said[points.indexOf(active)]!.map((line, index) =>
            index === 0 ? <strong key={line}>{line}</strong> : <span key={line}>{line}</span>,
          )}
        </div>
      )}
    </figure>
  );
}

/** On the side of a point where there is more room. */
function beside({ x, y }: ReachablePoint, { width, height }: PointLayerProps["within"]) {
  return {
    ...(x > width / 2 ? { right: width - x + 14 } : { left: x + 14 }),
    ...(y > height / 2 ? { bottom: height - y + 6 } : { top: y + 6 }),
  };
}
