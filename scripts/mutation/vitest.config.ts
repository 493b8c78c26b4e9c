import { defineConfig } from "vitest/config";
import { QuickestFirst } from "./QuickestFirst.ts";

/** Their spies must be in place before a module is loaded. */
const spying = ["src/disclosure/unprotectedCells.test.ts", "src/statistics/quantileSteps.test.ts"];

/** The tests that hold statistics and secrecy, with few random draws: every change of a line runs them again. */
export default defineConfig({
  test: {
    environment: "node",
    // Lines that may be changed are slower, and Stryker itself ends what goes on for ever.
    testTimeout: 60_000,
    setupFiles: ["scripts/mutation/fewerDraws.ts"],
    sequence: { sequencer: QuickestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          isolate: false,
          include: [
            "src/statistics/**/*.test.ts",
            "src/disclosure/**/*.test.ts",
            "tests/vectors.test.ts",
            "tests/secrecy*.test.ts",
          ],
          exclude: ["**/secrecyOfScreens.test.ts", "**/node_modules/**", ...spying],
        },
      },
      { extends: true, test: { name: "apart", include: spying } },
    ],
  },
});
