import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const text = /\.(js|css|svg|webmanifest)$/;
/** Less is sent as fast as it is. */
const leastBytes = 1500;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A half of the time for a twentieth more bytes than the best: the build runs when a server is started. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * Lays `.br` and `.gz` beside each large file of the build, which the server sends to whoever takes them: a phone in the street
 * then loads a third. Browsers take brotli over https only.
 */
export function compressFiles(): Plugin {
  return {
    name: "compress-files",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const files = Object.values(bundle).filter(({ fileName }) => text.test(fileName));
        await Promise.all(
          files.map(async (file) => {
            const content = Buffer.from(file.type === "chunk" ? file.code : file.source);
            if (content.byteLength < leastBytes) return;
            const { fileName } = file;
            this.emitFile({
              type: "asset",
              fileName: `${fileName}.br`,
              source: await brotli(content, brotliOptions),
            });
            this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: await zip(content) });
          }),
        );
      },
    },
  };
}
