import type { Proportion } from "../../language/Indicator.ts";
import { mentionedInEmergency } from "../emergency/mentionedInEmergency.ts";
import { fluSheet } from "./fluSheet.ts";

export const flu: Proportion = {
  ...mentionedInEmergency({
    id: "flu",
    sheet: fluSheet,
    owner: "Direction médicale de crise",
    label: "flu",
  }),
  earlySignals: "weekly",
};
