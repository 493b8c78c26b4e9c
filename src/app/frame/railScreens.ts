import { Building2, ChartLine, Database, Grid3x3, LayoutList, ListChecks, type LucideIcon } from "lucide-react";
import type { Screen } from "../../perimeter/Address.ts";

/** The screens in the order of the rail. */
export const railScreens: readonly { readonly name: Screen["name"]; readonly icon: LucideIcon }[] = [
  { name: "overview", icon: LayoutList },
  { name: "indicator", icon: ChartLine },
  { name: "site", icon: Building2 },
  { name: "matrix", icon: Grid3x3 },
  { name: "quality", icon: ListChecks },
  { name: "source", icon: Database },
];
