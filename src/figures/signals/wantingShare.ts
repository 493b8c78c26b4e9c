/** Below this share of their usual level documents are wanting. */
export const wantingShare = 0.8;
