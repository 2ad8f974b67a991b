import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { aPack } from "../../../tests/support/aPack.ts";
import { aLongPack } from "../../../tests/support/longPack.ts";
import { packDocumentOf } from "../../assess/export/document.ts";
import { packSchema } from "./schema.ts";

const published = JSON.parse(
  readFileSync(
    join(import.meta.dirname, "../../../docs/schemas/evidence-pack.schema.json"),
    "utf8",
  ),
) as { readonly properties: { readonly document: object }; readonly $defs: object };

it("[EX16] the published schema is what the program reads by; docs/EVIDENCE_PACK.md says how to renew it", () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(packSchema())));
});

it("[EX16] documents keep the published schema, and nothing may be added to them or left out", () => {
  const { document } = published.properties;
  const matches = new Ajv2020({ strictTypes: false }).compile({
    ...document,
    $defs: published.$defs,
  });
  for (const sources of [aPack(), aPack({ copyFor: "learner" }), aLongPack(20)]) {
    const whole = JSON.parse(JSON.stringify(packDocumentOf(sources))) as Record<string, unknown>;
    expect(matches(whole), JSON.stringify(matches.errors)).toBe(true);
    expect(matches({ ...whole, score: 80 })).toBe(false);
    expect(matches({ ...whole, criteria: undefined })).toBe(false);
    expect(matches({ ...whole, criteria: [{ reads: "passed" }] })).toBe(false);
  }
});
