/**
 * Takes the page's policy out of the page in development, where Vite writes scripts and styles into it. The built page
 * keeps it, so that any web server will do.
 *
 * @returns {import("vite").Plugin}
 */
export function policyInBuildOnly() {
  return {
    name: "policy-in-build-only",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
  };
}
