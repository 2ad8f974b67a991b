declare module "virtual:redress/cases" {
  import type { Rule } from "../story/catalogue.ts";
  import type { Edition } from "../story/session.ts";
  export const editions: Readonly<Record<string, () => Promise<{ readonly default: Edition }>>>;
  export const rules: () => Promise<{ readonly default: readonly Rule[] }>;
}
declare module "virtual:redress/summaries" {
  import type { CaseSummary } from "../story/catalogue.ts";
  export const summaries: readonly CaseSummary[];
}
declare module "virtual:redress/atlases" {
  import type { StoredAtlas } from "../atlas/stored.ts";
  /** By case; one that has none yet is absent. */
  export const atlases: Readonly<Record<string, () => Promise<{ readonly default: StoredAtlas }>>>;
}
declare module "virtual:redress/roles" {
  import type { Roles } from "../story/roles.ts";
  /** By case; one that nobody can be dealt a part in is absent. */
  export const roles: Readonly<Record<string, () => Promise<{ readonly default: Roles }>>>;
}
