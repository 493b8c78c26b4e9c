import type { Page } from "@playwright/test";
import { test } from "./ownServer.ts";
import { expectFigures, expectSample, extractLine, indicatorRows } from "./sample.ts";
import { expect, expectNoAxeFindings } from "./story.ts";

const offline = (page: Page, name: string) => page.getByRole("region", { name });

test("a demonstrator keeps a copy at the office, and shows both samples in a room without a network", async ({
  page,
  server,
  faults,
}) => {
  test.slow();
  await page.goto(`${server.origin}source`);
  await expectFigures(page);
  const block = offline(page, "Ouvrir sans réseau");
  await block.getByRole("button", { name: "Garder une copie de l’application" }).click();
  await expect(block.getByRole("status")).toContainText("copiés sur cet ordinateur", { timeout: 90_000 });
  await expect(block.getByRole("button", { name: "Effacer la copie de l’application" })).toBeFocused();
  await expectNoAxeFindings(page);

  await server.stop();
  faults.expect(/net::ERR_(CONNECTION_REFUSED|FAILED)/);
  await page.goto(`${server.origin}?site=PSL`);
  await expectSample(page);
  await expect(indicatorRows(page).first()).toBeVisible();
  // Never opened before: its code comes from the copy.
  await page.getByRole("link", { name: "Qualité", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Qualité/ })).toBeVisible();
  await page.goto(`${server.origin}source?extract=/data-samples/published-completeness/`);
  await expect(extractLine(page)).toContainText("Chiffres réels, déjà publiés", { timeout: 60_000 });
  await page.goto(`${server.origin}source?extract=/extraits/2025-11/`);
  await expect(page.getByRole("alert")).toBeVisible();

  await page.goto(`${server.origin}source`);
  await offline(page, "Ouvrir sans réseau").getByRole("button", { name: "Effacer la copie de l’application" }).click();
  await expect(offline(page, "Ouvrir sans réseau")).toContainText("Une copie de l’application");
  await expect(page.goto(server.origin)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test("a copy that the network breaks off is said not to be there, and is made at the next try", async ({
  page,
  server,
  faults,
}) => {
  test.slow();
  server.broken = "/data-samples/events.json";
  faults.expect(/events\.json/);
  await page.addInitScript(() => localStorage.setItem("timonerie.language", "en"));
  await page.goto(`${server.origin}source`);
  const block = offline(page, "Open without a network");
  await block.getByRole("button", { name: "Keep a copy of the app" }).click();
  await expect(block.getByRole("status")).toContainText("could not be completed", { timeout: 90_000 });
  server.broken = null;
  await block.getByRole("button", { name: "Keep a copy of the app" }).click();
  await expect(block.getByRole("status")).toContainText("copied to this computer", { timeout: 90_000 });
});
