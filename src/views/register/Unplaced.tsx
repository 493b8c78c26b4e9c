import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { unplacedEntries } from "../../register/unplacedEntries.ts";
import { useRegister } from "../context/Register.ts";
import { useExtract } from "../context/useFigures.ts";

/** How many entries of the register have no place in the extract on screen; nothing where all have. */
export function Unplaced() {
  const { t } = useSpeech();
  const { entries } = useRegister();
  const { tree, catalogue } = useExtract().service;
  const count = useMemo(() => {
    const sites = new Set([...tree.sites.values()].map(({ code }) => code));
    return unplacedEntries(entries, sites, new Set(catalogue.map(({ id }) => id))).length;
  }, [entries, tree, catalogue]);
  return count > 0 ? <span>{t("register.unplaced", { count })}</span> : null;
}
