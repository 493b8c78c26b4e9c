/** Rows of an invented `ents` output over documents 1 to `notes`: `each` mentions in each but every tenth. */
export function inventedEnts(notes: number, each: number): string {
  return `SELECT n AS note_id, k * 10 AS "start", k * 10 + 5 AS "end", ['diabetes', 'tobacco', 'motif', 'weight'][1 + (n * 7 + k) % 4] AS label, 'secret ' || n AS lexical_variant,
      (n + k) % 5 = 0 AS negation, (n + k) % 11 = 0 AS hypothesis, (n * k) % 13 = 0 AS family, 1 + (n + k) % 2 AS status
    FROM range(1, ${notes + 1}) AS d(n), range(${each}) AS m(k) WHERE n % 10 <> 0`;
}
