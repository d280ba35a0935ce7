import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** Kyrgyz text needs the letters of three files: without ө, ү and ң a page would be drawn twice. */
const fonts = /golos-text-(latin|cyrillic|cyrillic-ext)-wght-normal/;

/** What the shell imports by itself once its own code has come. */
const mapModule = /\/client\/app\/city-map\.tsx$/;

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

/** The map's chunk and all that it imports, less what the page names anyway. */
function mapFiles(bundle: Bundle): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (name: string): void => {
    const output = bundle[name];
    if (output?.type !== "chunk" || output.isEntry || files.has(name)) return;
    files.add(name);
    for (const imported of output.imports) add(imported);
  };
  for (const output of Object.values(bundle))
    if (output.type === "chunk" && mapModule.test(output.facadeModuleId ?? "")) add(output.fileName);
  return files;
}

/** Has the browser fetch the fonts and the map beside the first script, not after what asks for them has run. */
export function preloadFirstScreen(): Plugin {
  return {
    name: "preload-first-screen",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const tags: HtmlTagDescriptor[] = Object.keys(bundle)
          .filter((name) => fonts.test(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${name}`, crossorigin: "" },
            injectTo: "head",
          }));
        for (const name of mapFiles(bundle))
          if (!html.includes(`"/${name}"`))
            tags.push({
              tag: "link",
              attrs: { rel: "modulepreload", href: `/${name}`, crossorigin: "" },
              injectTo: "head",
            });
        return tags;
      },
    },
  };
}
