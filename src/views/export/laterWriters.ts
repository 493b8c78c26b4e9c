import { fetchCode } from "../../charts/fetchCode.ts";

/** What writes files, each fetched when it is first asked for or ahead of that. */
export const laterWriters = {
  csv: () => fetchCode(() => import("../../export/toCsv.ts")),
  xlsx: () => fetchCode(() => import("../../export/toXlsx.ts")),
  svg: () => fetchCode(() => import("../../export/standaloneSvg.ts")),
  page: () => fetchCode(() => import("../../export/pageSetting.ts")),
  png: () => fetchCode(() => import("../../export/toPng.ts")),
  sql: () => fetchCode(() => import("../../export/sqlFile.ts")),
  funnel: () => fetchCode(() => import("../../charts/funnel/drawFunnel.ts")),
  controlChart: () => fetchCode(() => import("../../charts/control-chart/drawControlChart.ts")),
};
