import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../Speech.ts";
import type { ControlChartGeometry } from "./controlChartGeometry.ts";
import styles from "./ControlChart.module.css";
import { pointWords } from "./pointWords.ts";

interface PointLayerProps {
  readonly geometry: ControlChartGeometry;
  readonly line: CorrectedFigures;
  readonly label: string;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -12,
  PageDown: 12,
  Home: -Infinity,
  End: Infinity,
};

/** One button over each point: one stop of the tab key, arrows from point to point, and the point's words beside it. */
export function PointLayer({ geometry, line, label }: PointLayerProps) {
  const speech = useSpeech();
  const id = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const { points, plot, band, width } = geometry;
  const [stop, setStop] = useState(points.length - 1);
  const [shown, setShown] = useState<number | null>(null);
  const at = Math.min(stop, points.length - 1);
  const active = shown === null ? undefined : points[shown];

  function move(event: KeyboardEvent) {
    if (event.key === "Escape") setShown(null);
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(points.length - 1, at + step));
    setStop(next);
    buttons.current[next]?.focus();
  }

  return (
    <figure aria-label={label} className={styles.layer}>
      {points.map((placed, index) => (
        <button
          key={placed.point.period}
          ref={(button) => void (buttons.current[index] = button)}
          type="button"
          className={styles.hit}
          tabIndex={index === at ? 0 : -1}
          aria-label={pointWords(line, placed.index, speech).join(". ")}
          style={{
            left: placed.x - Math.max(band, 8) / 2,
            width: Math.max(band, 8),
            top: plot.top,
            height: plot.bottom - plot.top,
          }}
          onKeyDown={move}
          onPointerEnter={() => setShown(index)}
          onPointerLeave={() => setShown(null)}
          onFocus={() => (setStop(index), setShown(index))}
          onBlur={() => setShown(null)}
        />
      ))}
      {active && (
        <>
          <span
            aria-hidden
            className={styles.cursor}
            style={{ left: active.x, top: plot.top, height: plot.bottom - plot.top }}
          />
          <div
            id={id}
            aria-hidden
            className={styles.tip}
            style={
              active.x > width / 2
                ? { right: width - active.x + 12, top: plot.top }
                : { left: active.x + 12, top: plot.top }
            }
          >
            {pointWords(line, active.index, speech).map((words, index) =>
              index === 0 ? <strong key={words}>{words}</strong> : <span key={words}>{words}</span>,
            )}
          </div>
        </>
      )}
    </figure>
  );
}
