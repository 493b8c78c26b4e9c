import type { DocumentGroup } from "../../extract/store.ts";
import { type CompletenessGroup, completenessGroups } from "./CompletenessFit.ts";

/** Whether units are expected to have such a document: a level below that of other months is then a want, and else another activity. */
export function isExpected(group: DocumentGroup): group is CompletenessGroup {
  return (completenessGroups as readonly DocumentGroup[]).includes(group);
}
