/** Days by which dates may be shifted where weeks are watched: less than half of one. */
export const longestShift = 3;
