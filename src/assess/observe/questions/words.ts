/** How a run's own words stand in a question. */
import type { CaseData } from "../../../play/case.ts";
import type { RunTurn } from "../run.ts";

const LONGEST = 170;

/** In quotation marks, whole words up to a length that can be read out. */
export function quote(text: string): string {
  const flat = text.replaceAll("“", "‘").replaceAll("”", "’").replaceAll(/\s+/g, " ").trim();
  if (flat.length <= LONGEST) return `“${flat}”`;
  const cut = flat.slice(0, LONGEST);
  const end = cut.lastIndexOf(" ");
  return `“${cut.slice(0, end > 0 ? end : LONGEST)} …”`;
}

/** What the learner did in a turn: their own words where they gave any. */
export function didIn({ own, choice }: RunTurn): string {
  if (own) return `you answered ${quote(own.text)}`;
  return choice.kind === "say"
    ? `you said ${quote(choice.text)}`
    : `you chose ${quote(choice.text)}`;
}

/** What had just been said to the learner, as the beginning of a question; "" where nothing was. */
export function toldBy({ cast }: CaseData, { before }: RunTurn): string {
  if (!before) return "";
  const name = cast[before.who]?.name;
  return name ? `${name} had just said ${quote(before.text)}. ` : "";
}

/** A title as it reads inside a sentence: “The plug” as "the plug", but a name keeps its capital. */
export function inside({ cast, organisation }: CaseData, title: string): string {
  const [first = ""] = title.split(/[\s’']/);
  const names = [organisation, ...Object.values(cast).map(({ name }) => name)].join(" ").split(" ");
  return names.includes(first) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
