import { expect, test } from "vitest";
import { extractFamily } from "./extractFamily.ts";

test.each([
  ["eds-2025-10", "eds"],
  ["eds-ghu-3-2025-10-15", "eds-ghu-3"],
  ["eds-ghu-4-20251015", "eds-ghu-4"],
  ["eds_2025_v2", "eds"],
  ["eds-ghu-3", "eds-ghu-3"],
  ["2025", "2025"],
])("%s belongs to %s", (name, family) => expect(extractFamily({ name })).toBe(family));
