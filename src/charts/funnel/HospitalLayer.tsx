import { type KeyboardEvent, useRef, useState } from "react";
import { comparedPointWords } from "../../figures/sentences/comparedPointWords.ts";
import { useSpeech } from "../Speech.ts";
import styles from "./FunnelChart.module.css";
import type { FunnelChartProps } from "./FunnelChart.tsx";
import type { FunnelGeometry } from "./funnelGeometry.ts";

interface HospitalLayerProps extends Pick<FunnelChartProps, "indicator" | "judged" | "label" | "name" | "onChoose"> {
  readonly geometry: FunnelGeometry;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: -Infinity,
  End: Infinity,
};

/** One button over each hospital: one stop of the tab key, arrows from the smallest to the largest, and its words beside it. */
export function HospitalLayer({ geometry, judged, indicator, label, name, onChoose }: HospitalLayerProps) {
  const { t, language } = useSpeech();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const { points, width, height } = geometry;
  const [stop, setStop] = useState(points.length - 1);
  const [shown, setShown] = useState<number | null>(null);
  const at = Math.min(stop, points.length - 1);
  const active = shown === null ? undefined : points[shown];
  const words = (index: number) => {
    const { hospital } = points[index]!;
    return [name(hospital.site), ...comparedPointWords(hospital, judged.funnel, indicator, t, language)];
  };

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
      {points.map(({ hospital, x, y }, index) => (
        <button
          key={hospital.site}
          ref={(button) => void (buttons.current[index] = button)}
          type="button"
          className={styles.hit}
          tabIndex={index === at ? 0 : -1}
          aria-label={words(index).join(". ")}
          style={{ left: x - 12, top: y - 12 }}
          onKeyDown={move}
          onClick={() => onChoose(hospital.site)}
          onPointerEnter={() => setShown(index)}
          onPointerLeave={() => setShown(null)}
          onFocus={() => (setStop(index), setShown(index))}
          onBlur={() => setShown(null)}
        />
      ))}
      {active && (
        <div
          aria-hidden
          className={styles.tip}
          style={{
            ...(active.x > width / 2 ? { right: width - active.x + 14 } : { left: active.x + 14 }),
            ...(active.y > height / 2 ? { bottom: height - active.y + 6 } : { top: active.y + 6 }),
          }}
        >
          {words(points.indexOf(active)).map((line, index) =>
            index === 0 ? <strong key={line}>{line}</strong> : <span key={line}>{line}</span>,
          )}
        </div>
      )}
    </figure>
  );
}
