import { mentionedInEmergency } from "./mentionedInEmergency.ts";
import { violenceSheet } from "./violenceSheet.ts";

export const violence = mentionedInEmergency({
  id: "violence",
  sheet: violenceSheet,
  owner: "Direction médicale de crise et psychiatrie",
  label: "violence",
});
