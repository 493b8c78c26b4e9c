/**
 * Whether a mention `m` of a quantity has a number and a unit that a body may have, as SQL: a body mass index of 10 to 80 kg/m², a weight of
 * 20 to 400 kg, a height of 100 to 250 cm. EDS-NLP labels every mass `weight` and every length `size`, doses and tumours included. A
 * body mass index has but one unit, whatever its spelling.
 */
export function plausibleQuantity(mention = "m"): string {
  const between = (least: number, most: number) => `${mention}.value_as_number BETWEEN ${least} AND ${most}`;
  const unit = (name: string) => `${mention}.unit_source_value = '${name}'`;
  return `CASE ${mention}.label WHEN 'bmi' THEN ${between(10, 80)}
    WHEN 'weight' THEN ${unit("kg")} AND ${between(20, 400)}
    WHEN 'size' THEN (${unit("cm")} AND ${between(100, 250)}) OR (${unit("m")} AND ${between(1, 2.5)}) ELSE FALSE END`;
}
