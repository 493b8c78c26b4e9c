/** An error as text for who mends it: name, message, the statement where there is one, and the address. */
export function errorDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const sql = "sql" in error && typeof error.sql === "string" ? `\n\n${error.sql}` : "";
  return `${error.name}: ${error.message}\n${location.pathname}${location.search}${sql}`;
}
