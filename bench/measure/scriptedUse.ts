import type { Page } from "playwright";

type Step = (page: Page) => Promise<unknown>;

const main = (page: Page) => page.getByRole("main");
const rail = (name: string) => (page: Page) =>
  page.getByRole("navigation", { name: "Écrans" }).getByRole("link", { name }).first().click();
const press = (key: string) => (page: Page) => page.keyboard.press(key);
const goBack: Step = (page) => page.evaluate(() => history.back());
const choose = (name: string) => (page: Page) => page.getByRole("dialog").getByText(name, { exact: true }).click();
const show = (name: string) => (page: Page) => main(page).getByRole("button", { name, exact: true }).first().click();
const unfold = (words: string) => (page: Page) => main(page).getByText(words).first().click();
const find = (key: string, words: string): readonly Step[] => [
  press(key),
  (page) => page.getByRole("dialog").getByRole("searchbox").or(page.getByRole("dialog").getByRole("textbox")).waitFor(),
  (page) => page.keyboard.type(words, { delay: 40 }),
  press("Enter"),
];
const firstOf =
  (table: string): Step =>
  (page) =>
    main(page).getByRole("table", { name: table }).getByRole("link").first().click();

/** From the overview through every screen: filters, periods and sites are changed, panels opened, tables sorted, steps taken back. */
const use: readonly Step[] = [
  rail("Vue d’ensemble"),
  press("f"),
  choose("Femmes"),
  choose("75–84 ans"),
  press("Escape"),
  firstOf("Tous les indicateurs"),
  unfold("D’où vient ce chiffre ?"),
  unfold("D’où vient ce chiffre ?"),
  show("Tableau"),
  (page) =>
    main(page).getByRole("region", { name: "Au fil des mois" }).getByRole("button", { name: "Numérateur" }).click(),
  show("Graphique"),
  (page) => main(page).getByRole("region", { name: "Au fil des mois" }).getByRole("button").nth(-2).press("ArrowLeft"),
  press("ArrowLeft"),
  press("Home"),
  (page) =>
    main(page)
      .getByRole("region", { name: /^Détail/ })
      .getByRole("button", { name: "Sexe" })
      .click(),
  ...find("p", "Hôpital 7"),
  goBack,
  goBack,
  rail("Sites"),
  ...find("p", "Hôpital 12"),
  press("m"),
  (page) => page.getByRole("dialog").getByLabel("À", { exact: true }).selectOption({ index: 8 }),
  press("Escape"),
  (page) => page.getByRole("button", { name: "Revenir à tout" }).click(),
  rail("Comparaison"),
  show("Variations inhabituelles"),
  (page) => main(page).getByRole("grid").getByRole("link").nth(60).focus(),
  press("ArrowRight"),
  press("ArrowDown"),
  press("PageDown"),
  (page) => main(page).getByRole("grid").getByRole("columnheader").getByRole("link").nth(3).click(),
  press("f"),
  choose("Hommes"),
  press("Escape"),
  rail("Alertes"),
  rail("Qualité"),
  rail("Catalogue"),
  (page) => page.getByLabel("Chercher dans les fiches").pressSequentially("lettre", { delay: 40 }),
  rail("Explorateur"),
  rail("Rapport"),
  (page) => main(page).getByRole("link", { name: "CME et qualité" }).click(),
  goBack,
  rail("Source des données"),
  ...find("Control+k", "charlson"),
];

/** A reader's way through the app, as fast as it answers: after each step, until nothing on the screen is still to come. */
export async function scriptedUse(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    for (const [at, step] of use.entries()) {
      try {
        await step(page);
        await untilCalm(page);
      } catch (error) {
        throw new Error(`step ${at} of the scripted use`, { cause: error });
      }
    }
  }
}

async function untilCalm(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("main :is([aria-busy=true], progress, [class*=_skeleton_])") === null,
    undefined,
    { polling: "raf", timeout: 60_000 },
  );
}
