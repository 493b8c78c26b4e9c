import type { Messages } from "../translate.ts";
import figure from "./figure.json";
import frame from "./frame.json";
import problem from "./problem.json";
import letter from "./letter.json";
import register from "./register.json";
import views from "./views.json";

export const messages: Messages = { problem, figure, frame, letter, register, views };
