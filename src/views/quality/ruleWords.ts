import { type DocumentRule, documentRules, type QualityCheck } from "../../figures/checks/QualityCheck.ts";
import type { Translate } from "../../locales/translate.ts";

/** Whether a check is of documents that stay in the figures. */
export const isDocumentRule = (rule: QualityCheck["rule"]): rule is DocumentRule =>
  (documentRules as readonly string[]).includes(rule);

/** What a check looks for. */
export const ruleWords = (rule: QualityCheck["rule"], t: Translate): string =>
  isDocumentRule(rule) ? t(`quality.check.rule.${rule}`) : t(`views.rule.${rule}`);
