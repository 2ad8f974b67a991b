/** Vite plugin: lays a brotli and a gzip copy beside every text of the build, for the server to send. */
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(html|js|css|svg|webmanifest)$/;
/** Below this a copy saves no packet. */
const LEAST_BYTES = 1000;

async function compress(file: string): Promise<void> {
  const raw = await readFile(file);
  if (raw.length < LEAST_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(raw, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(raw, { level: 9 }));
}

export function compressed(root: string): Plugin {
  let outDir = "dist";
  return {
    name: "redress-compressed",
    apply: "build",
    configResolved: (config) => {
      ({ outDir } = config.build);
    },
    // After everything else has written its files, the offline worker among them.
    closeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        const files = readdirSync(resolve(root, outDir), { recursive: true, withFileTypes: true });
        const texts = files.filter((entry) => entry.isFile() && TEXT.test(entry.name));
        await Promise.all(texts.map(({ parentPath, name }) => compress(join(parentPath, name))));
      },
    },
  };
}
