import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";

interface AboveLinkProps {
  /** Why one should go there, up to its name. */
  readonly words: "views.hidden.above" | "views.indicator.manyHidden.above";
}

/** The way to the site above the one on screen, where less is hidden; nothing of the whole. */
export function AboveLink({ words }: AboveLinkProps) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const parent = tree.sites.get(tree.sites.get(view.site)?.parent ?? -1);
  if (!parent) return null;
  return (
    <>
      {t(words)} <ViewLink to={{ site: parent.id === tree.root ? null : parent.code }}>{parent.name}</ViewLink>
    </>
  );
}
