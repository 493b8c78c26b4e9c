/** The day it is where the reader is, `YYYY-MM-DD`: terms are kept by the calendar on the wall. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
