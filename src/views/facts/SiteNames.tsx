import { Fragment } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { separatorBefore } from "../../locales/wordList.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../context/ViewLink.tsx";

/** A few sites as the words of a sentence, each a link to its own overview. */
export function SiteNames({ sites }: { readonly sites: readonly Site[] }) {
  const { language } = useSpeech();
  return sites.map(({ code, name }, at) => (
    <Fragment key={code}>
      {separatorBefore(at, sites.length, language)}
      <ViewLink to={{ site: code }}>{name}</ViewLink>
    </Fragment>
  ));
}
