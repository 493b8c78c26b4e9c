/**
 * The latest answers of each source, by a name that says all that they depend on. Only answers are kept, not questions under way, which
 * whoever asked may cancel.
 */
export class Latest<Source extends object, Answer> {
  readonly #most: number;
  readonly #known = new WeakMap<Source, Map<string, Answer>>();

  constructor(most: number) {
    this.#most = most;
  }

  async find(source: Source, name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const answers = this.#known.get(source) ?? new Map<string, Answer>();
    this.#known.set(source, answers);
    const answer = answers.get(name) ?? (await ask());
    // The latest stands last.
    answers.delete(name);
    answers.set(name, answer);
    for (const oldest of [...answers.keys()].slice(0, -this.#most)) answers.delete(oldest);
    return answer;
  }
}
