import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright";

/** Largest resident memory, in bytes, that the page's process ever had: the kernel's own high-water mark. */
export async function peakMemory(context: BrowserContext): Promise<number> {
  return processMemory(context, "VmHWM");
}

export interface HeldMemory {
  /** Bytes of the page's own heap. */
  readonly heap: number;
  /** Bytes of the page's process with its workers. */
  readonly resident: number;
}

/** What the page holds once everything that nobody reaches is let go of. */
export async function heldMemory(page: Page): Promise<HeldMemory> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return { heap: usedSize, resident: await processMemory(page.context(), "VmRSS") };
}

async function processMemory(context: BrowserContext, field: "VmHWM" | "VmRSS"): Promise<number> {
  const session =
    (await context.browser()?.newBrowserCDPSession()) ?? (await context.newCDPSession(context.pages()[0]!));
  const { processInfo } = (await session.send("SystemInfo.getProcessInfo" as never)) as unknown as {
    processInfo: { type: string; id: number }[];
  };
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  return Math.max(...(await Promise.all(renderers.map(({ id }) => statusOf(id, field)))));
}

async function statusOf(process: number, field: string): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, "utf8");
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) * 1024;
}
