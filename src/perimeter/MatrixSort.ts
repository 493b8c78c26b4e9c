/**
 * Order of the rows of the matrix. `tree`: as the establishment has its sites; `signals`: most unusual variations first; `name`;
 * `indicator`: those whose variation of the chosen indicator is unusual first. Never by a rate: that would be a league table.
 */
export const matrixSorts = ["tree", "signals", "name", "indicator"] as const;
export type MatrixSort = (typeof matrixSorts)[number];
