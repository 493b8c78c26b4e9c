import { rmSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { refused } from "../refusal/PackRefused.ts";

/**
 * A folder that appears whole or not at all. Everything is written beside it; `publish` puts it in place, and puts back
 * the extract that was there if that fails; `discard`, or the end of the process, leaves no trace.
 */
export class OutputFolder {
  private constructor(
    private readonly target: string,
    private readonly work: string,
  ) {
    process.once("exit", this.vanish);
  }

  private readonly vanish = () => rmSync(this.work, { recursive: true, force: true });

  /** Refuses a place that cannot be written, or that holds something else than an extract. */
  static async prepare(path: string): Promise<OutputFolder> {
    const target = resolve(path);
    const there = await stat(target).catch(() => null);
    if (there !== null) {
      const names = there.isDirectory() ? await readdir(target) : null;
      if (names === null || (names.length > 0 && !names.includes("datapackage.json")))
        throw refused("output-not-extract", { path });
    }
    let folder: OutputFolder | undefined;
    try {
      await mkdir(dirname(target), { recursive: true });
      folder = new OutputFolder(target, await mkdtemp(join(dirname(target), `.${basename(target)}.partial-`)));
      await mkdir(folder.extract);
      await mkdir(folder.spill);
      return folder;
    } catch (error) {
      await folder?.discard();
      throw refused((error as NodeJS.ErrnoException).code === "ENOSPC" ? "disk-full" : "output-not-writable", { path });
    }
  }

  /** Where the extract is written. */
  get extract(): string {
    return join(this.work, "extract");
  }

  /** Where the engine spills; it holds identifiers in clear and is removed in every case. */
  get spill(): string {
    return join(this.work, "spill");
  }

  async publish(): Promise<void> {
    const previous = join(this.work, "previous");
    await rm(this.spill, { recursive: true, force: true });
    await flush(this.extract);
    const replaced = await rename(this.target, previous).then(() => true, ifMissing);
    try {
      await rename(this.extract, this.target);
    } catch (error) {
      if (replaced) await rename(previous, this.target);
      throw error;
    }
    await this.discard();
  }

  async discard(): Promise<void> {
    process.off("exit", this.vanish);
    await rm(this.work, { recursive: true, force: true });
  }
}

function ifMissing(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}

/** A full disk or a failing one says so at the latest here. */
async function flush(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), "r+");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
