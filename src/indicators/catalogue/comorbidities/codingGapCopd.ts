import { codingGapOf } from "./codingGapOf.ts";
import { codingGapCopdSheet } from "./codingGapCopdSheet.ts";

export const codingGapCopd = codingGapOf("coding-gap-copd", ["copd"], codingGapCopdSheet);
