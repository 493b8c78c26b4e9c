/** The key of each panel of the top bar, and the event by which it is asked to open. */
export const panelKeys = {
  site: { key: "p", event: "timonerie-site" },
  period: { key: "m", event: "timonerie-period" },
  filters: { key: "f", event: "timonerie-filters" },
} as const;
