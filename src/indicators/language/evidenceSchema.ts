import * as v from "valibot";
import type { FaultCode } from "./Fault.ts";
import { day, list, record, text, whole } from "./schemaParts.ts";

const code = (name: FaultCode) => name;

const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least, code("out-of-range")), v.maxValue(most, code("out-of-range")));
const share = between(0, 1);

const equity = v.pipe(
  v.array(record({ by: v.picklist(["age", "sex", "site"]), largestGap: share })),
  v.checkItems(({ by }, index, all) => all.findIndex((one) => one.by === by) === index, code("duplicate")),
  v.readonly(),
);

const localValidation = record({
  kind: v.literal("local-validation"),
  system: v.exactOptional(text(160)),
  version: v.exactOptional(text(160)),
  documentTemplate: v.exactOptional(text(160)),
  n: whole(1, 1_000_000),
  sites: whole(1, 1000),
  level: v.picklist(["stay", "document", "mention"]),
  agreement: record({ measure: v.picklist(["kappa", "share"]), value: between(-1, 1) }),
  ppv: share,
  sensitivity: share,
  minimumPpv: share,
  minimumSensitivity: share,
  equity,
  reference: text(600),
  on: day,
});

/** A function, "directeur médical de crise": a title before a name gives a person away. */
const role = v.pipe(
  text(160),
  v.check((words) => !/(?:^|\s)(?:Dr|Pr|Prof|M|Mr|Mme|Mlle|Mrs|Ms)\.?\s/.test(words), code("names-a-person")),
);

/** What an indicator's status rests on. Whether it is enough is left to `contradictions`. */
export const evidenceSchema = list(
  v.variant("kind", [
    localValidation,
    record({ kind: v.literal("publication"), reference: text(600) }),
    record({ kind: v.literal("opinion"), favourable: v.boolean(), reference: text(600), on: day }),
    record({ kind: v.literal("signature"), role: record({ fr: role, en: role }), on: day }),
  ]),
);
