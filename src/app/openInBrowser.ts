import type { OpenForReading } from "./openForReading.ts";

/** Opens an extract with the engine of the browser, which is loaded only here. */
export const openInBrowser: OpenForReading = () => Promise.reject(new Error("no engine yet"));
