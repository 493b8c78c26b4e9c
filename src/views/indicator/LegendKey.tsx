import type { ReactNode } from "react";

interface LegendKeyProps {
  readonly words: string;
  readonly width?: number;
  /** Drawn 16 pixels high. */
  readonly children: ReactNode;
}

/** An entry of a legend: a piece of the picture, and what it is. */
export function LegendKey({ words, width = 24, children }: LegendKeyProps) {
  return (
    <li>
      <svg aria-hidden width={width} height={16} viewBox={`0 0 ${width} 16`}>
        {children}
      </svg>
      {words}
    </li>
  );
}
