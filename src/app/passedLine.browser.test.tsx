import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

it("a reader who scrolled down still sees that the data are synthetic, and of which place, period and filters they are", async () => {
  await renderApp("/?site=TNN&sexe=f&extract=/a/");
  await expect.element(page.getByRole("table", { name: "Tous les indicateurs" })).toBeVisible();
  await page.viewport(1280, 300);
  const passed = page.getByText(/^Tenon · .* · Femmes$/);
  await expect.element(passed).not.toBeInTheDocument();
  scrollTo(0, document.body.scrollHeight);
  await expect.element(passed).toBeInViewport();
  await expect.element(page.getByText("Données synthétiques").first()).toBeInViewport();
  scrollTo(0, 0);
  await expect.element(passed).not.toBeInTheDocument();
});
