import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "./scripts/chromium.mjs";
const b = await chromium.launch({ executablePath: findChromium(), headless: true, args: [...chromiumArguments] });
const p = await b.newPage({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
await p.goto("http://localhost:4321/source");
const t0 = Date.now(); let last = "";
while (Date.now() - t0 < 60000) {
  const s = await p.evaluate(() => { const e = document.querySelector("main section"); const q = document.querySelector("progress"); return q ? q.value + " " + e.innerText.split("\n").slice(1, -1).join(" | ") : (document.querySelector("[aria-label=Extrait]") ? "DONE" : "-"); });
  if (s !== last) console.log(Date.now() - t0, s); last = s;
  if (s === "DONE") break;
  await p.waitForTimeout(250);
}
await p.screenshot({ path: "/tmp/a-src0.png", fullPage: true });
await b.close();
