import type { Page } from "playwright";

/** Addresses that a reader goes through: sites of each level, sexes, ages, kinds, alone and together. */
const searches = [
  "site=G1",
  "site=G1&sexe=f",
  "sexe=f",
  "age=75-84,85%2B",
  "site=H1",
  "site=H1&sexe=m",
  "sejour=MCO",
  "site=H3&age=65-74",
  "site=G4&sexe=f&age=45-64",
  "",
  "site=H2",
  "site=H20",
  "sexe=m&age=18-25",
  "site=G2&sejour=SSR",
  "site=H5&sexe=f&age=85%2B",
  "site=1000",
  "site=10003",
  "site=G6",
  "site=H12&sexe=f",
  "",
];

/**
 * Milliseconds from each change of the address until all of the overview is painted with its new values, in the app as it
 * stands: no reload. Each address is new to the app's cache.
 */
export async function filterChanges(page: Page, extract: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  // The compiler that runs this file names functions with a helper that the page does not have.
  await page.evaluate("globalThis.__name ??= (named) => named");
  for (let round = 0; round < rounds; round++) {
    for (const search of searches) {
      const months = `from=2025-11&to=2026-${String(10 - (round % 3)).padStart(2, "0")}`;
      times.push(await page.evaluate(change, `/?${[search, months, `extract=${extract}`].filter(Boolean).join("&")}`));
    }
  }
  return times;
}

/** Runs in the page. Painted: nothing of the overview says that it is stale, two frames after it last changed. */
function change(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const main = document.querySelector("main")!;
    const started = performance.now();
    let changed = false;
    const finish = () => {
      if (!changed || main.querySelector("[aria-busy=true]") || !main.querySelector("table tbody tr")) return;
      observer.disconnect();
      clearTimeout(late);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    };
    const observer = new MutationObserver(() => {
      changed = true;
      queueMicrotask(finish);
    });
    const late = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`nothing repainted after ${address}`));
    }, 30_000);
    observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  });
}
