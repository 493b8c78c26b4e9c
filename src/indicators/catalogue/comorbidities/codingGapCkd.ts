import { codingGapOf } from "./codingGapOf.ts";
import { codingGapCkdSheet } from "./codingGapCkdSheet.ts";

export const codingGapCkd = codingGapOf("coding-gap-ckd", ["ckd"], codingGapCkdSheet);
