/** What is put to somebody with more authority, and what the story's own manager says to it [LM1]. */
import type { Ask, CaseData } from "./case.ts";
import type { Authority } from "./event.ts";

export const askOf = ({ asks }: CaseData, id: string | null): Ask | null =>
  asks?.find((each) => each.id === id) ?? null;

/** Of an ask that the case does not declare, yes: its build says so. */
export const scriptedIn = (ask: Ask | null): Authority => ask?.scripted.answer ?? "yes";
