import type { Question } from "./Question.ts";
import type { SummedCells } from "./SummedCells.ts";

/** What an answer holds: an answer to a question that asks for no more holds that one's too. */
interface Known {
  readonly asked: string;
  readonly dimensions: readonly string[];
  readonly answer: SummedCells;
}

/**
 * The latest answers of the records, which take a statement each. Secrecy asks again for a part of what a screen has just asked, and an
 * answer that tells more apart will do: whoever reads adds its rows up. Questions under way are not shared, which whoever asked may cancel.
 */
export class LatestRecords {
  readonly #most: number;
  readonly #known = new WeakMap<object, Known[]>();

  constructor(most: number) {
    this.#most = most;
  }

  async find(source: object, question: Question, ask: () => Promise<SummedCells>): Promise<SummedCells> {
    const known = this.#known.get(source) ?? [];
    this.#known.set(source, known);
    const asked = nameOf(question);
    const { dimensions, measures } = question.subject;
    const found = known.find(
      (one) =>
        one.asked === asked &&
        dimensions.every((name) => one.dimensions.includes(name)) &&
        measures.every(({ column }) => one.answer.sums.has(column)),
    );
    const latest = found ?? { asked, dimensions, answer: await ask() };
    // The latest stands first.
    if (found) known.splice(known.indexOf(found), 1);
    known.unshift(latest);
    known.length = Math.min(known.length, this.#most);
    return latest.answer;
  }
}

/** All that an answer depends on but what it counts and how far it tells it apart; places in any order. */
function nameOf({ subject, place, filters, from, to, grain, by, parts }: Question): string {
  const sites = parts?.map(({ site }) => site).sort((a, b) => a - b);
  // With parts it is they that say where units are looked for.
  return JSON.stringify([subject.table, subject.where, sites ?? place.site, filters, from, to, grain, by]);
}
