import { later } from "../../context/later.tsx";

/** The editor of statements, whose code comes later. */
export const SqlConsoleView = later(() => import("./SqlConsoleView.tsx"));
