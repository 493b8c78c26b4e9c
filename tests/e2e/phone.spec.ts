import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test.use({ viewport: { width: 390, height: 844 } });

for (const [screen, address] of [
  ["overview", "/"],
  ["indicator", "/indicateur/discharge-letter-day0?site=PSL"],
  ["alerts", "/alertes"],
  ["catalogue", "/catalogue"],
  ["report", "/rapport/codir?indicateurs=discharge-letter-day0,letters-missing"],
  ["source", "/source"],
] as const) {
  test(`the ${screen} is read on a phone without scrolling sideways`, async ({ opened: page }) => {
    await openSample(page, address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await expectNoAxeFindings(page);
  });
}

test("a breakdown is read on a phone whole: each value with its interval and its counts", async ({ opened: page }) => {
  await openSample(page, "/indicateur/discharge-letter-day0?par=hopital");
  const table = page.getByRole("table", { name: /par : Hôpital/ });
  await expect(table.getByRole("row", { name: /Tenon \d+\s% \[\d+\s; \d+\] \d+ \/ \d+ séjours/ })).toBeVisible();
  // Out of sight it takes only about the room of its rows, and comes into it with the next drawing.
  await table.scrollIntoViewIfNeeded();
  const missing = () =>
    table.evaluate((element) => {
      const { clientWidth, clientHeight } = element.parentElement!;
      return [element.scrollWidth - clientWidth, element.scrollHeight - clientHeight];
    });
  await expect.poll(missing).toEqual([0, 0]);
});
