/** Asks for the palette. */
export const paletteEvent = "timonerie-palette";
