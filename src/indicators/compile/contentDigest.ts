/** A name for a JSON value, the same for equal values: FNV-1a of its text from two offsets, 64 bits as sixteen hexadecimal digits. */
export function contentDigest(value: unknown): string {
  const text = JSON.stringify(value);
  return [0x811c9dc5, 0x9747b28c].map((offset) => hashFrom(offset, text)).join("");
}

function hashFrom(offset: number, text: string): string {
  let hash = offset;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
