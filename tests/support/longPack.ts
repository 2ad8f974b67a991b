/** A pack that tries everything a page can be asked to hold: long, odd, in many scripts. */
import type { PackSources } from "../../src/assess/export/sources.ts";
import { aPack, WHOLE } from "./aPack.ts";
import { ASSESSOR, LEARNER, stamped, type Step } from "./aUnit.ts";

export const ODD_TEXTS = [
  "<script>alert(1)</script> & <b>bold</b> {{mustache}} ${x}",
  "Smile 😀 and a family 👨‍👩‍👧, a flag 🇬🇧, a tick ✓ and an arrow →.",
  "שמה של הלקוחה היא מרים כהן, and she said: שלום.",
  "اسم العميلة فاطمة الزهراء 42 عاماً",
  "Łukasz Żółć, Nguyễn Thị Hồng, Ελένη, Оксана Шевченко, अनीता",
  "x".repeat(900),
  "Tabs\tand\r\nlines\nand \u202Eturned\u202C round, e\u0301 and \u0000 nothing",
  "張偉 and 김민준 by their numbers",
];

export const LEARNER_NAME = "פאטמה O’Connor-Østergård & Søn";

/** `notes` of them, with answers of 4,000 characters. */
export function aLongPack(notes: number): PackSources {
  const open = WHOLE.slice(0, 7);
  const noted = Array.from(
    { length: notes },
    (_, n): Step => [
      ASSESSOR,
      {
        type: "NoteMade",
        observation: "o1",
        note: `long-${n}`,
        elapsed: n * 7000,
        line: n % 8,
        criteria: n % 3 === 0 ? ["ext-2.1", "ext-2.2"] : ["ext-1.1"],
        text: `${n}: ${ODD_TEXTS[n % ODD_TEXTS.length]!}`,
        quote: n % 2 === 0 ? ODD_TEXTS[(n + 3) % ODD_TEXTS.length]! : "",
      },
    ],
  );
  const asked = Array.from({ length: 6 }, (_, n): readonly Step[] => [
    [
      ASSESSOR,
      {
        type: "QuestionPut",
        question: `long-q${n}`,
        source: "own",
        bankId: "",
        text: `Question ${n}?`,
        criteria: ["ext-1.2"],
        manner: "written",
        caseId: "",
        line: null,
      },
    ],
    [
      LEARNER,
      {
        type: "QuestionAnswered",
        question: `long-q${n}`,
        text: `Answer ${n} begins. ${"It was owed to her and so I said it plainly. ".repeat(90)}`.slice(
          0,
          4000,
        ),
        recording: null,
        help: "",
      },
    ],
  ]).flat();
  return aPack(
    { learner: { id: "learner-1", name: LEARNER_NAME, reference: null } },
    stamped([...open, ...noted, ...asked, ...WHOLE.slice(7)]),
  );
}
