import { expect, it } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { provisionalSentences } from "./provisionalSentences.ts";
import { exampleWeeks } from "./testing/exampleWeeks.ts";

const { series } = exampleWeeks([12, 15, 9]);
const provisional = (cut?: ControlSeries["points"][number]["cut"]): ControlSeries => ({
  ...series,
  points: series.points.map((point, at) =>
    at < 2 || point.figure.state !== "final"
      ? point
      : { ...point, figure: { ...point.figure, state: "provisional" }, ...(cut && { cut }) },
  ),
});
const said = (of: ControlSeries, language: "fr" | "en", isSeen = [true, true, true]) =>
  provisionalSentences(of, isSeen, language).map(({ id, values }) =>
    translator(language, language === "fr" ? fr : en)(id, values),
  );

it("says of a week that the extract cuts where it ends, and of another that its data are still to come", () => {
  const cut = provisional({ side: "end", day: "2025-01-22" });
  expect(said(cut, "fr")).toEqual([
    "L’extrait s’arrête le 22 janvier 2025, au cours de la dernière semaine, dont le point creux est partiel.",
  ]);
  expect(said(cut, "en")).toEqual([
    "The extract ends on 22 January 2025, within the last week, whose hollow point is partial.",
  ]);
  expect(said(provisional(), "fr")).toEqual(["Le point creux est provisoire\u00a0: données encore incomplètes."]);
  expect(said(cut, "fr", [true, true, false])).toEqual([]);
});
