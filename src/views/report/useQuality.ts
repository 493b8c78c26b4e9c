import { useQuery } from "@tanstack/react-query";
import type { View } from "../../perimeter/View.ts";
import { useExtract } from "../context/useFigures.ts";

/** How complete the documents of each hospital are, asked where a booklet tells it. */
export function useQuality(view: View, due: boolean) {
  const { id, service } = useExtract();
  return useQuery({
    queryKey: ["quality", id, view],
    queryFn: ({ signal }) => service.quality(view, signal),
    enabled: due,
  });
}
