/**
 * The published schema of a pack's JSON form, made of the shapes that the program itself reads by:
 * `node src/server/packs/schema.ts > docs/schemas/evidence-pack.schema.json`
 */
import { z } from "zod";
import { packFile } from "./fileShape.ts";

export const packSchema = (): object => ({
  ...z.toJSONSchema(packFile, { target: "draft-2020-12", unrepresentable: "any" }),
  title: "Redress evidence pack, format 1",
  description:
    "An evidence pack of one learner and unit: the document for readers, what it is made of, and the lines of the centre's evidence log that bear it out. docs/EVIDENCE_PACK.md explains it.",
});

if (import.meta.main) console.log(JSON.stringify(packSchema(), null, 2));
