import { type QueryKey, useQueries, type UseQueryOptions, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { untilIdle } from "./untilIdle.ts";

/**
 * Asks questions one after the other once they are due, each while the page is idle, so that none holds up what the reader does. What is
 * known already is there at once. Of a list that is kept no question is looked up again when another is answered.
 */
export function useOneByOne<Answer, Data, Key extends QueryKey>(
  queries: readonly UseQueryOptions<Answer, Error, Data, Key>[],
  due: boolean,
): readonly UseQueryResult<Data>[] {
  const [asked, setAsked] = useState(-1);
  const results: readonly UseQueryResult<Data>[] = useQueries({
    queries: useMemo(
      () => queries.map((query, at) => ({ ...query, enabled: due && at === asked })),
      [queries, due, asked],
    ),
  });
  const wanted = due
    ? results.findIndex(({ data, isError, isPlaceholderData }) => !isError && (data === undefined || isPlaceholderData))
    : -1;
  useEffect(() => {
    let isLeft = false;
    void untilIdle().then(() => {
      if (!isLeft) setAsked(wanted);
    });
    return () => {
      isLeft = true;
    };
  }, [wanted]);
  return results;
}
