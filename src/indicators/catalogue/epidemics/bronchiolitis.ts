import { mentionedInEmergency } from "../emergency/mentionedInEmergency.ts";
import { bronchiolitisSheet } from "./bronchiolitisSheet.ts";

export const bronchiolitis = mentionedInEmergency({
  id: "bronchiolitis",
  sheet: bronchiolitisSheet,
  owner: "Direction médicale de crise",
  label: "bronchiolitis",
});
