declare module "virtual:redress/cases" {
  import type { CaseSummary, Rule } from "../story/catalogue.ts";
  import type { Edition } from "../story/session.ts";
  export const summaries: readonly CaseSummary[];
  export const editions: Readonly<Record<string, () => Promise<{ readonly default: Edition }>>>;
  export const rules: () => Promise<{ readonly default: readonly Rule[] }>;
}
