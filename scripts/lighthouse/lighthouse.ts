import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunnerResult } from "lighthouse";
import { buildApp, isBuilt } from "../build/buildApp.mjs";
import { listen } from "../server/listen.mjs";
import { staticServer } from "../server/staticServer.mjs";
import { measure } from "./measure.ts";
import { devices, lossesOf, scoreOf, wanted } from "./Score.ts";
import { visits } from "./visits.ts";

const project = join(import.meta.dirname, "../..");
const reports = join(project, ".cache/lighthouse");

/** The median of performance counts: what else a machine does in a second makes ten points of it. */
const runs = 3;
const performanceOf = ({ lhr }: RunnerResult) => scoreOf(lhr).performance;

if (!isBuilt(project)) await buildApp(project);
await mkdir(reports, { recursive: true });
const server = staticServer({ root: join(project, "dist") });
const origin = await listen(server, 0);
for (const visit of visits) {
  for (const device of devices) {
    const results: RunnerResult[] = [];
    for (let run = 0; run < runs; run++) results.push(await measure(visit, device, origin));
    const inOrder = results.toSorted((a, b) => performanceOf(a) - performanceOf(b));
    const { lhr, report } = inOrder[Math.floor(runs / 2)]!;
    await writeFile(join(reports, `${visit.name} ${device}.html`), [report].flat().join(""));
    const score = Object.entries(scoreOf(lhr));
    const all = inOrder.map(performanceOf).join(", ");
    console.log(
      `${visit.name}, ${device}: ${score.map(([category, of]) => `${category} ${of}`).join(", ")} (of ${all})`,
    );
    for (const loss of lossesOf(lhr)) console.log(`    ${loss}`);
    if (score.some(([, of]) => of < wanted)) process.exitCode = 1;
  }
}
server.close();
console.log(`At least ${wanted} is wanted of each. Reports: ${reports}`);
