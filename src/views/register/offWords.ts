import type { OffChart } from "../../charts/control-chart/offChart.ts";
import type { Speech } from "../../charts/Speech.ts";
import { formatPeriod } from "../../figures/sentences/formatPeriod.ts";

/** That the number of an entry is on no chart, and why. */
export function offWords({ side, period, grain }: OffChart, charts: number, { t, language }: Speech): string {
  return t("register.off", { side, period: formatPeriod(period, grain, language), charts });
}
