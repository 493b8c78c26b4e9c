import { Search } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { pathTo, type SiteTree } from "../../perimeter/SiteTree.ts";
import { searchSites } from "../../perimeter/searchSites.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import { SiteBranch } from "./SiteBranch.tsx";
import styles from "./Panel.module.css";
import { useArrowKeys } from "./useArrowKeys.ts";

interface SitePickerProps {
  readonly tree: SiteTree;
  readonly current: number;
  onPick(): void;
}

/** The tree of sites, and a field that finds one by its name or code: Enter takes the first found, arrows go through them. */
export function SitePicker({ tree, current, onPick }: SitePickerProps) {
  const { t } = useSpeech();
  const id = useId();
  const [text, setText] = useState("");
  const found = searchSites(tree, useDeferredValue(text));
  const { go } = useNavigation();
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLElement>(null);
  useArrowKeys(box);
  useEffect(() => {
    // Under a finger, the focus would bring the keyboard over the tree.
    if (!matchMedia("(pointer: coarse)").matches) field.current?.focus();
  }, []);

  const siteOf = (id: number) => (id === tree.root ? null : (tree.sites.get(id)?.code ?? null));
  function take(event: KeyboardEvent) {
    const first = event.key === "Enter" && searchSites(tree, text)?.[0];
    if (!first) return;
    event.preventDefault();
    go({ site: siteOf(first.id) });
    onPick();
  }

  return (
    <search ref={box} className={styles.sites}>
      <label htmlFor={id} className="visually-hidden">
        {t("frame.site.search")}
      </label>
      <span className={styles.search}>
        <Search aria-hidden size={16} />
        <input
          ref={field}
          id={id}
          type="search"
          value={text}
          placeholder={t("frame.site.search")}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={take}
          autoComplete="off"
          spellCheck={false}
        />
      </span>
      <output className="visually-hidden">{found ? t("frame.site.found", { count: found.length }) : ""}</output>
      {found === null ? (
        <ul className={styles.tree}>
          <SiteBranch
            tree={tree}
            id={tree.root}
            current={current}
            onPick={onPick}
            open={new Set(pathTo(tree, current).map((site) => site.id))}
          />
        </ul>
      ) : found.length === 0 ? (
        <p>{t("frame.site.none", { text })}</p>
      ) : (
        <ul className={styles.tree}>
          {found.map((site) => (
            <li key={site.id}>
              <ViewLink to={{ site: siteOf(site.id) }} current={site.id === current} onFollow={onPick}>
                <span>{site.name}</span>
                <span className={styles.path}>
                  {pathTo(tree, site.id)
                    .slice(0, -1)
                    .map(({ name }) => name)
                    .join(" › ")}
                </span>
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
