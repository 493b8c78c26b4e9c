import type { NameRule } from "./NameRule.ts";

/** Names of columns that hold the words of a document. */
export const textNames: NameRule = {
  rule: "text",
  word: /^(snippets?|texts?|textes?|txt|lexical|lexicale|verbatims?|commentaires?|comments?|excerpts?|extraits?|sentences?|phrases?|narratives?|contents?|contenus?|body|corps|observations?|libre|freetext)$/,
  stem: /(lexicalvariant|variantelexicale|texte?|textelibre|surfaceform)s?$|^contexte?$|^(left|right)context$/,
  unless:
    /^(length|longueur|source|size|taille|count|nombre|class|classe|type|hash|language|langue|id|format|date|datetime|period|concept)$/,
};
