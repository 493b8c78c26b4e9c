import { type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { mayUnprotect } from "../../figures/thresholdOf.ts";
import { extentOf } from "../../perimeter/extentOf.ts";
import { resolveView } from "../../perimeter/resolveView.ts";
import type { View } from "../../perimeter/View.ts";
import { BrushContext } from "../../charts/brush/Brush.ts";
import { CopyingContext } from "../../charts/Copying.ts";
import type { ExtractOnScreen } from "../../views/context/Extracts.ts";
import { type Perimeter, PerimeterContext, useNavigation } from "../../views/context/Navigation.ts";
import { perimeterOf } from "./perimeterOf.ts";
import { RepairsContext } from "./Repairs.ts";
import { useBrushing } from "./useBrushing.ts";

/** Gives the address its meaning in the extract on screen, and says what this extract does not know of it. */
export function PerimeterProvider({
  extract,
  children,
}: {
  readonly extract: ExtractOnScreen | null;
  readonly children: ReactNode;
}) {
  const { address, go } = useNavigation();
  const { say } = useContext(RepairsContext);
  const extent = useMemo(() => extract && extentOf(extract.opened.descriptor), [extract]);
  const tree = extract?.service.tree;
  const resolved = useMemo(() => (tree && extent ? resolveView(address, tree, extent) : null), [address, tree, extent]);
  useEffect(() => {
    if (!resolved || (resolved.repairs.length === 0 && resolved.address.site === address.site)) return;
    say(resolved.repairs);
    go(resolved.address, "replace");
  }, [resolved, address.site, say, go]);
  // For one extract and one visit: nothing remembers it.
  const [unprotected, setUnprotected] = useState<string | null>(null);
  const id = extract?.id ?? null;
  const isPossible = extract !== null && mayUnprotect(extract.opened.descriptor);
  const isUnprotected = isPossible && unprotected === id;
  // The same view keeps its identity while the rest of the address changes.
  const keyOf = (view: View) => JSON.stringify({ ...view, ...(isUnprotected && { unprotected: true }) });
  const key = resolved && keyOf(resolved.view);
  const against = resolved?.against ? keyOf(resolved.against) : null;
  const read = useMemo(() => (key && extent ? perimeterOf(JSON.parse(key) as View, extent) : null), [key, extent]);
  // Another place in the same window: charts that show what they showed are not drawn again for it.
  const windows = read && JSON.stringify({ crop: read.crop, whole: read.whole });
  const kept = useMemo(() => windows && (JSON.parse(windows) as Pick<Perimeter, "crop" | "whole">), [windows]);
  const perimeter = useMemo(() => {
    if (!read || !kept) return null;
    const unprotect = isPossible ? (on: boolean) => setUnprotected(on ? id : null) : null;
    return { ...read, ...kept, against: against ? (JSON.parse(against) as View) : null, unprotect };
  }, [read, kept, against, isPossible, id]);
  const brush = useBrushing(extent);
  return (
    <PerimeterContext value={perimeter}>
      <BrushContext value={brush}>
        <CopyingContext value={!isUnprotected}>{children}</CopyingContext>
      </BrushContext>
    </PerimeterContext>
  );
}
