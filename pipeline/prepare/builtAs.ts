import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sourceStamp } from "../../scripts/build/sourceStamp.mjs";
import { refused } from "../refusal/PackRefused.ts";

const project = resolve(import.meta.dirname, "../..");

/** The name of the build of the app in a folder, which changes with all that counts. Another one than these sources make would count otherwise. */
export async function builtAs(app: string): Promise<string> {
  const names = await readdir(join(app, "assets")).catch(() => []);
  const script = names.find((name) => /^readingThread-.*\.js$/.test(name));
  if (script === undefined) throw refused("app-missing", { path: app });
  const stamp = await readFile(join(app, ".sources"), "utf8").catch(() => null);
  if (stamp !== null && stamp !== sourceStamp(project)) throw refused("app-other", { path: app });
  return script.replace(/\.js$/, "");
}
