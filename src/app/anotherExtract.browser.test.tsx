import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { OpenForReading } from "./openForReading.ts";
import { renderApp } from "./testing/renderApp.tsx";
import { violations } from "./testing/violations.ts";

const heading = (name: string | RegExp) => page.getByRole("heading", { name });
const address = () => decodeURIComponent(location.pathname + location.search);

afterEach(() => history.replaceState(null, "", "/"));

describe("another extract", () => {
  it("leaves the one before untouched when it is refused, with every reason", async () => {
    await renderApp("/source?extract=/a/");
    await page.getByLabelText("Le dossier de l’extrait, à la même adresse que l’application.").fill("/refused/");
    await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
    const refusal = page.getByRole("alert");
    await expect
      .element(refusal)
      .toHaveTextContent(/\/refused\/ a été refusé.*L’extrait précédent reste ouvert.*note_datetime/);
    await expect.element(heading("/refused/ a été refusé")).toHaveFocus();
    await expect.element(heading("Extrait /a/")).toBeVisible();
    expect(address()).toBe("/source?extract=/a/");
    expect(await violations()).toEqual([]);
    await refusal.getByRole("button", { name: "Réessayer" }).click();
    await expect.element(heading("/refused/ a été refusé")).toHaveFocus();
  });

  it("is refused in words, with its detail to copy, where the browser itself fails", async () => {
    for (const path of ["/broken/", "/failing/"]) {
      const app = await renderApp(`/source?extract=${path}`);
      const refusal = page.getByRole("alert");
      await expect.element(refusal).toHaveTextContent(/a été refusé.*n’a pas pu lire l’extrait.*TypeError/);
      await expect.element(refusal.getByRole("button", { name: "Copier le détail" })).toBeVisible();
      await app.unmount();
    }
  });

  it("that is a refused sample leaves what can work: the other one, and an extract of one's own", async () => {
    const refuses: OpenForReading = () =>
      Promise.resolve({ accepted: false, problems: [{ code: "file-altered", values: { file: "note.parquet" } }] });
    await renderApp("/?extract=/data-samples/", refuses);
    await expect.element(heading("/data-samples/ a été refusé")).toBeVisible();
    const published = page.getByRole("button", { name: "Ouvrir de vrais chiffres publiés" });
    await expect.element(published).toHaveClass("primary");
    await expect
      .element(page.getByRole("button", { name: "Ouvrir l’échantillon synthétique" }))
      .not.toBeInTheDocument();
    await page.getByRole("link", { name: "Ouvrir un autre extrait" }).click();
    await expect.element(page.getByRole("button", { name: "Ouvrir les chiffres publiés" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Ouvrir l’échantillon" })).not.toBeInTheDocument();
    await page.getByRole("button", { name: "Ouvrir les chiffres publiés" }).click();
    await expect.element(heading("/data-samples/published-completeness/ a été refusé")).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Ouvrir l’échantillon" })).toBeVisible();
  });

  it("brings the reader to its opening, and back to the top once that is cancelled", async () => {
    await renderApp("/source?extract=/a/");
    await page.getByLabelText("Le dossier de l’extrait, à la même adresse que l’application.").fill("/endless/");
    scrollTo(0, document.body.scrollHeight);
    await userEvent.keyboard("{Enter}");
    await expect.element(heading("Ouverture de /endless/")).toHaveFocus();
    await expect.element(heading("Ouverture de /endless/")).toBeInViewport();
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Source des données" })).toHaveFocus();
    await expect.element(heading("Ouvrir un autre extrait")).toBeVisible();
  });

  it("is never one of another origin", async () => {
    await renderApp("/source");
    await page
      .getByLabelText("Le dossier de l’extrait, à la même adresse que l’application.")
      .fill("//elsewhere.example/x/");
    await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await expect.element(page.getByText(/Ce chemin ne convient pas/)).toBeVisible();
  });

  it("says how far its opening is, and can be cancelled at once", async () => {
    await renderApp("/?extract=/endless/");
    await expect.element(page.getByRole("progressbar")).toBeVisible();
    const panel = page.getByRole("region", { name: "Ouverture de /endless/" });
    await expect.element(panel).toHaveTextContent(/19\s%/);
    // One share alone; what was read stands as amounts.
    await expect.element(panel).toHaveTextContent(/déjà lus : .*[Mk]o, .* lignes?/);
    expect(panel.element().textContent).not.toMatch(/ sur /);
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect.element(heading("Piloter à partir des documents cliniques")).toBeVisible();
    expect(address()).toBe("/");
  });

  it("can be let go", async () => {
    await renderApp("/source?extract=/a/");
    await page.getByRole("button", { name: "Fermer et effacer" }).click();
    await expect.element(heading("Ouvrir un extrait")).toBeVisible();
    expect(address()).toBe("/source");
  });
});
