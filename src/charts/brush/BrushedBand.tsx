import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../Speech.ts";
import styles from "./Brush.module.css";
import { monthsOf, sharesOf, type TimeAxis } from "./TimeAxis.ts";
import type { TimeBrush } from "./useTimeBrush.ts";

interface BrushedBandProps {
  readonly axis: TimeAxis;
  readonly brush: TimeBrush;
  /** Called where the button is pressed. */
  onShow?(): void;
}

/** The periods that are being chosen, over the chart, with their months in words; chosen by keys, a button shows them. */
export function BrushedBand({ axis, brush: { brushed, apply }, onShow = apply }: BrushedBandProps) {
  const { t, language } = useSpeech();
  if (!brushed) return null;
  const [start, end] = sharesOf(axis, brushed.from, brushed.to);
  const [left, right] = [Math.max(0, start), Math.min(1, end)];
  const period = formatWindow(monthsOf(axis, brushed.from, brushed.to), language, "short");
  const side = left + right > 1 ? { right: `${100 * (1 - right)}%` } : { left: `${100 * left}%` };
  return (
    <>
      <span aria-hidden className={styles.band} style={{ left: `${100 * left}%`, width: `${100 * (right - left)}%` }} />
      {brushed.by === "pointer" ? (
        <span aria-hidden className={styles.months} style={side}>
          {period}
        </span>
      ) : (
        <button
          type="button"
          className={styles.show}
          style={side}
          // The press is no stroke along the axis.
          onPointerDown={(event) => event.stopPropagation()}
          onClick={onShow}
        >
          {t("figure.brush.show", { period })}
        </button>
      )}
    </>
  );
}
