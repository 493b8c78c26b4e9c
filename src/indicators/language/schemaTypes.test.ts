import type * as v from "valibot";
import { expectTypeOf, test } from "vitest";
import type { Indicator } from "./Indicator.ts";
import type { indicatorSchema } from "./indicatorSchema.ts";
import type { Predicate } from "./Predicate.ts";
import type { predicateFields } from "./predicateSchema.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Tested = {
  [F in keyof typeof predicateFields]: v.InferOutput<(typeof predicateFields)[F]>;
}[keyof typeof predicateFields];
type Parsed = v.InferOutput<typeof indicatorSchema>;
type Of<I extends { shape: string }, S> = { [K in keyof Extract<I, { shape: S }>]: Extract<I, { shape: S }>[K] };

test("the schema gives the types of the language, no more and no less", () => {
  expectTypeOf<Same<Tested, Predicate>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Of<Parsed, "proportion">, Of<Indicator, "proportion">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Of<Parsed, "mean">, Of<Indicator, "mean">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Of<Parsed, "delay">, Of<Indicator, "delay">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Of<Parsed, "count">, Of<Indicator, "count">>>().toEqualTypeOf<true>();
  expectTypeOf<Parsed["shape"]>().toEqualTypeOf<Indicator["shape"]>();
});
