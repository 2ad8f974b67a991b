import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Numbers of the rules, as often as each is defined: in bold, one or from one to another. */
const defined = [
  ...readFileSync(join(ROOT, "docs/SPEC.md"), "utf8").matchAll(
    /\*\*([A-Z]{2})(\d+)(?:–\1(\d+))?\*\*/g,
  ),
].flatMap(([, prefix, from, to = from]) =>
  Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => `${prefix}${Number(from) + n}`),
);

/** Each rule that a test's name begins with, with the file. */
const named = ["src", "tests", "build"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file),
    ),
  )
  .filter((file) => /\.test\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/\[([A-Z]{2}\d+)\]/g)].map(([, rule]) => ({
      rule: rule!,
      file,
    })),
  );

describe("the specification's numbers", () => {
  it("[NR1] a number stands for one rule", () => {
    expect(defined.length).toBeGreaterThan(500);
    expect(defined.filter((rule, at) => defined.indexOf(rule) !== at)).toEqual([]);
  });

  it("[NR1] what a test names is a rule", () => {
    const rules = new Set(defined);
    expect(named.filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });

  it("[NR1] each rule has a test that names it", () => {
    const tested = new Set(named.map(({ rule }) => rule));
    expect(defined.filter((rule) => !tested.has(rule))).toEqual([]);
  });
});
