export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every value inside a value, with the keys that lead to it. */
export function places(value: Json, path: readonly string[] = []): readonly { path: readonly string[]; value: Json }[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...inside.flatMap(([key, part]) => places(part, [...path, key]))];
}

/** The value with another at a place, or without it where that is undefined. */
export function replaceAt(value: Json, [key, ...rest]: readonly string[], other: Json | undefined): Json {
  if (key === undefined) return other ?? null;
  const entries = Object.entries(value as Record<string, Json>).flatMap(([name, part]): [string, Json][] => {
    if (name !== key) return [[name, part]];
    return rest.length === 0 && other === undefined ? [] : [[name, replaceAt(part, rest, other)]];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
