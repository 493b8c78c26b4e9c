import {
  BellRing,
  BookOpenText,
  Building2,
  ChartLine,
  Database,
  Grid3x3,
  LayoutList,
  ListChecks,
  type LucideIcon,
  Printer,
  Table2,
} from "lucide-react";
import type { Screen } from "../../perimeter/Address.ts";

interface RailScreen {
  readonly name: Screen["name"];
  readonly icon: LucideIcon;
  /** Null where it needs to be told of what: an indicator's. */
  readonly to: Screen | null;
}

/** The screens in the order of the rail. */
export const railScreens: readonly RailScreen[] = [
  { name: "overview", icon: LayoutList, to: { name: "overview" } },
  { name: "indicator", icon: ChartLine, to: null },
  { name: "site", icon: Building2, to: { name: "site" } },
  { name: "matrix", icon: Grid3x3, to: { name: "matrix", id: null } },
  { name: "alerts", icon: BellRing, to: { name: "alerts" } },
  { name: "quality", icon: ListChecks, to: { name: "quality" } },
  { name: "catalogue", icon: BookOpenText, to: { name: "catalogue", id: null } },
  { name: "explorer", icon: Table2, to: { name: "explorer" } },
  { name: "report", icon: Printer, to: { name: "report", template: null } },
  { name: "source", icon: Database, to: { name: "source" } },
];
