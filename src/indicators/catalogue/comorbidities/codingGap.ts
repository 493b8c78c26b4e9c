import { charlsonIcd10 } from "./charlsonIcd10.ts";
import { codingGapOf } from "./codingGapOf.ts";
import { codingGapSheet } from "./codingGapSheet.ts";

export const codingGap = codingGapOf("coding-gap", Object.keys(charlsonIcd10), codingGapSheet);
