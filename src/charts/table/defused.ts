/**
 * A name from the data must not become a formula in the reader's spreadsheet: such a text is led by an apostrophe. What begins a formula:
 * OWASP, "CSV Injection". Numbers with their sign stay.
 */
export function defused(text: string): string {
  return /^\s*[=+@\-＝＋－＠]/.test(text) && Number.isNaN(Number(text.replace(",", "."))) ? `'${text}` : text;
}
