import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FigureService } from "../figures/FigureService.ts";
import type { IndicatorFigures } from "../figures/IndicatorFigures.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { exampleService } from "./testing/exampleService.ts";
import { onPaper } from "./testing/onPaper.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";
import { violations } from "./testing/violations.ts";

const day0 = "Lettre de liaison datée au plus tard du jour de sortie";
const heading = (name: string | RegExp) => page.getByRole("heading", { name });
const address = () => decodeURIComponent(location.pathname + location.search);

afterEach(() => history.replaceState(null, "", "/"));

describe("a reader who arrives", () => {
  it("is offered the sample, and lands on sentences to act on", async () => {
    await renderApp("/");
    await page.getByRole("button", { name: "Ouvrir l’échantillon synthétique" }).click();
    await expect.element(heading("L’essentiel")).toBeVisible();
    await expect.element(page.getByText(/71,4\s%.*sous la limite basse/)).toBeVisible();
    await expect.element(page.getByText(/restant à faire\s: 212 séjours/)).toBeVisible();
    await expect.element(page.getByText(/Surtout Pitié-Salpêtrière \(64\)/)).toBeVisible();
    const limits = page.getByRole("region", { name: "Limites des données" });
    await expect.element(limits).toHaveTextContent(/tout l’extrait, du 1er novembre 2022 au 31 octobre 2024/);
    await expect.element(limits).toHaveTextContent(/Tenon\s: aucune rubrique .* 10\s600 séjours/);
    await expect.element(limits.getByRole("link", { name: "Pitié-Salpêtrière" })).toBeVisible();
    expect(address()).toBe("/?extract=/data-samples/");
    expect(await violations()).toEqual([]);
  });

  it("may read the catalogue before any extract is open", async () => {
    await renderApp("/");
    await page.getByRole("link", { name: "Lire le catalogue des indicateurs" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Catalogue des indicateurs" })).toBeVisible();
    expect(address()).toBe("/catalogue");
  });

  it("prints what is folded on screen, and finds it folded again", async () => {
    await renderApp("/?extract=/a/");
    const links = page.getByRole("region", { name: "Limites des données" }).getByRole("link", { name: day0 });
    await expect.element(heading("Limites des données")).toBeVisible();
    await expect.element(page.getByText("un indicateur concerné")).toBeVisible();
    await expect.element(links).not.toBeInTheDocument();
    dispatchEvent(new Event("beforeprint"));
    await expect.element(links).toBeVisible();
    dispatchEvent(new Event("afterprint"));
    await expect.element(links).not.toBeInTheDocument();
  });

  it("keeps a long list off paper, even where the reader unfolded it: how many names it has is said", async () => {
    const facts: FigureService["facts"] = async (view) => {
      const [fact] = await exampleService.facts(view);
      return [{ ...fact!, indicators: catalogue.slice(0, 7).map(({ id }) => id) }];
    };
    await renderApp("/?extract=/a/", openWith({ ...exampleService, catalogue, facts }));
    const summary = page.getByText("7 indicateurs concernés");
    await summary.click();
    const name = page.getByRole("region", { name: "Limites des données" }).getByText(catalogue[6]!.sheet.fr.title);
    await expect.element(name).toBeVisible();
    await onPaper(async () => {
      await expect.element(summary).toBeVisible();
      await expect.element(name).not.toBeVisible();
    });
  });

  it("sees on every screen that the data are synthetic, for what and for whom", async () => {
    await renderApp("/?extract=/a/");
    const line = page.getByRole("region", { name: "Extrait", exact: true });
    await expect
      .element(line)
      .toHaveTextContent(
        /Données synthétiques.*chiffres jusqu’au 31 octobre 2024, séjours complets dans l’entrepôt jusqu’au 10 novembre 2024.*Démonstration.*Public/,
      );
  });

  it("reads what is missing rather than a zero", async () => {
    await renderApp("/?extract=/a/");
    await expect
      .element(page.getByRole("row", { name: /Réhospitalisation.*non mesuré.*documents \(note_datetime\)/ }))
      .toBeVisible();
  });
});

describe("an address", () => {
  it("keeps its filters from screen to screen, and its links are links", async () => {
    await renderApp("/?site=PSL&sexe=f&extract=/a/");
    await page.getByRole("link", { name: day0 }).first().click();
    await expect.element(heading(day0)).toBeVisible();
    expect(address()).toBe("/indicateur/discharge-letter-day0?site=PSL&sexe=f&extract=/a/");
    await page.getByRole("button", { name: /Femmes/ }).click();
    expect(address()).toBe("/indicateur/discharge-letter-day0?site=PSL&extract=/a/");
    history.back();
    await expect.element(page.getByRole("button", { name: /Femmes/ })).toBeVisible();
  });

  it("is mended with a word where it is wrong", async () => {
    await renderApp("/nulle-part?site=XXX&sexe=y&extract=/a/");
    await expect.element(page.getByText(/La page .*\/nulle-part.* n’existe pas/)).toBeVisible();
    await expect.element(page.getByText(/ne connaît pas le site .*XXX/)).toBeVisible();
    await expect.element(page.getByText(/n’est pas une valeur de .*sexe/)).toBeVisible();
    expect(address()).toBe("/?extract=/a/");
    await page.getByRole("link", { name: day0 }).first().click();
    await expect.element(heading(day0)).toBeVisible();
    await expect.element(page.getByText(/ne connaît pas le site/)).not.toBeInTheDocument();
  });

  it("may name a site by its name, and then gives its code", async () => {
    await renderApp("/?site=pitie-salpetriere&extract=/a/");
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Pitié-Salpêtrière");
    await expect.poll(address).toBe("/?site=PSL&extract=/a/");
  });

  it("is mended once where it comes while the extract is open", async () => {
    await renderApp("/?extract=/a/");
    await expect.element(heading("L’essentiel")).toBeVisible();
    history.pushState(null, "", "/nulle-part?site=XXX&sexe=y&extract=/a/");
    await expect.element(page.getByText(/La page .*\/nulle-part.* n’existe pas/)).toBeVisible();
    await expect.poll(address).toBe("/?extract=/a/");
    expect(page.getByText(/ne connaît pas le site .*XXX/).elements()).toHaveLength(1);
  });

  it("names on paper the filter that empties the view, without what only a screen can do", async () => {
    await renderApp("/?age=0-7&extract=/a/");
    const remove = page.getByRole("button", { name: "Retirer : 0–7 ans" });
    const named = page.getByRole("main").getByText("0–7 ans", { exact: true });
    await expect.element(remove).toBeVisible();
    await expect.element(named).not.toBeVisible();
    const chip = page.getByRole("list", { name: "Filtres actifs" }).getByText("retirer ce filtre");
    await expect.element(chip).toBeVisible();
    await onPaper(async () => {
      await expect.element(named).toBeVisible();
      await expect.element(page.getByRole("list", { name: "Filtres actifs" }).getByText("0–7 ans")).toBeVisible();
      await expect.element(remove).not.toBeInTheDocument();
      await expect.element(chip).not.toBeVisible();
    });
  });

  it("says which filter empties the view, and takes it away", async () => {
    await renderApp("/?sexe=f&age=0-7&extract=/a/");
    await page.getByRole("button", { name: "Retirer : 0–7 ans" }).click();
    await expect.element(heading("L’essentiel")).toBeVisible();
    expect(address()).toBe("/?sexe=f&extract=/a/");
  });

  it("takes away a filter that leaves nothing but what secrecy hides", async () => {
    const service: FigureService = {
      ...exampleService,
      overview: async (view) => {
        const found = await exampleService.overview(view);
        const hide = (line: IndicatorFigures, at: number): IndicatorFigures =>
          at === 0 && line.current.state === "empty" ? { ...line, current: { state: "hidden" } } : line;
        return { ...found, lines: found.lines.map(hide) };
      },
    };
    await renderApp("/?age=0-7&extract=/a/", openWith(service));
    await expect.element(heading("Presque rien à compter dans cette vue")).toBeVisible();
    await expect.element(page.getByText(/Sur 3 indicateurs, 2 n’ont rien à compter et 1 est masqué\./)).toBeVisible();
    await page.getByRole("button", { name: "Retirer : 0–7 ans" }).click();
    await expect.element(heading("L’essentiel")).toBeVisible();
  });
});

describe("the keyboard and the settings", () => {
  it("chooses a site from its first letters to Enter, or with the arrows", async () => {
    await renderApp("/?extract=/a/");
    await expect.element(heading("L’essentiel")).toBeVisible();
    await userEvent.keyboard("p");
    await expect.element(page.getByRole("searchbox", { name: /Chercher un site/ })).toHaveFocus();
    await userEvent.keyboard("salpetriere{Enter}");
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Pitié-Salpêtrière");
    expect(address()).toBe("/?site=PSL&extract=/a/");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();

    await userEvent.keyboard("p");
    await expect.element(page.getByRole("searchbox", { name: /Chercher un site/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByRole("dialog").getByRole("link").first()).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByRole("dialog").getByRole("link").nth(1)).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    await expect.element(page.getByRole("searchbox", { name: /Chercher un site/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.poll(address).toBe("/?extract=/a/");
  });

  it("reads on a phone the whole name of a place, and hears the path to it", async () => {
    await renderApp("/?site=PSL&extract=/a/");
    const place = page.getByRole("button", { name: /AP-HP › Pitié-Salpêtrière$/ });
    await expect.element(place).toBeVisible();
    await page.viewport(180, 844);
    const name = () => place.element().querySelector("strong")!;
    await expect.poll(() => name().getBoundingClientRect().height).toBeGreaterThan(30);
    expect(name().scrollWidth).toBeLessThanOrEqual(name().clientWidth);
  });

  it("finds every screen on a phone: four in the bar, the others above it until one is chosen or the reader turns away", async () => {
    await renderApp("/?extract=/a/");
    await page.viewport(390, 844);
    const others = page.getByRole("button", { name: "Autres écrans" });
    const screens = page.getByRole("navigation", { name: "Écrans" }).getByRole("link");
    await expect.element(others).toHaveAttribute("aria-expanded", "false");
    await expect.poll(() => screens.all().length).toBe(4);
    await others.click();
    await expect.poll(() => screens.all().length).toBe(10);
    expect(await violations()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => screens.all().length).toBe(4);
    await expect.element(others).toHaveFocus();
    await others.click();
    await heading("L’essentiel").click();
    await expect.poll(() => screens.all().length).toBe(4);
    await others.click();
    await page.getByRole("link", { name: "Source des données", exact: true }).click();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Source des données");
    await expect.poll(() => screens.all().length).toBe(4);
    await expect.element(others).toHaveAttribute("data-current");
  });

  it("shows its keys, finds a site by name, and says its language", async () => {
    await renderApp("/?extract=/a/");
    await expect.element(heading("L’essentiel")).toBeVisible();
    await userEvent.keyboard("?");
    await expect.element(page.getByRole("dialog", { name: "Raccourcis" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await userEvent.keyboard("p");
    await page.getByRole("searchbox", { name: /Chercher un site/ }).fill("salpetriere");
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /Pitié-Salpêtrière/ })
      .click();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Pitié-Salpêtrière");
    expect(address()).toBe("/?site=PSL&extract=/a/");
    await page.getByRole("button", { name: "English" }).click();
    await expect.element(heading("What matters")).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
  });
});
