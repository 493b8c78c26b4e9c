import { mentionedInEmergency } from "../emergency/mentionedInEmergency.ts";
import { covidSheet } from "./covidSheet.ts";

export const covid = mentionedInEmergency({
  id: "covid",
  sheet: covidSheet,
  owner: "Direction médicale de crise",
  label: "covid",
});
