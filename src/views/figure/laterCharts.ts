import { later } from "../context/later.tsx";

/** Pictures whose code comes later: each once, so that what is fetched ahead is there for every screen. */
export const ControlChart = later(() => import("../../charts/control-chart/ControlChart.tsx"));
export const StillChart = later(() => import("../../charts/control-chart/StillChart.tsx"));
export const FunnelChart = later(() => import("../../charts/funnel/FunnelChart.tsx"));
export const SiteMap = later(() => import("../../charts/map/SiteMap.tsx"));
