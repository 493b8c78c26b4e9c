import { pathTo, type Site } from "../../perimeter/SiteTree.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useLevels } from "../context/useFigures.ts";
import { AboveLink } from "../state/AboveLink.tsx";
import { shownAbove } from "./shownAbove.ts";
import styles from "./Site.module.css";

interface HiddenAboveProps {
  readonly site: Site;
  /** The places above that its table shows, nearest first. */
  readonly above: readonly Site[];
  /** Indicators that are hidden at the site. */
  readonly hidden: readonly string[];
}

/** The way from a site to the place above that shows what is hidden there, or most of it; nothing where none does. */
export function HiddenAbove({ site, above, hidden }: HiddenAboveProps) {
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const department = pathTo(tree, site.id)
    .slice(0, -1)
    .find(({ level }) => level === "department");
  const inDepartment = useLevels(department ? [department.id] : [], view, hidden);
  const [nearest, next, last] = above;
  const levels = [
    useLevels(nearest ? [nearest.id] : [], view).data,
    useLevels(next ? [next.id] : [], view).data,
    useLevels(last ? [last.id] : [], view).data,
  ];
  const shown = shownAbove(hidden, [
    ...(department ? [{ site: department, levels: inDepartment.data }] : []),
    ...above.map((one, at) => ({ site: one, levels: levels[at] })),
  ]);
  if (!shown) return null;
  const values = { shown: shown.count, count: hidden.length, isAll: String(shown.count === hidden.length) };
  return (
    <p className={styles.note}>
      <AboveLink words="site.levels.shownAbove" values={values} site={shown.site} />
    </p>
  );
}
