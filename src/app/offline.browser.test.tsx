import { type ReactNode, Suspense } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { SpeechContext } from "../charts/Speech.ts";
import { loadMessages } from "../locales/loadMessages.ts";
import { translator } from "../locales/translate.ts";
import { later } from "../views/context/later.tsx";
import { ErrorBoundary } from "../views/state/ErrorBoundary.tsx";
import { renderApp } from "./testing/renderApp.tsx";

vi.mock("../locales/loadMessages.ts", { spy: true });

afterEach(() => history.replaceState(null, "", "/"));

const chosen = (name: string) => page.getByRole("button", { name, exact: true, pressed: true });
const noNetwork = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));

it("a language that cannot be fetched is not chosen, in words, and can be chosen again", async () => {
  await renderApp("/?extract=/a/");
  await expect.element(chosen("Français")).toBeVisible();
  vi.mocked(loadMessages).mockImplementation(noNetwork);
  await page.getByRole("button", { name: "English" }).click();
  await expect.element(page.getByText("La version anglaise n’a pas pu être chargée.")).toBeVisible();
  await expect.element(chosen("Français")).toBeVisible();
  expect(document.documentElement.lang).toBe("fr");
  expect(localStorage.getItem("timonerie.language")).toBe("fr");
  vi.mocked(loadMessages).mockReset();
  await page.getByRole("button", { name: "English" }).click();
  await expect.element(page.getByRole("link", { name: "Overview" }).first()).toBeVisible();
  await expect.element(page.getByText("could not be loaded")).not.toBeInTheDocument();
});

it("a part of the screen that cannot be fetched is said so, and comes once the network is back", async () => {
  const load = vi
    .fn<() => Promise<{ default: () => ReactNode }>>()
    .mockImplementationOnce(noNetwork)
    .mockResolvedValue({ default: () => <p>38 sites</p> });
  const Part = later(load);
  const t = translator("fr", await loadMessages("fr"));
  await render(
    <SpeechContext value={{ language: "fr", t }}>
      <ErrorBoundary retryOn="">
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      </ErrorBoundary>
    </SpeechContext>,
  );
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("Une partie de l’application n’a pas pu être chargée");
  expect(load).toHaveBeenCalledTimes(1);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByText("38 sites")).toBeVisible();
});
