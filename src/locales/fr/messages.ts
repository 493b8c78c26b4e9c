import type { Messages } from "../translate.ts";
import alerts from "./alerts.json";
import catalogue from "./catalogue.json";
import explorer from "./explorer.json";
import figure from "./figure.json";
import files from "./files.json";
import frame from "./frame.json";
import letter from "./letter.json";
import matrix from "./matrix.json";
import problem from "./problem.json";
import quality from "./quality.json";
import register from "./register.json";
import report from "./report.json";
import site from "./site.json";
import term from "./term.json";
import views from "./views.json";
import visit from "./visit.json";

export const messages: Messages = {
  alerts,
  catalogue,
  explorer,
  figure,
  files,
  frame,
  letter,
  matrix,
  problem,
  quality,
  register,
  report,
  site,
  term,
  views,
  visit,
};
