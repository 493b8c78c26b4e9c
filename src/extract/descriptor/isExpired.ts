/** Whether `now` is after `expiresAt`: a bare date holds to the end of its day, a date-time without zone is local. */
export function isExpired(expiresAt: string, now: Date): boolean {
  const moment = expiresAt.length === 10 ? `${expiresAt}T23:59:59.999` : expiresAt.replace(" ", "T");
  return now.getTime() > new Date(moment).getTime();
}
