import type { LoadingEngine } from "../../engine/Engine.ts";
import { identifier } from "../../engine/literal.ts";
import type { ValueGuard } from "./ValueGuard.ts";

/** Numbers of 15 digits with a valid NIR key, below which chance explains them among 63-bit pseudonyms. */
const chance = { least: 3, share: 0.05 } as const;

const validNir = `n BETWEEN 100000000000000 AND 899999999999999
  AND n // 100000000000000 IN (1, 2, 3, 4, 7, 8)
  AND ((n // 10000000000) % 100 BETWEEN 1 AND 12 OR (n // 10000000000) % 100 BETWEEN 20 AND 42 OR (n // 10000000000) % 100 >= 50)
  AND 97 - (n // 100) % 97 = n % 100`;

const phone =
  "n BETWEEN 600000000 AND 799999999 OR n BETWEEN 33100000000 AND 33799999999 OR n BETWEEN 33900000000 AND 33999999999";

/**
 * Guards a column of numbers outside the contract: NIR of 15 digits with a valid key, mobile numbers without their zero,
 * numbers with 33. Where numbers beyond 15 digits show 63-bit pseudonyms, one valid key in 97 is chance and more is asked.
 */
export async function screenNumbers(
  engine: LoadingEngine,
  relation: string,
  column: string,
  guard: ValueGuard,
  signal: AbortSignal,
) {
  const whole = `SELECT TRY_CAST(${identifier(column)} AS BIGINT) AS n FROM ${relation} WHERE TRY_CAST(${identifier(column)} AS BIGINT) = ${identifier(column)}`;
  const { columns } = await engine.query(
    {
      sql: `SELECT count(*) FILTER (${validNir})::INTEGER AS nir, count(*) FILTER (${phone})::INTEGER AS phone,
        count(*) FILTER (abs(n) BETWEEN 100000000000000 AND 999999999999999)::INTEGER AS fifteen,
        count(*) FILTER (n > 999999999999999)::INTEGER AS beyond FROM (${whole})`,
      shape: { nir: "integer", phone: "integer", fifteen: "integer", beyond: "integer" },
    },
    { signal },
  );
  const [nir, phones, fifteen, beyond] = [
    columns.nir[0] ?? 0,
    columns.phone[0] ?? 0,
    columns.fifteen[0] ?? 0,
    columns.beyond[0] ?? 0,
  ];
  if (beyond === 0 || (nir >= chance.least && nir > chance.share * fifteen)) guard.add(column, "nir", nir);
  guard.add(column, "phone", phones);
}
