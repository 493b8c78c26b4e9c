import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse, { desktopConfig, type RunnerResult } from "lighthouse";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { categories, type Device } from "./Score.ts";
import type { Visit } from "./visits.ts";

/** Lighthouse on a page, in a browser that has been nowhere else. */
export async function measure(visit: Visit, device: Device, origin: string): Promise<RunnerResult> {
  const port = await freePort();
  const profile = await mkdtemp(join(tmpdir(), "timonerie-lighthouse-"));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
    locale: "fr-FR",
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await context.newPage();
    await visit.before?.(page, origin);
    await page.close();
    const result = await lighthouse(
      new URL(visit.address, origin).href,
      { port, output: "html", onlyCategories: [...categories], disableStorageReset: true, logLevel: "error" },
      device === "desktop" ? desktopConfig : undefined,
    );
    if (!result) throw new Error(`${visit.name}: nothing measured`);
    return result;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** A port that nothing listens to. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
