import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { buildApp, isBuilt } from "../build/buildApp.mjs";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { listen } from "../server/listen.mjs";
import { staticServer } from "../server/staticServer.mjs";
import { galleryPage } from "./galleryPage.ts";
import { languages } from "./looks.ts";
import { screens } from "./screens.ts";
import { states } from "./states.ts";
import { tour } from "./tour.ts";

const project = join(import.meta.dirname, "../..");
const folder = join(project, "gallery");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { afresh: { type: "boolean" } } });

if (!isBuilt(project)) await buildApp(project);
await keepPicturesOfThisBuild();

const all = [...screens, ...states];
const unknown = positionals.filter((name) => all.every((subject) => subject.name !== name));
if (unknown.length > 0) {
  throw new Error(`no such picture: ${unknown.join(", ")}. There are ${all.map(({ name }) => name).join(", ")}`);
}
const subjects = positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name));

const executablePath = findChromium();
const server = staticServer({ root: join(project, "dist") });
const origin = await listen(server, 0);
// Each in a browser of its own: a page behind another is not drawn, and waits for ever to have been.
const tours = await Promise.all(
  languages.map(async (language) => {
    const browser = await chromium.launch({ args: [...chromiumArguments], ...(executablePath && { executablePath }) });
    const faults = await tour({ browser, origin, folder, language, subjects });
    await browser.close();
    return faults;
  }),
);
server.close();
const faults = tours.flat();

await writeFile(join(folder, "index.html"), await galleryPage(all, faults));
console.log(join(folder, "index.html"));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** A run that was interrupted goes on where it stopped, unless the app was built again since. */
async function keepPicturesOfThisBuild(): Promise<void> {
  const built = await readFile(join(project, "dist/.sources"), "utf8");
  const pictured = await readFile(join(folder, ".sources"), "utf8").catch(() => null);
  if (values.afresh || pictured !== built) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ".sources"), built);
}
