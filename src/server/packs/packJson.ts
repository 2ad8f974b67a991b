/** A pack as one JSON file, a piece at a time: its part of the chain may be long. */
import { programVersion } from "../evidence/export.ts";
import { keysOf } from "../evidence/keys.ts";
import type { Context } from "../context.ts";
import { chainJson } from "./chain.ts";
import { PACK_FILE, PACK_FORMAT } from "./fileShape.ts";
import type { MadePack } from "./make.ts";

export async function* packJson(
  context: Context,
  centreId: string,
  { document, sources, lines }: MadePack,
): AsyncGenerator<string> {
  const rows = await keysOf(context.store.db, centreId);
  const head = {
    redress: PACK_FILE,
    format: PACK_FORMAT,
    madeAt: context.clock(),
    program: programVersion(),
    document,
    sources,
    keys: rows.map(({ id, public_pem, created_at }) => ({
      id,
      publicKey: public_pem,
      madeAt: created_at,
    })),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"chain":`;
  yield* chainJson(context, centreId, lines);
  yield "}\n";
}
