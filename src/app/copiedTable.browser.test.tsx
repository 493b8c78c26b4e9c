import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { renderApp } from "./testing/renderApp.tsx";

const day0 = "/indicateur/discharge-letter-day0?site=PSL&extract=/a/";
const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();

afterEach(() => {
  written.mockClear();
  history.replaceState(null, "", "/");
});

/** The line that a copied table carries under its title. */
async function stampOf(table: RegExp): Promise<string> {
  const region = page.getByRole("region", { name: table });
  await expect.element(region).toBeVisible();
  const button = region.getByRole("button", { name: "Copier le tableau" });
  await button.click();
  await expect.poll(() => written.mock.calls.length).toBe(1);
  return written.mock.calls[0]![0].split("\n")[1]!;
}

it("carries the month that a breakdown was computed for, not the months on screen", async () => {
  await renderApp(day0);
  expect(await stampOf(/^Détail/)).toMatch(
    /^Pitié-Salpêtrière, octobre 2024\. Extrait .a., extrait du 15 novembre 2024/,
  );
});

it("carries the window that a breakdown stands for as a whole", async () => {
  await renderApp(`${day0}&from=2024-01&to=2024-06`);
  expect(await stampOf(/^Détail/)).toContain("Pitié-Salpêtrière, janvier 2024\u00a0– juin 2024.");
});

it("carries the first and last month of the rows behind the chart", async () => {
  await renderApp(`${day0}&vue=tableau`);
  expect(await stampOf(/^Au fil des mois/)).toContain("Pitié-Salpêtrière, novembre 2022\u00a0– octobre 2024.");
});

it("carries the day of a count, and how far back it looks, whatever the window", async () => {
  await renderApp("/indicateur/letters-missing?site=PSL&from=2024-01&to=2024-06&par=age&extract=/a/");
  expect(await stampOf(/^À rattraper/)).toContain("Pitié-Salpêtrière, au 10 novembre 2024, 12 derniers mois.");
});

it("is cited with a link that says its period, while the address on screen stays short", async () => {
  await renderApp(day0);
  await page.getByRole("button", { name: "Copier avec le lien" }).click();
  await expect.poll(() => written.mock.calls.length).toBe(1);
  const said = `${location.origin}/indicateur/discharge-letter-day0?site=PSL&from=2022-11&to=2024-10&extract=/a/`;
  const cited = written.mock.calls[0]![0];
  expect(cited).toContain(" Consulté le ");
  // Nothing after it that a program could take for a part of the address.
  expect(cited.endsWith(`\u00a0: ${said}`)).toBe(true);
  expect(location.pathname + location.search).toBe(day0);
});
