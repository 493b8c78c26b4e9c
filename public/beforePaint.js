// Before the first paint: how the reader left the page. The app reads the same settings once it runs (src/app/useSetting.ts).
const page = document.documentElement;
function kept(name) {
  try {
    return localStorage.getItem(`timonerie.${name}`);
  } catch {
    return null;
  }
}
page.lang = (kept("language") ?? navigator.language).startsWith("en") ? "en" : "fr";
page.dataset.theme = kept("theme") ?? "system";
page.dataset.keptRail = kept("rail") ?? "";
page.dataset.keptVisit = kept("visit") ?? "";
