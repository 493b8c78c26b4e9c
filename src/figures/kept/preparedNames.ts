/** Beside the app: which extracts were counted ahead, and by which build. */
export const preparedIndex = "prepared.json";

/** `extracts`: the SHA-256 of their descriptors, in hexadecimal. */
export interface PreparedIndex {
  readonly build: string;
  readonly extracts: readonly string[];
}

/** Beside the records of an extract, under the same protection: its roll-ups hold small counts. */
export const preparedPath = (build: string) => `rollups-${build}.bin`;
