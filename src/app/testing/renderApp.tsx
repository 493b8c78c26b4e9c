import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { App } from "../App.tsx";
import type { OpenForReading } from "../openForReading.ts";
import { exampleOpened } from "./exampleExtract.ts";
import { exampleService } from "./exampleService.ts";
import "../styles/base.css";

/** What the browser keeps of `/kept/`, by itself or not. */
export const shelf = { kept: false };

/**
 * Opens anything at once, save `/refused/`, which is refused, `/endless/`, which never ends, and `/broken/`, where the browser fails.
 * `/kept/` may be kept, and is then checked again; `/spoilt/` was kept, and its files have changed since; `/failing/` was kept, and the
 * browser fails when it reads them again.
 */
const openExample: OpenForReading = (request, { signal, onProgress }) => {
  const path = request.kind === "address" ? request.path : request.label;
  onProgress({ phase: "reading", table: "note", bytes: 5_000_000, bytesTotal: 10_000_000, rows: 100, rowsTotal: 1000 });
  if (path === "/refused/") {
    return Promise.resolve({
      accepted: false,
      problems: [{ code: "column-missing", values: { column: "note_datetime", table: "note", file: "note.parquet" } }],
    });
  }
  if (path === "/endless/") {
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  }
  if (path === "/broken/") return Promise.reject(new TypeError("no worker here"));
  return Promise.resolve({
    accepted: true,
    opened: exampleOpened(`Extrait ${path}`),
    service: exampleService,
    console: null,
    keeping:
      path === "/kept/"
        ? {
            kept: shelf.kept,
            byItself: false,
            keep: () => Promise.resolve(void (shelf.kept = true)),
            forget: () => Promise.resolve(void (shelf.kept = false)),
          }
        : null,
    checkAgain:
      path === "/spoilt/"
        ? () =>
            Promise.resolve({
              accepted: false,
              problems: [{ code: "file-altered", values: { file: "note.parquet" } }],
            })
        : path === "/failing/"
          ? () => Promise.reject(new TypeError("no worker here"))
          : null,
    close: () => Promise.resolve(),
  });
};

/** The whole app at an address, in French, with an example extract behind every path. */
export async function renderApp(address: string, open: OpenForReading = openExample, isFirstVisit = false) {
  await page.viewport(1280, 800);
  localStorage.clear();
  localStorage.setItem("timonerie.language", "fr");
  if (!isFirstVisit) localStorage.setItem("timonerie.visit", "made");
  history.replaceState(null, "", address);
  return render(<App openForReading={open} />);
}
