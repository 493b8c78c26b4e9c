import { codingGapOf } from "./codingGapOf.ts";
import { codingGapDiabetesSheet } from "./codingGapDiabetesSheet.ts";

export const codingGapDiabetes = codingGapOf("coding-gap-diabetes", ["diabetes"], codingGapDiabetesSheet);
