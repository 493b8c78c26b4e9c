import type { ExtractSource } from "../ExtractSource.ts";
import { isInsideExtract } from "../isInsideExtract.ts";
import { blobFile } from "./blobFile.ts";
import { descriptorPath } from "./descriptorPath.ts";
import { missing } from "./missing.ts";

/** A folder picked in the browser, by its handle or as the files of an input or a drop. */
export function folderSource(folder: FileSystemDirectoryHandle | Iterable<File>): ExtractSource {
  return Symbol.iterator in folder ? filesSource([...folder]) : handleSource(folder);
}

function handleSource(folder: FileSystemDirectoryHandle): ExtractSource {
  return {
    label: folder.name,
    async open(path) {
      if (!isInsideExtract(path)) throw missing(path);
      const segments = path.split("/");
      const name = segments.pop() ?? "";
      try {
        let at = folder;
        for (const segment of segments) at = await at.getDirectoryHandle(segment);
        return blobFile(path, await (await at.getFileHandle(name)).getFile());
      } catch {
        throw missing(path);
      }
    },
  };
}

/** The extract's folder is the one of the descriptor nearest to the top. */
function filesSource(files: readonly File[]): ExtractSource {
  const byPath = new Map(files.map((file) => [file.webkitRelativePath || file.name, file]));
  const descriptors = [...byPath.keys()].filter(
    (path) => path === descriptorPath || path.endsWith(`/${descriptorPath}`),
  );
  const [top = descriptorPath] = descriptors.sort((a, b) => a.split("/").length - b.split("/").length);
  const prefix = top.slice(0, -descriptorPath.length);
  return {
    label: prefix.split("/").at(-2) ?? descriptorPath,
    open: (path) => {
      const file = byPath.get(prefix + path);
      return file ? Promise.resolve(blobFile(path, file)) : Promise.reject(missing(path));
    },
  };
}
