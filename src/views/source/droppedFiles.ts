/** Every file that was dropped, folders walked through, with its path from what was dropped. */
export async function droppedFiles(
  transfer: DataTransfer,
): Promise<readonly { readonly path: string; readonly file: File }[]> {
  // Entries must be taken before the first wait: the transfer empties itself after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<{ path: string; file: File }[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a folder in portions; an empty one is its end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) break;
    children.push(...portion);
  }
  return (await Promise.all(children.map(filesOf))).flat();
}
