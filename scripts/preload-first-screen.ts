import type { Plugin } from "vite";

/** Kyrgyz text needs the letters of three files: without ө, ү and ң a page would be drawn twice. */
const first = /golos-text-(latin|cyrillic|cyrillic-ext)-wght-normal/;

/** Has the browser fetch the fonts of the first screen beside the style sheet that names them, not after it. */
export function preloadFonts(): Plugin {
  return {
    name: "preload-fonts",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => first.test(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${name}`, crossorigin: "" },
            injectTo: "head" as const,
          })),
    },
  };
}
