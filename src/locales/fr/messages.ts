import type { Messages } from "../translate.ts";
import files from "./files.json";
import figure from "./figure.json";
import frame from "./frame.json";
import problem from "./problem.json";
import report from "./report.json";
import views from "./views.json";

export const messages: Messages = { problem, figure, files, frame, report, views };
