const pattern = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** How many e-mail addresses a text holds. */
export function countEmail(text: string): number {
  return text.includes("@") ? [...text.matchAll(pattern)].length : 0;
}
