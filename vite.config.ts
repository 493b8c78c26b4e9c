import { fileURLToPath } from "node:url";
import localesPlugin from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArguments, findChromium } from "./scripts/chromium.mjs";
import { duckDbScripts } from "./scripts/duckDbScripts.mjs";
import { isolation } from "./scripts/server/securityHeaders.mjs";
import { policyInBuildOnly } from "./scripts/policyInBuildOnly.mjs";
import { preloadFrench } from "./scripts/preloadFrench.mjs";
import { sampleExtract } from "./scripts/sampleExtract.mjs";

const executablePath = findChromium();

const inNode = {
  environment: "node",
  // By default one is left idle, for an editor.
  maxWorkers: "100%",
  // Laws over random tables and openings take seconds, and machines may be busy.
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

/** Tests that put spies in place of modules. */
const mocking = ["src/disclosure/unprotectedCells.test.ts", "src/statistics/quantileSteps.test.ts"];

export default defineConfig({
  plugins: [
    react(),
    localesPlugin.vite({ locales: ["fr-FR", "en-US"] }),
    policyInBuildOnly(),
    preloadFrench(),
    duckDbScripts(),
    sampleExtract({ folder: "data-samples", leaveOut: ["make"] }),
  ],
  // What compresses workbooks would start workers from blobs, which the page's policy refuses.
  resolve: {
    alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL("src/export/zipInPage.ts", import.meta.url)) }],
  },
  server: { headers: isolation },
  worker: { format: "es", plugins: () => [duckDbScripts()] },
  build: {
    // The page's policy refuses fonts, scripts and workers from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Of code that comes later each part would be a link of its own: hundreds hold the page up for longer than they win.
      resolveDependencies: (_file, parts, { hostType }) => (hostType === "html" ? parts : []),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A file for each module that the first screen shares with a later one would be forty to fetch before anything is drawn.
            { name: "first", tags: ["$initial"] },
            // Each sheet of a later screen would be one more for the page to ask for and to follow, at once.
            { name: "later", test: /\.css$/ },
          ],
        },
      },
    },
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
  // Found late, a dependency makes the development server reload the page in the middle of a test.
  optimizeDeps: {
    include: [
      "@codemirror/autocomplete",
      "@codemirror/commands",
      "@codemirror/lang-sql",
      "@codemirror/language",
      "@codemirror/state",
      "@codemirror/view",
      "@duckdb/duckdb-wasm",
      "@lezer/highlight",
      "@tanstack/react-query",
      "apache-arrow",
      "devalue",
      "echarts/charts",
      "echarts/components",
      "echarts/core",
      "echarts/renderers",
      "hash-wasm",
      "hyparquet",
      "idb-keyval",
      "intl-messageformat",
      "lucide-react",
      "parquet-wasm/esm",
      "react",
      "react-aria-components",
      "react-dom/client",
      "react/jsx-dev-runtime",
      "sql-formatter",
      "valibot",
      "wouter/use-browser-location",
      "write-excel-file/universal",
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: "node",
          include: ["src/**/*.test.{ts,tsx}", "pipeline/**/*.test.ts", "scripts/**/*.test.ts", "tests/*.test.ts"],
          exclude: ["**/*.browser.test.*", "**/node_modules/**", ...mocking],
          // None of these changes a module: to read them all anew for each file would take longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...inNode, name: "node-mocked", include: mocking },
      },
      {
        extends: true,
        optimizeDeps: { include: ["axe-core", "fast-check", "vitest-browser-react"] },
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.{ts,tsx}", "tests/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: [...chromiumArguments], ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
