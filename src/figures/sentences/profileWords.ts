import type { Translate } from "../../locales/translate.ts";

const known = {
  MCO: "mco",
  "SMR-USLD-gériatrie": "geriatrics",
  pédiatrie: "paediatrics",
  psychiatrie: "psychiatry",
  HAD: "home",
} as const;

/** The profile of hospitals in words; the extract's own where it is none of the contract. */
export function profileWords(profile: string | null, t: Translate): string {
  if (profile === null) return t("figure.profile.unsaid");
  return profile in known ? t(`figure.profile.${known[profile as keyof typeof known]}`) : profile;
}
