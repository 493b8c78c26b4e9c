/** Bands of `age_at_visit`, bounds included; the last is open. */
export const ageBands = ["0–7", "8–17", "18–25", "26–44", "45–64", "65–74", "75–84", "85+"] as const;
export type AgeBand = (typeof ageBands)[number];
