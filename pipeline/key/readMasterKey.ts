import { readFile } from "node:fs/promises";
import { refused } from "../refusal/PackRefused.ts";

/** Fewest bytes of a master key: those of the hash. */
const leastKeyBytes = 32;

export const keyVariable = "TIMONERIE_KEY";

/**
 * The master key: the bytes of a file or of the environment variable `TIMONERIE_KEY`, without the line ends that an
 * editor adds. Both say the same key when they hold the same text. It is never written, printed or put into SQL.
 */
export async function readMasterKey(file: string | undefined, environment: NodeJS.ProcessEnv): Promise<Buffer> {
  const given = file === undefined ? fromEnvironment(environment) : await fromFile(file);
  let end = given.length;
  while (end > 0 && (given[end - 1] === 0x0a || given[end - 1] === 0x0d)) end -= 1;
  const key = given.subarray(0, end);
  if (key.length < leastKeyBytes) throw refused("key-short", { bytes: key.length, least: leastKeyBytes });
  return key;
}

function fromEnvironment(environment: NodeJS.ProcessEnv): Buffer {
  const value = environment[keyVariable];
  if (value === undefined || value === "") throw refused("key-missing", { variable: keyVariable });
  return Buffer.from(value, "utf8");
}

async function fromFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw refused("key-unreadable", { path: file });
  }
}
