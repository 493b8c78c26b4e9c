import { useSpeech } from "../../charts/Speech.ts";
import { profileWords } from "../../figures/sentences/profileWords.ts";
import { pathTo, type Site } from "../../perimeter/SiteTree.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Site.module.css";

/** The site, the way up to the whole, its level and its profile. */
export function SiteHead({ site, period }: { readonly site: Site; readonly period: string }) {
  const { t } = useSpeech();
  const { tree } = useExtract().service;
  const above = pathTo(tree, site.id).slice(0, -1);
  return (
    <header className="screen-head">
      {above.length > 0 && (
        <nav aria-label={t("site.path")}>
          <ol className={styles.path}>
            {above.map(({ id, code, name }) => (
              <li key={id}>
                <span title={name}>
                  <ViewLink to={{ site: id === tree.root ? null : code }}>{name}</ViewLink>
                </span>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 tabIndex={-1}>{site.name}</h1>
      <p className="lede">
        {t("site.lede", {
          level: t(`views.by.level.${site.level}`),
          profile: site.profile === null ? "none" : profileWords(site.profile, t),
          period,
        })}
      </p>
    </header>
  );
}
