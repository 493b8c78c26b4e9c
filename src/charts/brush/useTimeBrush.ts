import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useBrush } from "./Brush.ts";
import { monthsOf, periodAt, type TimeAxis } from "./TimeAxis.ts";

/** The periods that are being chosen. */
export interface BrushedPeriods {
  readonly from: number;
  readonly to: number;
  readonly by: "pointer" | "keys";
}

export interface TimeBrush {
  readonly brushed: BrushedPeriods | null;
  /** Of the element that the axis lies in. */
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
  /** Chooses from the period where this began to `to`, which begins at `at`. */
  extend(at: number, to: number): void;
  apply(): void;
  clear(): void;
}

/** Farther than this, in pixels, a press is a stroke and not a click. */
const stroke = 6;

/** Chooses periods along an axis by a stroke of the mouse or the pen, or by keys; a finger scrolls the page. Null where nothing is to be chosen. */
export function useTimeBrush(axis: TimeAxis | null): TimeBrush | null {
  const show = useBrush();
  const [chosen, setChosen] = useState<{ anchor: number; head: number; by: BrushedPeriods["by"] } | null>(null);
  const pressed = useRef<{ readonly x: number; readonly at: number } | null>(null);
  const isOn = chosen !== null;
  useEffect(() => {
    if (!isOn) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      pressed.current = null;
      setChosen(null);
    };
    addEventListener("keydown", leave);
    return () => removeEventListener("keydown", leave);
  }, [isOn]);
  if (!show || !axis || axis.periods.length < 2) return null;

  const last = axis.periods.length - 1;
  const from = chosen && Math.min(chosen.anchor, chosen.head, last);
  const to = chosen && Math.min(Math.max(chosen.anchor, chosen.head), last);
  const placeOf = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return periodAt(axis, (clientX - left) / width);
  };
  const clear = () => {
    pressed.current = null;
    setChosen(null);
  };
  const apply = () => {
    clear();
    if (from !== null && to !== null && from < to) show(monthsOf(axis, from, to));
  };
  return {
    brushed: chosen && from !== null && to !== null && from < to ? { from, to, by: chosen.by } : null,
    handlers: {
      onPointerDown: (event) => {
        clear();
        if (event.pointerType !== "touch" && event.button === 0)
          pressed.current = { x: event.clientX, at: placeOf(event) };
      },
      onPointerMove: (event) => {
        const start = pressed.current;
        if (!start || (chosen === null && Math.abs(event.clientX - start.x) <= stroke)) return;
        if (chosen === null) event.currentTarget.setPointerCapture(event.pointerId);
        const head = placeOf(event);
        if (chosen?.head !== head) setChosen({ anchor: start.at, head, by: "pointer" });
      },
      onPointerUp: () => (pressed.current && chosen ? apply() : (pressed.current = null)),
      onPointerCancel: clear,
    },
    extend: (at, head) => setChosen({ anchor: chosen?.anchor ?? at, head, by: "keys" }),
    apply,
    clear,
  };
}
