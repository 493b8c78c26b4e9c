import { BellRing, BookOpenText, ChartLine, Database, LayoutList, type LucideIcon } from "lucide-react";
import type { Screen } from "../../perimeter/Address.ts";

/** The screens in the order of the rail. */
export const railScreens: readonly { readonly name: Screen["name"]; readonly icon: LucideIcon }[] = [
  { name: "overview", icon: LayoutList },
  { name: "indicator", icon: ChartLine },
  { name: "alerts", icon: BellRing },
  { name: "catalogue", icon: BookOpenText },
  { name: "source", icon: Database },
];
