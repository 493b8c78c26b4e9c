/** Whether two rows of a table hold the very same fields. */
export function sameFields<Row>(one: Row, other: Row): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return false;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    mine.length === theirs.length &&
    mine.every(([name, value]) => Object.is(value, (other as Readonly<Record<string, unknown>>)[name]))
  );
}
