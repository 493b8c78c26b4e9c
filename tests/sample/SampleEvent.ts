import { readFileSync } from "node:fs";
import { join } from "node:path";

export const sampleFolder = join(import.meta.dirname, "../../data-samples");

/** Something that was put into the sample on purpose. */
export interface SampleEvent {
  readonly id: string;
  readonly site: string | null;
  readonly unit: string | null;
  readonly from: string;
  readonly indicators: readonly string[];
  readonly facts: { readonly stays?: number };
}

export const events = JSON.parse(readFileSync(join(sampleFolder, "events.json"), "utf8")) as readonly SampleEvent[];

export const event = (id: string): SampleEvent => events.find((one) => one.id === id)!;

/** Units of few patients: an event each. */
export const fewPatients = events.map(({ id }) => id).filter((id) => id.startsWith("few-patients-"));
