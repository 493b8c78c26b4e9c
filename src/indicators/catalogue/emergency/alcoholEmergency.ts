import type { Proportion } from "../../language/Indicator.ts";
import { activeAlcohol } from "./activeAlcohol.ts";
import { alcoholEmergencySheet } from "./alcoholEmergencySheet.ts";
import { mentionedInEmergency } from "./mentionedInEmergency.ts";

const mentioned = mentionedInEmergency({
  id: "alcohol-emergency",
  sheet: alcoholEmergencySheet,
  owner: "Direction de la prévention",
  label: "alcohol",
});

export const alcoholEmergency: Proportion = {
  ...mentioned,
  numerator: activeAlcohol,
  needs: [...mentioned.needs, "note_nlp.status"],
};
