import { codingGapOf } from "./codingGapOf.ts";
import { codingGapDementiaSheet } from "./codingGapDementiaSheet.ts";

export const codingGapDementia = codingGapOf("coding-gap-dementia", ["dementia"], codingGapDementiaSheet);
