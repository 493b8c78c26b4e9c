/** The typeface of a picture. */
export const plotText = { fontFamily: "var(--font)", fontSize: 13 };

/** Of the numbers and the name of an axis. */
export const axisText = { ...plotText, color: "var(--ink-soft)" };
