import type { Language, Messages } from "./translate.ts";

/** The sentences of one language, each a chunk of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = language === "fr" ? await import("./fr/messages.ts") : await import("./en/messages.ts");
  return messages;
}
