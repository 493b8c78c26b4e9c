import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import styles from "./Panel.module.css";

interface SiteBranchProps {
  readonly tree: SiteTree;
  readonly id: number;
  readonly current: number;
  /** Branches open at first: those that lead to the current site. */
  readonly open: ReadonlySet<number>;
  onPick(): void;
}

/** One site with a link to it, and its children once unfolded. */
export function SiteBranch({ tree, id, current, open, onPick }: SiteBranchProps) {
  const { t } = useSpeech();
  const [unfolded, setUnfolded] = useState(open.has(id));
  const site = tree.sites.get(id);
  if (!site) return null;
  return (
    <li>
      <span className={styles.branch}>
        {site.children.length > 0 ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={unfolded}
            aria-label={t("frame.site.unfold", { site: site.name })}
            onClick={() => setUnfolded(!unfolded)}
          >
            <ChevronRight aria-hidden size={16} />
          </button>
        ) : (
          <span className={styles.leaf} />
        )}
        <ViewLink to={{ site: id === tree.root ? null : site.code }} current={id === current} onFollow={onPick}>
          <span>{site.name}</span>
        </ViewLink>
      </span>
      {unfolded && site.children.length > 0 && (
        <ul>
          {site.children.map((child) => (
            <SiteBranch key={child} tree={tree} id={child} current={current} open={open} onPick={onPick} />
          ))}
        </ul>
      )}
    </li>
  );
}
