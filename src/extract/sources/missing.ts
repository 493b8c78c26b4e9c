import { ExtractRefused } from "../Problem.ts";
import { descriptorPath } from "./descriptorPath.ts";

/** The refusal of an extract one of whose files is not there. */
export function missing(path: string): ExtractRefused {
  if (path === descriptorPath) return new ExtractRefused({ code: "descriptor-missing", values: { file: path } });
  return new ExtractRefused({ code: "resource-missing", values: { file: path } });
}
