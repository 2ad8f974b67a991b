/** The invented learners of the demo class, and how each of them plays. */

/** How somebody plays, beside their skill. */
export type Habit =
  | "steady"
  /** Answers before they can have read it. */
  | "racing"
  /** Takes three times as long over everything. */
  | "slow"
  /** Sits over one choice for good. */
  | "stuck"
  /** Loses the network for a while, plays on, and sends it all afterwards. */
  | "cut-off"
  /** Closes the lid in the middle of a case. */
  | "gone"
  /** Has not come today. */
  | "absent";

export interface Player {
  readonly name: string;
  readonly reference: string;
  readonly skill: number;
  readonly habit: Habit;
}

const NAMES = [
  "Aaliyah Brandt",
  "Aidan O'Rourke",
  "Beatrix Amoah",
  "Callum Petrie",
  "Chidi Eze",
  "Daniela Costa",
  "Dewi Prosser",
  "Emi Watanabe",
  "Farah Siddiqui",
  "Finlay Garrick",
  "Grace Mbeki",
  "Hana Novak",
  "Idris Falade",
  "Imogen Slater",
  "Jakub Wrona",
  "Joanna Tickell",
  "Kofi Danso",
  "Leila Haddad",
  "Lewis Hargreave",
  "Mei-Ling Tan",
  "Morgan Bevan",
  "Nadia Rahman",
  "Oskar Lindqvist",
  "Priya Nair",
  "Rhys Calloway",
  "Rosa Marchetti",
  "Samir Aziz",
  "Tamsin Pardoe",
  "Tobias Wren",
  "Zainab Yusuf",
] as const;

/** One of each odd habit among so many; the rest are steady. */
const HABITS: Readonly<Record<number, Habit>> = {
  3: "racing",
  8: "slow",
  12: "stuck",
  17: "cut-off",
  21: "gone",
  26: "absent",
};

/** So many learners, the same for the same number; skills run from poor to excellent. */
export const cast = (count: number): readonly Player[] =>
  Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / NAMES.length);
    const name = NAMES[at % NAMES.length]!;
    return {
      name: round === 0 ? name : `${name} ${round + 1}`,
      reference: `HC${String(1001 + at)}`,
      skill: 0.2 + 0.75 * (((at * 7) % NAMES.length) / (NAMES.length - 1)),
      habit: HABITS[at % NAMES.length] ?? "steady",
    };
  });
