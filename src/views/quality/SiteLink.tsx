import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";

/** The name of a site, which leads to this screen for it. */
export function SiteLink({ site }: { readonly site: number }) {
  const { tree } = useExtract().service;
  const { code, name } = tree.sites.get(site)!;
  return <ViewLink to={{ site: code }}>{name}</ViewLink>;
}
