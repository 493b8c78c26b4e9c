import { cdp } from "vitest/browser";

/** Lays the page out as print does, while `look` goes on. */
export async function onPaper(look: () => Promise<void>): Promise<void> {
  const session = cdp();
  await session.send("Emulation.setEmulatedMedia", { media: "print" });
  try {
    await look();
  } finally {
    await session.send("Emulation.setEmulatedMedia", { media: "" });
  }
}
