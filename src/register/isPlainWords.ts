/** Nothing is read as markup here; another program might. Text may hold `<` all the same. */
const markup = /<[a-z!/?]/iu;
const control = /[^\P{Cc}\n\t]/u;
/** What turns the direction of writing shows words in an order in which they were not written. */
const turned = /[\u202A-\u202E\u2066-\u2069]/u;

/** Whether text says something, and nothing but words. */
export function isPlainWords(text: string): boolean {
  return text.trim() !== "" && !markup.test(text) && !control.test(text) && !turned.test(text);
}
