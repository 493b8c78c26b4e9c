import type { Evidence, LocalValidation } from "../../indicators/language/Evidence.ts";
import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { formatDate } from "./formatPeriod.ts";
import { wordList } from "../../locales/wordList.ts";

/** What one piece of evidence says: a validation first what was found, then where it is uneven. */
export function evidenceSentences(evidence: Evidence, t: Translate, language: Language): readonly Sentence[] {
  switch (evidence.kind) {
    case "local-validation":
      return validationSentences(evidence, t, language);
    case "publication":
      return [{ id: "figure.evidence.publication", values: { reference: evidence.reference } }];
    case "opinion": {
      const { favourable, reference } = evidence;
      const date = formatDate(evidence.on, language);
      return [{ id: "figure.evidence.opinion", values: { favourable: String(favourable), reference, date } }];
    }
    case "signature": {
      const date = formatDate(evidence.on, language);
      return [{ id: "figure.evidence.signature", values: { role: evidence.role[language], date } }];
    }
  }
}

function validationSentences(one: LocalValidation, t: Translate, language: Language): readonly Sentence[] {
  const share = (value: number) => formatShare(value, 0, language);
  const { measure, value } = one.agreement;
  const agreement = measure === "kappa" ? formatNumber(value, 2, language) : share(value);
  const found: Sentence = {
    id: "figure.evidence.localValidation",
    values: {
      date: formatDate(one.on, language),
      n: one.n,
      level: one.level,
      sites: one.sites,
      version: one.version ? `${one.system} ${one.version}` : "none",
      template: one.documentTemplate ?? "none",
      ppv: share(one.ppv),
      minimumPpv: share(one.minimumPpv),
      sensitivity: share(one.sensitivity),
      minimumSensitivity: share(one.minimumSensitivity),
      agreement: t(`figure.evidence.agreement.${measure}`, { value: agreement }),
      reference: one.reference,
    },
  };
  if (one.equity.length === 0) return [found];
  const gaps = one.equity.map(({ by, largestGap }) =>
    t(`figure.evidence.equity.${by}`, { points: Math.round(largestGap * 100) }),
  );
  return [found, { id: "figure.evidence.equity", values: { gaps: wordList(gaps, language) } }];
}
