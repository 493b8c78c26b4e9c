import { useEffect, useState } from "react";

/** How many of `count` are drawn: one more with each frame, so that no frame draws them all; from the start when `key` changes. */
export function useFrameByFrame(count: number, key: unknown): number {
  const [drawn, setDrawn] = useState({ key, count: 0 });
  const now = drawn.key === key ? Math.min(drawn.count, count) : 0;
  useEffect(() => {
    if (now >= count) return;
    const timer = setTimeout(() => setDrawn({ key, count: now + 1 }));
    return () => clearTimeout(timer);
  }, [now, count, key]);
  return now;
}
