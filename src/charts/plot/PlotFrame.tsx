import { type ReactNode, useRef } from "react";
import { useWidth } from "./useWidth.ts";
import styles from "./Plot.module.css";

interface PlotFrameProps {
  readonly height: number;
  children(width: number): ReactNode;
}

/** Room for a picture, which is drawn once its width is known. */
export function PlotFrame({ height, children }: PlotFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {width > 0 && children(width)}
    </div>
  );
}
