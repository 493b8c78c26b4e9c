import { useSpeech } from "../../charts/Speech.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";

interface AboveLinkProps {
  /** Why one should go there, up to its name. */
  readonly words: "views.hidden.above" | "views.indicator.manyHidden.above" | "site.levels.shownAbove";
  readonly values?: Readonly<Record<string, number | string>>;
  readonly site: Site;
}

/** The way to a site above the one on screen, where what is hidden here is shown. */
export function AboveLink({ words, values, site }: AboveLinkProps) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const isWhole = site.id === tree.root;
  const place = tree.sites.get(view.site)?.parent === site.id ? "parent" : isWhole ? "whole" : "other";
  return (
    <>
      {t(words, { place, ...values })} <ViewLink to={{ site: isWhole ? null : site.code }}>{site.name}</ViewLink>
    </>
  );
}
