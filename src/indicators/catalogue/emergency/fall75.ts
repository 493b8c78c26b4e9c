import { mentionedInEmergency } from "./mentionedInEmergency.ts";
import { fall75Sheet } from "./fall75Sheet.ts";

export const fall75 = mentionedInEmergency({
  id: "fall-75",
  sheet: fall75Sheet,
  owner: "Département de gériatrie",
  label: "fall",
  population: { ageAtLeast: 75 },
});
