import { mentionedInEmergency } from "../emergency/mentionedInEmergency.ts";
import { fluSheet } from "./fluSheet.ts";

export const flu = mentionedInEmergency({
  id: "flu",
  sheet: fluSheet,
  owner: "Direction médicale de crise",
  label: "flu",
});
