/** Booklets that can be printed: executive committee, medical committee, review of a department, committee of the warehouse. */
export const reportTemplates = ["codir", "cme", "dmu", "copil-eds"] as const;
export type ReportTemplate = (typeof reportTemplates)[number];
