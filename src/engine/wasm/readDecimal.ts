/** Reads the 128-bit two's complement integer that begins at word `at`, rounded to a double beyond 2^53. */
export function readDecimal(words: Uint32Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = words.subarray(at, at + 4);
  const negative = d >= 0x8000_0000;
  const word = (value: number) => (negative ? ~value >>> 0 : value);
  const magnitude = ((word(d) * 4_294_967_296 + word(c)) * 4_294_967_296 + word(b)) * 4_294_967_296 + word(a);
  return negative ? -magnitude - 1 : magnitude;
}
