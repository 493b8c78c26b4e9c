import type { ExclusionRule } from "../../indicators/compile/exclusionsOf.ts";
import type { Unit } from "../../indicators/language/Indicator.ts";
import type { Predicate } from "../../indicators/language/Predicate.ts";
import type { Translate } from "../../locales/translate.ts";
import { unitName } from "./countsSentence.ts";
import { dimensionWord } from "./viewWords.ts";

/** A rule that units of the denominator meet, in a few words: `au moins 1 nuit`. */
export function ruleWords(rule: ExclusionRule, unit: Unit, t: Translate): string {
  if (rule === "window") return t("figure.rule.window");
  if (rule === "read") return t(`figure.rule.read.${unitName(unit)}`);
  return predicateWords(rule, t);
}

function predicateWords(predicate: Predicate, t: Translate): string {
  const several = (parts: readonly Predicate[], word: string) =>
    parts.map((part) => predicateWords(part, t)).join(` ${word} `);
  const list = (dimension: "sex" | "visit" | "stay", values: readonly string[]) =>
    values.map((value) => dimensionWord(dimension, value, t)).join(", ");
  if ("all" in predicate) return several(predicate.all, t("figure.rule.and"));
  if ("any" in predicate) return several(predicate.any, t("figure.rule.or"));
  if ("not" in predicate) return t("figure.rule.not", { rule: predicateWords(predicate.not, t) });
  if ("visitType" in predicate) return list("visit", predicate.visitType);
  if ("stayType" in predicate) return list("stay", predicate.stayType);
  if ("sex" in predicate) return list("sex", predicate.sex);
  if ("dischargeClass" in predicate)
    return predicate.dischargeClass.map((one) => t(`figure.rule.discharge.${one}`)).join(` ${t("figure.rule.or")} `);
  if ("nightsAtLeast" in predicate) return t("figure.rule.nights", { count: predicate.nightsAtLeast });
  if ("ageAtLeast" in predicate) return t("figure.rule.age.from", { years: predicate.ageAtLeast });
  if ("ageAtMost" in predicate) return t("figure.rule.age.to", { years: predicate.ageAtMost });
  if ("viaEmergency" in predicate) return t("figure.rule.emergency", { yes: String(predicate.viaEmergency) });
  if ("transferredIn" in predicate) return t("figure.rule.transferred", { yes: String(predicate.transferredIn) });
  if ("closed" in predicate) return t("figure.rule.closed");
  if ("hasDocument" in predicate) return t("figure.rule.document");
  if ("hasLetter" in predicate) return t("figure.rule.letter");
  if ("letterWithin" in predicate) return t("figure.rule.letter.within", { days: predicate.letterWithin });
  if ("readDocument" in predicate) return t("figure.rule.read.document");
  if ("readable" in predicate) return t("figure.rule.readable", { yes: String(predicate.readable) });
  if ("documentBeforeEnd" in predicate) return t("figure.rule.document.before.end");
  if ("patientDocument" in predicate) {
    const groups = predicate.patientDocument.map((group) => t("figure.rule.group", { group }));
    return t("figure.rule.patient.document", {
      documents: groups.join(` ${t("figure.rule.or")} `),
      days: predicate.daysBefore,
    });
  }
  if ("section" in predicate) {
    const { section, sectionWithin: days } = predicate;
    return days === undefined
      ? t("figure.rule.section", { section })
      : t("figure.rule.section.within", { section, days });
  }
  if ("quantity" in predicate) return t("figure.rule.quantity", { quantity: predicate.quantity });
  if ("sectionsAtLeast" in predicate) return t("figure.rule.sections", { count: predicate.sectionsAtLeast });
  if ("coded" in predicate) return t("figure.rule.coded");
  if ("charlsonAtLeast" in predicate) return t("figure.rule.charlson", { points: predicate.charlsonAtLeast });
  return t("figure.rule.mention", { label: predicate.mention, count: predicate.atLeast ?? 1 });
}
