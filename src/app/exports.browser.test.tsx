import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderApp } from "./testing/renderApp.tsx";

const day0 = "Lettre de liaison datée au plus tard du jour de sortie";
const made = vi.spyOn(URL, "createObjectURL");
const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);

beforeEach(() => {
  made.mockClear();
  saved.mockClear();
});
afterEach(() => history.replaceState(null, "", "/"));

const menu = (subject: string) => page.getByRole("button", { name: `Exporter\u00a0: ${subject}`, exact: true }).first();

/** Saves one format of a menu; gives back the file and its name. */
async function save(subject: string, format: string) {
  await menu(subject).click();
  await page.getByRole("button", { name: format, exact: true }).first().click();
  // A picture waits for the thread that draws it.
  await expect.poll(() => saved.mock.contexts.length, { timeout: 10_000 }).toBe(1);
  const link = saved.mock.contexts[0] as HTMLAnchorElement;
  return { file: made.mock.calls.at(-1)![0] as Blob, name: link.download };
}

describe("what leaves the screen of an indicator", () => {
  it("is a CSV that says where it comes from, that it is synthetic, and the address that shows it again", async () => {
    await renderApp("/indicateur/discharge-letter-day0?site=PSL&sexe=f&extract=/a/");
    const { file, name } = await save(day0, "CSV pour Excel en français");
    expect(name).toMatch(/^timonerie-synthetique-lettre-de-liaison.*-psl-2022-11-2024-10-example\.csv$/);
    const text = await file.text();
    for (const said of [
      "Périmètre;Pitié-Salpêtrière",
      "Filtres;Femmes",
      "Extrait;Extrait /a/",
      "Extrait le;15 novembre 2024",
      "jusqu’au 10 novembre 2024",
      "masqués sous 11 patients",
      "Données synthétiques",
      `${location.origin}/indicateur/discharge-letter-day0?site=PSL&from=2022-11&to=2024-10&sexe=f&extract=/a/`,
      "2024-10-01;octobre 2024;71,4;69,1;73,7;1012;1417;définitif",
      "2023-04-01;avril 2023;;;;;;masqué",
    ])
      expect(text).toContain(said);
  });

  it("is its chart as a picture that stands alone", async () => {
    await renderApp("/indicateur/discharge-letter-day0?site=PSL&extract=/a/");
    const { file } = await save(day0, "Graphique en image (PNG)");
    expect(file.type).toBe("image/png");
    const { width, height } = await createImageBitmap(file);
    expect(width).toBe(2000);
    expect(height).toBeGreaterThan(900);
  }, 30_000);

  it("names in the title of its picture the place and the patients that it is about", async () => {
    await renderApp("/indicateur/discharge-letter-day0?site=PSL&sexe=f&extract=/a/");
    const { file } = await save(day0, "Graphique en image vectorielle (SVG)");
    expect(await file.text()).toContain(`<title>${day0}, Pitié-Salpêtrière, Femmes</title>`);
  }, 30_000);

  it("is the query under its stamp", async () => {
    await renderApp("/indicateur/discharge-letter-day0?site=PSL&extract=/a/");
    await page.getByText(/D’où vient ce chiffre/).click();
    const { file, name } = await save(day0, "Requête (SQL)");
    expect(name).toMatch(/\.sql$/);
    expect(await file.text()).toMatch(/^-- Contenu\u00a0: Lettre.*\n\nSELECT\n {2}1;\n$/s);
  });
});

describe("the menu of exports", () => {
  it("is opened, walked and left by keyboard", async () => {
    await renderApp("/?extract=/a/");
    const button = menu("Tous les indicateurs");
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}{ArrowDown}{ArrowDown}");
    await expect.element(page.getByRole("button", { name: "CSV standard" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAttribute("aria-expanded", "false");
  });

  it("writes a workbook of the overview", async () => {
    await renderApp("/?extract=/a/");
    const { file, name } = await save("Tous les indicateurs", "Classeur Excel (.xlsx)");
    expect(name).toMatch(/\.xlsx$/);
    expect([...new Uint8Array(await file.slice(0, 2).arrayBuffer())]).toEqual([0x50, 0x4b]);
  });

  it("offers nothing while the screen shows what secrecy hides", async () => {
    await renderApp("/source?extract=/a/");
    await page.getByRole("button", { name: "Afficher sans protection" }).click();
    await page.getByRole("navigation").getByRole("link", { name: "Vue d’ensemble" }).click();
    await expect.element(page.getByRole("heading", { name: "Tous les indicateurs" })).toBeVisible();
    await expect.element(menu("Tous les indicateurs")).not.toBeInTheDocument();
  });
});
