import type { Messages } from "../translate.ts";
import alerts from "./alerts.json";
import catalogue from "./catalogue.json";
import figure from "./figure.json";
import frame from "./frame.json";
import problem from "./problem.json";
import views from "./views.json";

export const messages: Messages = { problem, figure, frame, views, alerts, catalogue };
