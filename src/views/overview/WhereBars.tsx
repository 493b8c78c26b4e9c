import type { ToDoHighlight } from "../../figures/FigureService.ts";
import styles from "./Overview.module.css";

/** Where most of a want lies, as bars from zero; the sentence beside it says the names and numbers. Nothing where nowhere is known. */
export function WhereBars({ where }: { readonly where: ToDoHighlight["where"] }) {
  if (where.length === 0) return null;
  const most = Math.max(1, ...where.map(({ units }) => units));
  return (
    <svg aria-hidden viewBox="0 0 168 48" width={168} height={48}>
      {where.slice(0, 3).map(({ site, units }, row) => (
        <rect key={site} x={0} y={4 + row * 15} width={(units / most) * 164} height={10} className={styles.bar} />
      ))}
    </svg>
  );
}
