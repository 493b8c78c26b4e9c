import { ChartLine, Database, LayoutList, type LucideIcon, Printer } from "lucide-react";
import type { Screen } from "../../perimeter/Address.ts";

/** The screens in the order of the rail. */
export const railScreens: readonly { readonly name: Screen["name"]; readonly icon: LucideIcon }[] = [
  { name: "overview", icon: LayoutList },
  { name: "indicator", icon: ChartLine },
  { name: "report", icon: Printer },
  { name: "source", icon: Database },
];
