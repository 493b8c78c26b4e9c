const separator = "[ .\\-/\\u00a0\\u202f]?";
const groups = [
  "[1-478]",
  "\\d{2}",
  "(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)",
  "(?:\\d{2}|2[AB])",
  "\\d{3}",
  "\\d{3}",
  "\\d{2}",
];
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${groups.join(separator)}(?![\\p{L}\\p{N}])`, "giu");

/** Control key of the 13 characters of a NIR: 97 − (number mod 97), 2A counting as 19 and 2B as 18. */
export function nirKey(thirteen: string): number {
  const digits = thirteen.toUpperCase().replace("2A", "19").replace("2B", "18");
  return 97 - Number(BigInt(digits) % 97n);
}

/** How many NIR (French social security numbers) with a valid key a text holds, written together or in groups. */
export function countNir(text: string): number {
  let count = 0;
  for (const [match] of text.matchAll(pattern)) {
    const compact = match.replace(/[^0-9AB]/gi, "");
    if (nirKey(compact.slice(0, 13)) === Number(compact.slice(13))) count += 1;
  }
  return count;
}
