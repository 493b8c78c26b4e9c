import { useExtracts } from "./Extracts.ts";

/**
 * Whether an answer was given while the records behind kept roll-ups were still being read, so that cells are hidden in it for want of a
 * count of their patients. `answer` is asked again once they are there, and is that of before until then.
 */
export function useRecordsAwaited(answer: {
  readonly isRefetching: boolean;
  readonly isPlaceholderData: boolean;
}): boolean {
  const { current, checking } = useExtracts();
  if (current?.opened.report.published) return false;
  return checking !== null || (answer.isRefetching && !answer.isPlaceholderData);
}
