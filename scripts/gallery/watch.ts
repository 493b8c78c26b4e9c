import type { ConsoleMessage, Page } from "playwright";

/** Tells what the browser holds against a page, until the answer is called. */
export function watch(page: Page, tell: (words: string) => void): () => void {
  const ofConsole = (message: ConsoleMessage) => {
    if (message.type() === "error") tell(`console: ${message.text()} ${message.location().url}`);
  };
  const ofError = (error: Error) => tell(`uncaught: ${error.message}`);
  page.on("console", ofConsole);
  page.on("pageerror", ofError);
  return () => {
    page.off("console", ofConsole);
    page.off("pageerror", ofError);
  };
}
