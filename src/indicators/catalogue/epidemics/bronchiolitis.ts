import type { Proportion } from "../../language/Indicator.ts";
import { mentionedInEmergency } from "../emergency/mentionedInEmergency.ts";
import { bronchiolitisSheet } from "./bronchiolitisSheet.ts";

export const bronchiolitis: Proportion = {
  ...mentionedInEmergency({
    id: "bronchiolitis",
    sheet: bronchiolitisSheet,
    owner: "Direction médicale de crise",
    label: "bronchiolitis",
  }),
  earlySignals: "weekly",
};
