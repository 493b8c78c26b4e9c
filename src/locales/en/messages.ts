import type { Messages } from "../translate.ts";
import figure from "./figure.json";
import frame from "./frame.json";
import problem from "./problem.json";
import site from "./site.json";
import views from "./views.json";

export const messages: Messages = { problem, figure, frame, site, views };
