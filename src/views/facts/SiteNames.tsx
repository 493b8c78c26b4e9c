import { useSpeech } from "../../charts/Speech.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../context/ViewLink.tsx";

/** A few sites as the words of a sentence, each a link to its own overview. */
export function SiteNames({ sites }: { readonly sites: readonly Site[] }) {
  const { language } = useSpeech();
  const parts = new Intl.ListFormat(language, { type: "conjunction" }).formatToParts(sites.map(({ code }) => code));
  return parts.map(({ type, value }, at) => {
    if (type === "literal") return value;
    const { code, name } = sites[parts.slice(0, at).filter((part) => part.type === "element").length]!;
    return (
      <ViewLink key={code} to={{ site: code }}>
        {name}
      </ViewLink>
    );
  });
}
