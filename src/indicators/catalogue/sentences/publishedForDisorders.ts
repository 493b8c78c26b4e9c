/** Published performance of the reading of long-term conditions, by document: Petit-Jean et al., JAMIA 2024;31:1280. */
export const publishedForDisorders = {
  fr: "À titre de référence seulement : Petit-Jean 2024 (JAMIA) donne, en moyenne sur 18 affections dont les 16 de l’indice de Charlson, une sensibilité de 96,0 % [94,0 ; 96,7] et une valeur prédictive positive de 95,4 % [94,0 ; 96,3], au niveau du document ; ce chiffre-ci porte sur le séjour, et ces valeurs ne le corrigent pas.",
  en: "For reference only: Petit-Jean 2024 (JAMIA) gives, on average over 18 conditions including the 16 of the Charlson index, a sensitivity of 96.0% [94.0, 96.7] and a positive predictive value of 95.4% [94.0, 96.3], at document level; this figure is about stays, and these values do not correct it.",
} as const;
