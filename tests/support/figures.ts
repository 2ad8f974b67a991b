/** Figures in a text: times, percentages and sums, in digits or in words. */
const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const NUMBERS = new Map([
  ...WORDS.split(" ").map((word, at) => [word, at + 1] as const),
  // "By the third day" binds as much as "within three days".
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
] as const);
for (const [tens, value] of [
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
] as const) {
  NUMBERS.set(tens, value);
  for (const word of WORDS.split(" ").slice(0, 9)) {
    NUMBERS.set(`${tens}-${word}`, value + (NUMBERS.get(word) ?? 0));
  }
}

const AMOUNT = String.raw`(\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)`;
const KIND = "(?:full )?(business|working)|calendar|college|school|open|full";
const PERIOD = new RegExp(
  String.raw`\b${AMOUNT}(?:,? (?:to|or|and) ${AMOUNT})?(?: more)?[ -](?:(?:${KIND}) )?(minute|hour|day|week|month|year)s?\b`,
  "gi",
);
// "15 business days, or 35 in exceptional cases": the second amount has the unit of the first.
const SECOND =
  /\b((?:business |working )?(?:hour|day|week|month|year)s?), or (\d+)(?= (?:in|if)\b)/gi;
const PERCENT = new RegExp(String.raw`\b${AMOUNT} ?(?:%|per cent\b)`, "gi");
const SUM = /£(\d[\d,]*(?:\.\d\d)?)/g;

const numberOf = (word = ""): number | undefined =>
  /^\d/.test(word) ? Number(word) : NUMBERS.get(word.toLowerCase());

/**
 * Every figure of a text: "thirty days" as "30 day", "the third working day" as "3 business day",
 * "95 per cent" as "95 %", "£1,846.20" as "£1846.20"; a fortnight is 14 days and two weeks.
 */
export function figuresIn(text: string): readonly string[] {
  const spelt = text.replaceAll(SECOND, "$1, or $2 $1");
  return [
    ...[...spelt.matchAll(PERIOD)].flatMap(([, first, second, working, unit = ""]) =>
      [numberOf(first), numberOf(second)].flatMap((number) =>
        number === undefined
          ? []
          : [`${number} ${working ? "business " : ""}${unit.toLowerCase()}`],
      ),
    ),
    ...[...spelt.matchAll(/\bfortnight/gi)].flatMap(() => ["14 day", "2 week"]),
    ...[...spelt.matchAll(PERCENT)].flatMap(([, amount]) => {
      const number = numberOf(amount);
      return number === undefined ? [] : [`${number} %`];
    }),
    ...[...spelt.matchAll(SUM)].map(([, amount = ""]) => `£${amount.replaceAll(",", "")}`),
  ];
}

const loose = (figure: string): string => figure.replace("business ", "");

/** What a text may and may not say. */
export interface Bounds {
  /** Figures of the rules that the case names: they are the rule pack's to say. */
  readonly named: readonly string[];
  /** Figures of all rules, and what a writer may recall of rules that are not in the pack. */
  readonly statutory: readonly string[];
  /** Figures that the case's own brief states: its standards and limits. */
  readonly house: readonly string[];
}

/** Words that turn a figure beside them into a claim about the law. */
const LAW =
  /\b(?:laws?|lawful(?:ly)?|legal(?:ly)?|statut\w+|regulat\w+|ombudsman\w*|tribunal|Acas|entitle[ds]?|GDPR|deadlock|the Act|complaints? code|code of practice)\b/i;

/** The figures of one line that come from neither rule pack nor brief, each with why it may not stand. */
export function strayFigures(line: string, bounds: Bounds): readonly string[] {
  const house = new Set(bounds.house.map(loose));
  // A working day is a day too where its rule binds: "within five days" says what the code says.
  const named = new Set([...bounds.named, ...bounds.named.map(loose)]);
  const statutory = new Set(bounds.statutory);
  const ofLaw = new Set(
    line
      .split(/(?<=[.?!]["”]?)\s+/)
      .filter((sentence) => LAW.test(sentence))
      .flatMap((sentence) => figuresIn(sentence).filter((figure) => !figure.startsWith("£"))),
  );
  return [...new Set(figuresIn(line))].flatMap((figure) => {
    if (named.has(figure)) return [`${figure} is for the rule pack to say`];
    if (house.has(loose(figure))) return [];
    if (statutory.has(figure)) return [`${figure} is a figure of the law and not of the brief`];
    if (ofLaw.has(figure)) return [`${figure} beside words of the law, and in no rule or brief`];
    return [];
  });
}

/** A line of a case file as a learner may read it: no comments, no heading that only says when a scene is. */
export const readable = (line: string): string =>
  line.replace(/(?:^|\s)\/\/.*$/, "").replaceAll(/# heading:[^#]*/g, "");
