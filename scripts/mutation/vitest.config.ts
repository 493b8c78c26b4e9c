import { defineConfig } from "vitest/config";

/** The tests that hold statistics and secrecy, with few random draws: every change of a line runs them again. */
export default defineConfig({
  test: {
    environment: "node",
    include: [
      "src/statistics/**/*.test.ts",
      "src/disclosure/**/*.test.ts",
      "tests/vectors.test.ts",
      "tests/secrecy*.test.ts",
    ],
    exclude: ["**/secrecyOfScreens.test.ts", "**/node_modules/**"],
  },
});
