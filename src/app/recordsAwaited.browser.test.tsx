import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { FigureService } from "../figures/FigureService.ts";
import { exampleLine } from "../figures/sentences/testing/exampleLine.ts";
import { exampleWeeks } from "../figures/sentences/testing/exampleWeeks.ts";
import { addDays } from "../perimeter/periods.ts";
import type { OpenForReading } from "./openForReading.ts";
import { exampleOpened } from "./testing/exampleExtract.ts";
import { exampleService } from "./testing/exampleService.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const weeks = (known: number | null) => {
  const line = exampleWeeks([20, 22, known, 21, 19, 20, 22, 18, 30, 50, 40], {
    watch: { state: "on", hiddenAtMost: null },
    upper: known === null ? null : 23,
  });
  const day = (date: string) => addDays(date, -364);
  const points = line.series.points.map((point) => ({ ...point, period: day(point.period) }));
  return { ...line, period: day(line.period!), series: { ...line.series, points } };
};

/** An extract whose weeks show one more once its records are read, which `read` says. */
function behindRollUps({ isSlow = false } = {}): { readonly open: OpenForReading; read(): void } {
  let isRead = false;
  let read!: () => void;
  const reading = new Promise<void>((resolve) => (read = resolve));
  const now = () => weeks(isRead ? 20 : null);
  const watched = () => {
    const values = [0.25, 0.25, 0.25, isRead ? 0.5 : 0.25];
    return { ...exampleLine({ indicator: now().indicator, values }), weekly: now() };
  };
  const service: FigureService = {
    ...exampleService,
    early: () => Promise.resolve([now()]),
    earlyBelow: () => Promise.resolve([{ site: 2, lines: [now()] }]),
    overview: async (view) => {
      const overview = await exampleService.overview(view);
      return { ...overview, lines: [...overview.lines, watched()] };
    },
    waterfall: async (...asked) => {
      await reading;
      return exampleService.waterfall(...asked);
    },
    indicator: async (_, view) => {
      const line = watched();
      if (!isRead && isSlow) await reading;
      return { ...(await exampleService.indicator(exampleService.catalogue[0]!.id, view)), line };
    },
  };
  const opened = exampleOpened("Extrait");
  const open: OpenForReading = () =>
    Promise.resolve({
      accepted: true,
      opened,
      service,
      console: null,
      keeping: null,
      checkAgain: async () => {
        await reading;
        isRead = true;
        return { accepted: true, opened };
      },
      close: () => Promise.resolve(),
    });
  return { open, read };
}

const period = "&from=2022-11&to=2024-10";

describe("weeks of an extract whose records are still being read", () => {
  it("are said on the alerts to be awaited, and judged once the records are there", async () => {
    const { open, read } = behindRollUps();
    await renderApp(`/alertes?extract=/a/${period}`, open);
    await expect.element(page.getByText(/^Pas encore définitif/)).toBeVisible();
    await expect.element(page.getByText(/^Pas encore de seuil pour cette semaine-là/)).toBeVisible();
    await expect.element(page.getByText(/^Groupes et hôpitaux\s: pas encore de seuil/)).toBeVisible();
    await expect.element(page.getByText(/Aucun seuil n’a pu être calculé/)).not.toBeInTheDocument();
    read();
    await expect.element(page.getByRole("link", { name: /40 passages, au-dessus du seuil EARS C2/ })).toBeVisible();
    await expect.element(page.getByText(/^Pas encore/)).not.toBeInTheDocument();
  });

  it("make up no excess of a crisis before the records are there", async () => {
    const { open, read } = behindRollUps();
    await renderApp(`/alertes?vue=crise&depuis=2023-10-16&extract=/a/${period}`, open);
    await expect.element(page.getByText(/^Pas encore de compte\s: des semaines restent masquées/)).toBeVisible();
    await expect.element(page.getByText(/Excès cumulé|Pas d’attendu/)).not.toBeInTheDocument();
    read();
    await expect.element(page.getByText(/Excès cumulé\s:|Pas d’attendu\./)).toBeVisible();
    await expect.element(page.getByText(/^Pas encore/)).not.toBeInTheDocument();
  });

  it("are said on the overview, beside what is essential, to be able to add an early signal", async () => {
    const { open, read } = behindRollUps();
    await renderApp(`/?extract=/a/${period}`, open);
    const essential = page.getByRole("region", { name: "L’essentiel" });
    const words = /^Suivi par semaine pas encore définitif \(Grippe aux urgences\)/;
    await expect.element(essential.getByText(words)).toBeVisible();
    read();
    await expect.element(essential.getByText(words)).not.toBeInTheDocument();
    await expect.element(essential).toBeVisible();
  });

  it("are said to be waited for by the rules of a figure, which only the records can count", async () => {
    const { open, read } = behindRollUps();
    await renderApp(`/indicateur/${exampleService.catalogue[0]!.id}?extract=/a/`, open);
    await page.getByText(/D’où vient ce chiffre/).click();
    const words = /^Les fichiers sont en cours de lecture et de contrôle/;
    await expect.element(page.getByText(words)).toBeVisible();
    read();
    await expect.element(page.getByRole("table", { name: "De toutes les unités au dénominateur" })).toBeVisible();
    await expect.element(page.getByText(words)).not.toBeInTheDocument();
  });

  it("are said in a booklet, which is made again once the records are there", async () => {
    const { open, read } = behindRollUps();
    const { id } = weeks(20).indicator;
    await renderApp(`/rapport/codir?indicateurs=${id}&extract=/a/${period}`, open);
    const essential = page.getByRole("region", { name: "L’essentiel" });
    const words = /^Suivi par semaine pas encore définitif \(Grippe aux urgences\)/;
    await expect.element(essential.getByText(words)).toBeVisible();
    const half = page.getByText(/\b709\b/).first();
    await expect.element(half).not.toBeInTheDocument();
    read();
    await expect.element(half).toBeVisible();
    await expect.element(essential.getByText(words)).not.toBeInTheDocument();
  });

  it("are not half those of before in a booklet that was being made as the records came", async () => {
    const { open, read } = behindRollUps({ isSlow: true });
    await renderApp(`/rapport/codir?indicateurs=${weeks(20).indicator.id}&extract=/a/${period}`, open);
    await expect.element(page.getByText(/^Livret en préparation/).first()).toBeInTheDocument();
    read();
    await expect.element(page.getByText(/^Livret prêt/).first()).toBeVisible();
    await expect.element(page.getByText(/\b709\b/).first()).toBeVisible();
  });
});
