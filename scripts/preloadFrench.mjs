/**
 * The first screen waits for the sentences of its language, which the app asks for once it runs: those of the page's own
 * language come with the app, before what the first screen does not wait for.
 *
 * @returns {import("vite").Plugin}
 */
export function preloadFrench() {
  return {
    name: "preload-french",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {} }) {
        const found = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith("/src/locales/fr/messages.ts"),
        );
        if (!found) throw new Error("the sentences are no file of their own any more");
        const attrs = { rel: "modulepreload", crossorigin: true, href: `/${found.fileName}` };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}
