/** What a sheet with early signals says of them: in its definition what they are, in its limits what they do not tell. */
export const weeklySignals = {
  definition: {
    fr: "Semaine par semaine, leur nombre est aussi comparé à un seuil tiré des semaines passées, au-dessus duquel il donne un signal précoce, à confirmer.",
    en: "Week by week their number is also held against a threshold drawn from past weeks, above which it gives an early signal, to be confirmed.",
  },
  limits: {
    fr: "Un signal précoce dit qu’un nombre dépasse celui des semaines d’avant, non qu’une épidémie a commencé ; une fois installée, l’épidémie entre dans le seuil et le signal s’éteint, parfois avant le pic.",
    en: "An early signal says that a number exceeds those of the weeks before, not that an epidemic has begun; once it is there the epidemic enters the threshold and the signal goes out, sometimes before the peak.",
  },
} as const;
