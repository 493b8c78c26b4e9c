/** Nothing is read as markup here; another program might. Text may hold `<` all the same. */
const markup = /<[a-z!/?]/iu;
const control = /[^\P{Cc}\n\t]/u;

/** Whether text says something, and nothing but words. */
export function isPlainWords(text: string): boolean {
  return text.trim() !== "" && !markup.test(text) && !control.test(text);
}
