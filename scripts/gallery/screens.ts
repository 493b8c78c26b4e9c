import type { Page } from "playwright";
import { railScreens } from "../../src/app/frame/railScreens.ts";
import words from "../../src/locales/en/frame.json" with { type: "json" };
import { reportTemplates } from "../../src/perimeter/ReportTemplate.ts";
import { pathOf } from "../../src/perimeter/screenPath.ts";
import type { Subject } from "./Subject.ts";

const id = "discharge-letter-day0";
const letter = `/indicateur/${id}`;

const printedAcross = new Set<string>(["matrix", "explorer", "quality"]);

const ofRail = railScreens.map(({ name, to }): Subject => ({
  name,
  kind: "screen",
  title: words[`screen.${name}`],
  address: pathOf(to ?? { name: "indicator", id }),
  ...(printedAcross.has(name) && { across: true }),
}));

const booklets = reportTemplates.map((template): Subject => ({
  name: `booklet-${template}`,
  kind: "screen",
  title: `Booklet ${template}`,
  address: `/rapport/${template}`,
}));

const below: Record<string, Omit<Subject, "name" | "kind">> = {
  "overview-site": { title: "Overview of a hospital, filtered", address: "/?site=PSL&sexe=f" },
  "overview-weeks": { title: "Overview by week", address: "/?grain=semaine" },
  "indicator-site": { title: "Indicator of a hospital, by age", address: `${letter}?site=PSL&par=age` },
  "indicator-table": { title: "Indicator as tables", address: `${letter}?vue=tableau&par=hopital` },
  "indicator-break": { title: "Indicator across a change of version", address: "/indicateur/tobacco-status" },
  "indicator-panel": {
    title: "Where does this figure come from?",
    address: "/indicateur/tobacco-status?site=PSL",
    act: openPanel,
  },
  "site-hospital": { title: "A hospital", address: "/site?site=PSL" },
  pair: { title: "Two hospitals side by side", address: `${letter}?site=PSL&avec=BCT` },
  "matrix-indicator": { title: "One indicator over all sites", address: `/comparaison/${id}`, across: true },
  crisis: { title: "Crisis", address: "/alertes?vue=crise&depuis=2025-10-20" },
  "quality-verdicts": { title: "Fit for steering or not", address: "/qualite?site=LMR&partie=verdicts", across: true },
  sheet: { title: "Catalogue sheet", address: `/catalogue/${id}` },
  sheets: { title: "All catalogue sheets", address: "/catalogue?domaine=lettre&vue=fiches" },
  "panel-site": { title: "Choice of the perimeter", address: "/", act: pressing("p"), over: true },
  "panel-period": { title: "Choice of the period", address: "/", act: pressing("m"), over: true },
  "panel-filters": { title: "Choice of filters", address: "/", act: pressing("f"), over: true },
  palette: { title: "Palette", address: "/", act: pressing("Control+k"), over: true },
  keys: { title: "Keys", address: "/", act: pressing("?"), over: true },
  register: { title: "Register", address: "/indicateur/discharge-letter-8days?site=HMN", act: writeEntry },
};

/** Every screen of the rail, and what lies below them. */
export const screens: readonly Subject[] = [
  ...ofRail,
  ...booklets,
  ...Object.entries(below).map(([name, subject]): Subject => ({ name, kind: "screen", ...subject })),
];

/** A key, of a page on which nothing is open any more. */
function pressing(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.press("Escape");
    // A dialog that is about to close takes keys still.
    await page.waitForFunction(() => document.querySelector("dialog[open]") === null);
    await page.keyboard.press(key);
  };
}

async function openPanel(page: Page): Promise<void> {
  const panel = page.locator("main details[data-on-demand]");
  if ((await panel.getAttribute("open")) === null) await panel.locator(":scope > summary").click();
}

/** An entry, and the form for another. */
async function writeEntry(page: Page): Promise<void> {
  const section = page.locator("section[aria-labelledby=register]");
  const add = section.locator(":scope > .button");
  if ((await section.locator("ul > li").count()) === 0) {
    await add.click();
    await section.locator("[name=words]").fill("Modèle de lettre changé au service des urgences.");
    await section.locator("[type=submit]").click();
  }
  if (await add.isVisible()) await add.click();
}
