import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Break } from "../../extract/Descriptor.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import type { LocalValidation } from "../language/Evidence.ts";
import type { Indicator } from "../language/Indicator.ts";
import { effectiveStatus, type StatusContext } from "./effectiveStatus.ts";
import { exampleEvidence, exampleValidation } from "./testing/exampleEvidence.ts";

const tobacco = catalogue.find(({ id }) => id === "tobacco-status")!;
const letter = catalogue.find(({ id }) => id === "discharge-letter-day0")!;
const steering: Indicator = { ...tobacco, status: "steering", evidence: exampleEvidence };
const validated: Indicator = { ...steering, status: "validated" };
const rank = { research: 0, validated: 1, steering: 2 };

const see = (indicator: Indicator, context: Partial<StatusContext> = {}) =>
  effectiveStatus(indicator, { nlpVersions: ["eds-nlp 2026.1"], nlpPipelines: [], breaks: [], ...context });
const broken = (date: string, more: Partial<Break> = {}): Break => ({ date, reason: "nouvelle trame", ...more });
const again = (change: Partial<LocalValidation>) => ({
  evidence: [...exampleEvidence, { ...exampleValidation, ...change }],
});

describe("the status of an indicator", () => {
  test("is the declared one while what was validated reads the documents", () => {
    expect(see(steering)).toEqual({ declared: "steering", status: "steering", fallBack: null });
    expect(see(steering, { nlpVersions: ["eds-nlp 2025.2", "eds-nlp 2026.1"] }).status).toBe("steering");
  });

  test("falls one step when another version reads them, until that one is validated", () => {
    const nlpVersions = ["eds-nlp 2026.1", "eds-nlp 2026.2"];
    const fallBack = { because: "version", versions: ["eds-nlp 2026.2"] };
    expect(see(steering, { nlpVersions })).toEqual({ declared: "steering", status: "validated", fallBack });
    expect(see(validated, { nlpVersions })).toEqual({ declared: "validated", status: "research", fallBack });
    const redone: Indicator = { ...steering, ...again({ version: "2026.2", on: "2026-09-01" }) };
    expect(see(redone, { nlpVersions }).status).toBe("steering");
    const failed: Indicator = { ...steering, ...again({ version: "2026.2", on: "2026-09-01", ppv: 0.6 }) };
    expect(see(failed, { nlpVersions }).status).toBe("validated");
  });

  test("needs each system that reads its labels to be validated, and no other", () => {
    const nlpVersions = ["eds-nlp 2026.1 + other 7"];
    const pipeline = { system: "other", version: "7" };
    expect(see(steering, { nlpVersions }).fallBack).toEqual({ because: "version", versions: ["other 7"] });
    const apart = { nlpVersions, nlpPipelines: [{ ...pipeline, labels: ["suicide_attempt"] }] };
    expect(see(steering, apart).status).toBe("steering");
    const same = { nlpVersions, nlpPipelines: [{ ...pipeline, labels: ["suicide_attempt", "tobacco"] }] };
    expect(see(steering, same).status).toBe("validated");
    // A new version that found none of a rare label is no other system.
    const silent = { system: "eds-nlp", version: "2026.2", labels: ["diabetes"] };
    const nlpPipelines = [{ system: "eds-nlp", version: "2026.1", labels: ["tobacco"] }, silent];
    expect(see(steering, { nlpVersions: ["eds-nlp 2026.1", "eds-nlp 2026.2"], nlpPipelines }).status).toBe("validated");
  });

  test("falls one step at a break declared after the validation, with the extract's words", () => {
    const breaks = [broken("2026-05-01"), broken("2026-06-01", { reason: "nouveau logiciel" })];
    expect(see(steering, { breaks })).toEqual({
      declared: "steering",
      status: "validated",
      fallBack: { because: "break", date: "2026-06-01", words: "nouveau logiciel" },
    });
    expect(see(steering, { breaks: [broken("2026-03-12")] }).status).toBe("steering");
    expect(see(steering, { breaks: [broken("2026-05-01", { indicators: ["charlson"] })] }).status).toBe("steering");
    expect(see({ ...steering, ...again({ on: "2026-07-01" }) }, { breaks }).status).toBe("steering");
  });

  test("of a rule that reads no label depends on no version", () => {
    const { system: _, version: __, ...rule } = exampleValidation;
    const plain: Indicator = { ...letter, status: "validated", evidence: [rule] };
    expect(see(plain, { nlpVersions: ["eds-nlp 2031.1"] }).status).toBe("validated");
    expect(see(plain, { breaks: [broken("2026-05-01")] }).status).toBe("research");
  });

  test("never rises, falls by one step at most, and says why exactly when it falls", () => {
    const anyVersion = fc.constantFrom("eds-nlp 2025.2", "eds-nlp 2026.1", "eds-nlp 2026.2", "other 7");
    const anyBreak = fc
      .constantFrom("2025-01-01", "2026-03-12", "2026-03-13", "2027-01-01")
      .map((date) => broken(date));
    fc.assert(
      fc.property(
        fc.constantFrom<Indicator["status"]>("research", "validated", "steering"),
        fc.uniqueArray(anyVersion),
        fc.array(anyBreak),
        (status, nlpVersions, breaks) => {
          const seen = see({ ...steering, status }, { nlpVersions, breaks });
          const fall = rank[status] - rank[seen.status];
          expect(seen.declared).toBe(status);
          expect(fall).toBe(seen.fallBack ? 1 : 0);
          if (status === "research") expect(seen.fallBack).toBeNull();
          // What has changed once is not mended by changing more.
          if (seen.fallBack)
            expect(
              see({ ...steering, status }, { nlpVersions, breaks: [...breaks, broken("2028-01-01")] }).status,
            ).toBe(seen.status);
        },
      ),
    );
  });
});
