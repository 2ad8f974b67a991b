declare module "virtual:redress/cases" {
  import type { StoredAtlas } from "../atlas/stored.ts";
  import type { CaseSummary, Rule } from "../story/catalogue.ts";
  import type { Edition } from "../story/session.ts";
  export const summaries: readonly CaseSummary[];
  export const editions: Readonly<Record<string, () => Promise<{ readonly default: Edition }>>>;
  /** By case; one that has none yet is absent. */
  export const atlases: Readonly<Record<string, () => Promise<{ readonly default: StoredAtlas }>>>;
  export const rules: () => Promise<{ readonly default: readonly Rule[] }>;
}
