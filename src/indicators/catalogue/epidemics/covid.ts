import type { Proportion } from "../../language/Indicator.ts";
import { mentionedInEmergency } from "../emergency/mentionedInEmergency.ts";
import { covidSheet } from "./covidSheet.ts";

export const covid: Proportion = {
  ...mentionedInEmergency({
    id: "covid",
    sheet: covidSheet,
    owner: "Direction médicale de crise",
    label: "covid",
  }),
  earlySignals: "weekly",
};
