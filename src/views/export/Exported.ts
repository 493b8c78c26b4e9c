import type { Drawing } from "../../charts/picture/Drawing.ts";
import type { ExportTable } from "../../export/ExportTable.ts";

/** What a screen offers to take away. Everything is made only when it is asked for. */
export interface Exported {
  /** Its title, as the stamp and the file's name say it. */
  readonly subject: string;
  /** The period that its numbers cover, in words. */
  readonly covered: string;
  readonly table?: () => ExportTable;
  /** Sentences without which its table or its statement would be misread in a file. */
  readonly said?: readonly string[];
  /** `title` is the picture's, which is looked at without its file's name. */
  readonly chart?: { readonly title: string; readonly words: string; draw(): Promise<Drawing> };
  readonly sql?: string;
}
