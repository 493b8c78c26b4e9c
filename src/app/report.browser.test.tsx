import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import type { FigureService } from "../figures/FigureService.ts";
import type { IndicatorFigures } from "../figures/IndicatorFigures.ts";
import { RegisterStorage } from "./kept/RegisterStorage.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { onPaper } from "./testing/onPaper.ts";
import { renderApp } from "./testing/renderApp.tsx";

const research = { indicator: "discharge-letter-day0", fit: false, reasons: [{ code: "research" }] } as const;
const warehouse: FigureService = {
  ...exampleService,
  quality: () =>
    Promise.resolve({ sites: [{ site: 3, fits: {}, reading: { months: [], hidden: 0, whole: null } }], measured: [] }),
  verdicts: () => Promise.resolve([{ site: 3, verdicts: [research] }]),
};
const printed = vi.spyOn(window, "print").mockImplementation(() => undefined);
const day0 = "Lettre de liaison datée au plus tard du jour de sortie";
const sheet = (name: string | RegExp) => page.getByRole("region", { name });
const ready = () => expect.element(page.getByRole("main").getByText(/^Livret prêt/)).toBeVisible();

beforeEach(() => printed.mockClear());
afterEach(() => history.replaceState(null, "", "/"));

describe("a booklet", () => {
  it("is chosen among four, and printed once its pages are there", async () => {
    await renderApp("/rapport?site=PSL&extract=/a/");
    await page.getByRole("main").getByRole("link", { name: "Comité exécutif (CODIR)" }).click();
    expect(location.pathname + location.search).toBe("/rapport/codir?site=PSL&extract=/a/");
    await ready();
    await page.getByRole("button", { name: "Imprimer ou enregistrer en PDF" }).click();
    expect(printed).toHaveBeenCalledOnce();
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  it("says on paper that it is not finished, until it is", async () => {
    let finish = () => undefined as void;
    const waits = new Promise<void>((resolve) => (finish = resolve));
    const slow: FigureService = {
      ...exampleService,
      indicator: async (id, view) => {
        await waits;
        return exampleService.indicator(id, view);
      },
    };
    const line = page.getByText(/^Livret (en préparation|incomplet)/);
    await renderApp("/rapport/codir?extract=/a/", openWith(slow));
    await expect.element(page.getByRole("button", { name: "Imprimer ou enregistrer en PDF" })).toBeDisabled();
    await expect.element(line).toBeInTheDocument();
    await expect.element(line).not.toBeVisible();
    await onPaper(async () => {
      await expect.element(line).toBeVisible();
      finish();
      await expect.element(line).not.toBeInTheDocument();
    });
    await ready();
  });

  it("says on every page what it is for, that it is synthetic, and its number", async () => {
    await renderApp("/rapport/codir?extract=/a/");
    await ready();
    const sheets = [...document.querySelectorAll("section[id^=page-]")];
    expect(sheets.length).toBeGreaterThan(4);
    sheets.forEach((one, at) => {
      expect(one.textContent).toContain("Données synthétiques");
      expect(one.textContent).toMatch(
        /niveau séjours · finalité\s: Démonstration.*destinataire\s: Public.*sans expiration/,
      );
      expect(one.textContent).toContain(`Page ${at + 1} / ${sheets.length}`);
    });
  });

  it("opens on its contents, then on what changed and what is left to do, then a page for each indicator", async () => {
    await renderApp("/rapport/codir?extract=/a/");
    await ready();
    const contents = sheet("Comité exécutif (CODIR)");
    const row = contents.getByRole("row", { name: new RegExp(`^${day0} 71,4\\s%.* 2$`) });
    await expect.element(row.getByRole("link", { name: day0 })).toHaveAttribute("href", "#page-2");
    await expect.element(contents.getByRole("link", { name: /^L’essentiel ?1$/ })).toBeVisible();
    await expect.element(contents).toHaveTextContent(/est sans page.*Réhospitalisation.*documents \(note_datetime\)/);
    await expect
      .element(contents)
      .toHaveTextContent(/novembre 2022\s– octobre 2024 pour les courbes\s; .*, octobre 2024 au plus tard/);
    const signals = sheet("L’essentiel");
    await expect.element(signals).toHaveTextContent(/71,4\s%.*sous la limite basse.*Reste à faire.*212 séjours/);
    const own = sheet(day0);
    await expect.element(own.getByRole("figure", { name: /En octobre 2024.*sous la limite basse/ })).toBeVisible();
    await expect
      .element(own.getByRole("row", { name: /^octobre 2024 71,4\s% \[69,1\s; 73,7\] 1\s012 1\s417/ }))
      .toBeVisible();
    await expect.element(own.getByRole("row", { name: /^avril 2023/ })).not.toBeInTheDocument();
    await expect.element(sheet("Méthodes")).toHaveTextContent(/moins de 11 patients/);
    await expect.element(sheet("Définitions")).toHaveTextContent(day0);
  });

  it("says once what every row would: no stage but research, no hospital where an indicator is fit", async () => {
    await renderApp("/rapport/copil-eds?extract=/a/&indicateurs=discharge-letter-day0", openWith(warehouse));
    await ready();
    await expect.element(sheet("Stade des indicateurs")).toHaveTextContent(/aucune pièce à l’appui/);
    await expect.element(sheet("Stade des indicateurs").getByRole("table")).not.toBeInTheDocument();
    const completeness = sheet("Complétude des documents par hôpital");
    await expect
      .element(completeness)
      .toHaveTextContent(/Aucun indicateur n’est encore utilisable.*: tous ceux qui se mesurent sont au stade/);
    await expect.element(completeness.getByRole("row", { name: /^Tenon/ })).toBeVisible();
    await expect
      .element(completeness.getByRole("columnheader", { name: "Indicateurs utilisables" }))
      .not.toBeInTheDocument();
  });

  it("says each stage once, above its indicators, in the table of stages and in the definitions", async () => {
    const statusOf = (line: IndicatorFigures): IndicatorFigures =>
      line.indicator.id === "discharge-letter-day0"
        ? {
            ...line,
            status: {
              declared: "steering",
              status: "validated",
              fallBack: { because: "version", versions: ["eds-nlp 2026.2"] },
            },
          }
        : line;
    const staged: FigureService = {
      ...warehouse,
      overview: async (view) => {
        const found = await exampleService.overview(view);
        return { ...found, lines: found.lines.map(statusOf) };
      },
    };
    const chosen = "discharge-letter-day0,letters-missing";
    await renderApp(`/rapport/copil-eds?extract=/a/&indicateurs=${chosen}`, openWith(staged));
    await ready();
    const stages = sheet("Stade des indicateurs");
    const table = stages.getByRole("table", { name: "Stade : validé, non retenu à ce jour pour le pilotage" });
    await expect
      .element(table.getByRole("row", { name: /^Lettre de liaison.*retenu pour le pilotage$/ }))
      .toBeVisible();
    const definitions = sheet("Définitions");
    await expect
      .element(definitions.getByRole("heading", { level: 3 }).first())
      .toHaveTextContent(/^Stade\s: validé, non retenu/);
    const research = definitions.getByRole("heading", { level: 3, name: "Stade : recherche" });
    await expect.element(research).toBeVisible();
    await expect.element(definitions.getByRole("heading", { level: 4, name: day0 })).toBeVisible();
    expect(definitions.element().textContent.match(/recherche/g)).toHaveLength(1);
  });

  it("says what was decided, what is late, and where it stands on the charts", async () => {
    const storage = new RegisterStorage();
    const said = { site: "PSL", indicator: "discharge-letter-day0", writtenAt: "2024-10-02T08:00:00.000Z" };
    const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
    const decision = { ...said, kind: "decision", who: "DMU Chirurgie", done: false } as const;
    await storage.write({ establishment: "AP-HP", synthetic: true }, [
      { ...said, kind: "annotation", id: id(1), day: "2024-03-04", words: "Nouveau modèle de lettre" },
      { ...decision, id: id(2), day: "2024-09-10", words: "Relire les lettres", until: "2024-10-31" },
      { ...decision, id: id(4), day: "2024-11-27", words: "Former les internes", until: null },
      { ...decision, id: id(3), day: "2024-09-11", words: "D’un autre site", site: "TNN", until: null },
    ]);
    await renderApp("/rapport/codir?site=PSL&extract=/a/");
    await ready();
    const followUp = sheet("L’essentiel, décisions et suivi");
    await expect
      .element(
        followUp.getByRole("row", { name: /^2 Relire les lettres.* DMU Chirurgie 31 octobre 2024 échéance dépassée$/ }),
      )
      .toBeVisible();
    const later = followUp.getByRole("row", {
      name: /^3 Former les internes.*après octobre 2024, hors des graphiques/,
    });
    await expect.element(later).toBeVisible();
    await expect.element(followUp.getByText(/hors des graphiques/)).toHaveLength(1);
    await expect.element(followUp).toHaveTextContent(/^.*Une échéance dépassée au .*Nouveau modèle de lettre/);
    await expect.element(followUp).not.toHaveTextContent("D’un autre site");
    await expect.element(sheet(day0).getByRole("link", { name: /^Repères 1, 2\s: .*page 2\.$/ })).toBeVisible();
    await storage.write({ establishment: "AP-HP", synthetic: true }, []);
  });

  it("holds the indicators that the reader chooses, and its address says which", async () => {
    await renderApp("/rapport/codir?extract=/a/");
    await ready();
    await page.getByText(/^Indicateurs du livret\s: 3 sur 3$/).click();
    await page.getByRole("checkbox", { name: day0 }).click();
    await expect.element(sheet(day0)).not.toBeInTheDocument();
    expect(location.search).toBe("?indicateurs=letters-missing,readmission-30d-emergency&extract=/a/");
    await page.getByRole("button", { name: "Revenir aux indicateurs du modèle" }).click();
    await expect.element(sheet(day0)).toBeVisible();
  });

  it("is the same text for the same address, and says what the catalogue does not have", async () => {
    const at = "/rapport/dmu?indicateurs=discharge-letter-day0,nothing-of-it&extract=/a/";
    const text = async () => {
      const { unmount } = await renderApp(at);
      await ready();
      await expect.element(page.getByText(/Le catalogue ne contient pas\s: nothing-of-it/)).toBeVisible();
      const said = document.querySelector("[data-ready]")!.textContent;
      await unmount();
      return said;
    };
    expect(await text()).toBe(await text());
  });

  it("says what empties it", async () => {
    await renderApp("/rapport/codir?age=0-7&extract=/a/");
    await expect.element(page.getByRole("heading", { name: "Rien à compter dans cette vue" })).toBeVisible();
  });
});
