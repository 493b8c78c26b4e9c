/** On paper a list of more names than this would push what it is about to the next page: how many there are is said beside it. */
const most = 6;

/** Whether a list of so many names stays off paper, unfolded or not. */
export function fillsPaper(names: readonly unknown[]): boolean {
  return names.length > most;
}
