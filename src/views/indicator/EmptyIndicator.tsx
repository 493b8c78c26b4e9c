import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { factsBehind } from "../../figures/signals/facts/factsBehind.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useFacts } from "../context/useFigures.ts";
import { FactList } from "../facts/FactList.tsx";
import { EmptyPanel } from "../state/EmptyPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";

/** An indicator of which nothing is counted here, and what the source cannot tell that explains it. */
export function EmptyIndicator({ line }: { readonly line: IndicatorFigures }) {
  const { view } = usePerimeter();
  const { data: facts, error } = useFacts(view, true);
  const behind = factsBehind(line, facts ?? []);
  const why =
    behind.length > 0 ? <FactList facts={behind} site={view.site} /> : !facts && !error ? <Skeleton lines={2} /> : null;
  return <EmptyPanel indicator={line.indicator.id} figure={line.current} why={why} />;
}
