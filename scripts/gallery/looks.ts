import type { Page } from "playwright";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const screen = { media: "screen", colorScheme: "light", forcedColors: "none", contrast: "no-preference" } as const;

/** What a reader's computer asks for. High contrast is that of Windows: the system's colours, and more contrast. */
export const themes = {
  light: screen,
  dark: { ...screen, colorScheme: "dark" },
  contrast: { ...screen, forcedColors: "active", contrast: "more" },
  paper: { ...screen, media: "print" },
} as const satisfies Record<string, Media>;
export type Theme = keyof typeof themes;

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** Of the window, in pixels of CSS. */
export interface Width {
  readonly width: number;
  readonly height: number;
  readonly themes: readonly Theme[];
}

const onScreen = ["light", "dark", "contrast"] as const;
/** The width of paper is that of A4 less its margins of 14 mm. */
export const widths: readonly Width[] = [
  { width: 1440, height: 900, themes: onScreen },
  { width: 1024, height: 768, themes: onScreen },
  { width: 390, height: 844, themes: onScreen },
  { width: 688, height: 1017, themes: ["paper"] },
];

/** The width of paper laid across, A4 less its margins of 10 mm. */
export const acrossWidth = 1047;

/** A window of 1280 pixels at 400 %: nothing is pictured, all must fit (WCAG 1.4.10). */
export const zoomed = { width: 320, height: 256 };
