/** Months are `YYYY-MM` with a year of four digits. */
const shape = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** Whether the text is a month of this century or the one before. */
export function isMonth(text: string): boolean {
  return shape.test(text);
}

/** The month so many months later (earlier when negative). */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Number of months from one to the other, both included; at most 0 when they are the wrong way round. */
export function monthCount(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1;
}

/** Every month from one to the other, both included. */
export function monthsBetween(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, monthCount(from, to)) }, (_, index) => addMonths(from, index));
}

/** The last month that ends on or before the day `YYYY-MM-DD`. */
export function lastWholeMonth(day: string): string {
  const month = day.slice(0, 7);
  const next = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + 1));
  return next.getUTCDate() === 1 ? month : addMonths(month, -1);
}
