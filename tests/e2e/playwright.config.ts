import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "../../scripts/chromium.mjs";

const project = join(import.meta.dirname, "../..");
const executablePath = findChromium();

// Read again by the worker, which inherits it; two runs on one machine do not meet.
const port = (process.env["E2E_PORT"] ??= String(20_000 + (process.pid % 20_000)));
const baseURL = `http://localhost:${port}`;

/** Stories told on the production build, behind the server and the policy that it ships with. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(project, "node_modules/.cache/e2e"),
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env["CI"]),
  // A machine with little to spare reads the sample for a minute.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  webServer: { command: `node scripts/serve.mjs dist --port ${port}`, cwd: project, url: baseURL, stderr: "pipe" },
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
    launchOptions: {
      args: [...chromiumArguments, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
