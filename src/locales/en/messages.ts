import type { Messages } from "../translate.ts";
import alerts from "./alerts.json";
import catalogue from "./catalogue.json";
import figure from "./figure.json";
import frame from "./frame.json";
import letter from "./letter.json";
import matrix from "./matrix.json";
import problem from "./problem.json";
import quality from "./quality.json";
import register from "./register.json";
import site from "./site.json";
import views from "./views.json";

export const messages: Messages = {
  alerts,
  catalogue,
  figure,
  frame,
  letter,
  matrix,
  problem,
  quality,
  register,
  site,
  views,
};
