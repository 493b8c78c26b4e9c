import { type ReactNode, useContext, useEffect, useMemo } from "react";
import { resolveView } from "../../perimeter/resolveView.ts";
import type { View } from "../../perimeter/View.ts";
import type { ExtractOnScreen } from "../../views/context/Extracts.ts";
import { PerimeterContext, useNavigation } from "../../views/context/Navigation.ts";
import { extentOf } from "./extentOf.ts";
import { perimeterOf } from "./perimeterOf.ts";
import { RepairsContext } from "./Repairs.ts";

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
    if (!resolved || resolved.repairs.length === 0) return;
    say(resolved.repairs);
    go(resolved.address, "replace");
  }, [resolved, say, go]);
  // The same view keeps its identity while the rest of the address changes.
  const key = resolved && JSON.stringify(resolved.view);
  const perimeter = useMemo(() => (key && extent ? perimeterOf(JSON.parse(key) as View, extent) : null), [key, extent]);
  return <PerimeterContext value={perimeter}>{children}</PerimeterContext>;
}
