import { openNatively } from "../../src/figures/testing/openNatively.ts";
import { sampleFolder } from "./SampleEvent.ts";

let opening: ReturnType<typeof openNatively> | undefined;

/** The sample, opened once for the files of tests that one process runs: it takes two cores ten seconds. None of them closes it. */
export function openedSample(): ReturnType<typeof openNatively> {
  return (opening ??= openNatively(sampleFolder));
}
