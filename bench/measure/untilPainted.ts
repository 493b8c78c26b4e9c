import type { Page } from "playwright";

/**
 * Milliseconds from a change of the address, in the app as it stands, until the screen that it leads to is painted: the first frame
 * after which nothing of it says that it is stale or still to come, and so it stays for a tenth of a second. Not waited for: what the
 * source cannot tell, and what is asked while the page is idle.
 */
export function untilPainted(page: Page, address: string): Promise<number> {
  return page.evaluate(changeTo, address);
}

/** The compiler that runs these files names functions with a helper that the page does not have. */
export async function nameFunctions(page: Page): Promise<void> {
  await page.evaluate("globalThis.__name ??= (named) => named");
}

/** Runs in the page. */
function changeTo(address: string): Promise<number> {
  const coming = "[aria-busy=true], [data-ready=false], progress, [class*=_skeleton_]:not([aria-labelledby=limits] *)";
  return new Promise((resolve, reject) => {
    const main = document.querySelector("main")!;
    const started = performance.now();
    let [changes, isCalm] = [0, false];
    const look = () => {
      changes++;
      const wasCalm = isCalm;
      isCalm = main.querySelector(`:is(${coming})`) === null;
      if (!isCalm || wasCalm) return;
      const seen = () => {
        const painted = performance.now();
        setTimeout(() => isCalm && since === calmSince && end(() => resolve(painted - started)), 100);
      };
      const since = ++calmSince;
      requestAnimationFrame(() => setTimeout(seen));
    };
    let calmSince = 0;
    const observer = new MutationObserver(look);
    const late = setTimeout(
      () => end(() => reject(new Error(`not painted after ${address}: ${changes} changes`))),
      30_000,
    );
    const end = (settle: () => void) => {
      observer.disconnect();
      clearTimeout(late);
      settle();
    };
    observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  });
}
