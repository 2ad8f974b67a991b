import { shade } from "../drawing/colour.ts";
import { ellipse } from "../drawing/path.ts";
import { fill, linear, stroke, type Shape } from "../drawing/shape.ts";
import type { HairStyle, Part, Person } from "./person.ts";

interface HairForm {
  /** The mass behind the head. */
  back?: string;
  /** The mass over the forehead and temples. */
  front: string;
  /** Locks that fall in front of the ears. */
  sides?: boolean;
  /** Lines of combing, drawn darker over the front. */
  strands?: string;
}

const SHORT_CURLS =
  "M-100,2C-116,-20-116,-44-106,-58C-122,-78-110,-112-90,-116C-92,-146-60,-164-40,-154C-26,-180 18,-182 32,-160C56,-174 92,-152 90,-122C112,-112 120,-80 106,-60C116,-44 114,-20 100,2C97,-22 92,-42 86,-56C74,-52 62,-60 58,-72C44,-62 26,-66 18,-78C4,-66-16,-68-24,-78C-36,-64-54,-64-62,-70C-66,-58-78,-52-86,-56C-93,-40-97,-20-100,2Z";

const FORMS: Readonly<Record<HairStyle, HairForm>> = {
  crop: {
    front:
      "M-99,-2C-110,-60-106,-112-80,-138C-72,-164-30,-186 8,-177C26,-188 62,-178 76,-152C102,-132 110,-70 99,-2C96,-30 92,-54 85,-70C76,-82 68,-90 64,-104C40,-90 0,-90-30,-108C-44,-98-62,-90-74,-76C-88,-58-95,-28-99,-2Z",
    strands:
      "M-30,-108C-10,-124 20,-134 52,-134M64,-104C70,-116 74,-126 74,-136M-20,-106C4,-112 34,-118 58,-118M-74,-78C-62,-104-44,-126-20,-140M-86,-62C-84,-92-72,-120-52,-138",
  },
  "close-cut": {
    front:
      "M-97,0C-107,-50-104,-92-84,-118C-62,-146-30,-154 0,-154C30,-154 62,-146 84,-118C104,-92 107,-50 97,0C94,-24 92,-44 88,-58C84,-76 74,-82 64,-90C54,-106 30,-112 0,-110C-30,-112-54,-106-64,-90C-74,-82-84,-76-88,-58C-92,-44-94,-24-97,0Z",
    strands:
      "M-70,-108l6,-8M-52,-122l6,-8M-32,-126l4,-9M-12,-128l3,-9M10,-128l3,-9M30,-126l3,-9M50,-120l3,-9M-88,-80l4,-9M-80,-96l6,-8M68,-108l2,-9M84,-82l1,-10M-40,-138l5,-6M0,-140l3,-8M38,-138l2,-7M-92,-54l3,-9M92,-54l-1,-10",
  },
  "side-part": {
    front:
      "M-100,4C-118,-108-74,-180 8,-178C92,-174 118,-106 100,2C97,-26 92,-48 82,-64C52,-58 4,-70-34,-106C-46,-84-68,-66-86,-56C-94,-40-98,-18-100,4Z",
    strands:
      "M-34,-106C-10,-84 40,-66 82,-64M-30,-120C0,-100 50,-90 92,-84M-22,-138C10,-122 54,-114 88,-108",
  },
  bob: {
    back: "M-122,74C-138,-40-124,-186 0,-188C124,-186 138,-40 122,74C120,104 76,112 58,98L-58,98C-76,112-120,104-122,74Z",
    front:
      "M-100,20C-120,-104-70,-174 2,-175C72,-174 120,-104 100,20C99,-16 94,-40 86,-60C50,-48 6,-60-22,-86C-40,-62-66,-50-86,-44C-95,-26-99,0-100,20Z",
    sides: true,
    strands: "M-22,-86C4,-64 48,-52 86,-60M-18,-104C10,-84 56,-72 92,-78",
  },
  long: {
    back: "M-116,30C-136,-60-118,-186 0,-188C118,-186 136,-60 116,30C112,90 150,140 142,214C136,262 96,270 84,246L-84,246C-96,270-136,262-142,214C-150,140-112,90-116,30Z",
    front:
      "M-100,24C-120,-104-70,-174 0,-175C70,-174 120,-104 100,24C98,-30 78,-84 6,-112C-66,-88-96,-34-100,24Z",
    sides: true,
    strands:
      "M6,-112C-30,-104-70,-70-90,-20M6,-112C44,-100 80,-66 94,-14M0,-130C-40,-122-80,-92-98,-44",
  },
  ponytail: {
    back: "M60,-150C120,-170 176,-120 172,-40C170,30 196,80 168,150C160,176 136,176 140,148C152,90 112,50 112,-20C112,-70 96,-120 60,-150Z",
    front:
      "M-99,6C-116,-104-70,-170 0,-171C70,-170 116,-104 99,6C97,-32 86,-74 40,-98C-10,-96-62,-92-84,-52C-94,-34-97,-16-99,6Z",
    strands:
      "M40,-98C64,-110 84,-122 96,-138M-60,-88C-20,-120 40,-140 88,-142M-88,-50C-70,-110-10,-152 60,-154",
  },
  bun: {
    back: ellipse(0, -172, 50, 42),
    front:
      "M-98,-8C-108,-104-64,-162 0,-162C64,-162 108,-104 98,-8C92,-58 62,-108 0,-112C-62,-108-92,-58-98,-8Z",
    strands:
      "M0,-112C-36,-108-66,-84-84,-48M0,-112C36,-108 66,-84 84,-48M0,-132C-40,-128-72,-104-90,-66",
  },
  balding: {
    front:
      "M-99,26C-114,2-114,-52-92,-82C-86,-92-78,-100-68,-105C-78,-82-84,-52-86,-24C-88,-6-91,10-94,20ZM99,26C114,2 114,-52 92,-82C86,-92 78,-100 68,-105C78,-82 84,-52 86,-24C88,-6 91,10 94,20Z",
  },
  locs: {
    back: "M-120,120C-142,-20-130,-186 0,-190C130,-186 142,-20 120,120C118,150 92,150 92,120L92,60L-92,60L-92,120C-92,150-118,150-120,120Z",
    front:
      "M-100,6C-114,-104-68,-172 0,-173C68,-172 114,-104 100,6C96,-34 88,-66 66,-92C44,-104-44,-104-66,-92C-88,-66-96,-34-100,6Z",
  },
  curly: {
    back: "M-124,20C-150,-10-146,-60-128,-80C-140,-130-100,-168-70,-168C-50,-200 10,-204 34,-184C78,-196 118,-160 118,-120C150,-96 150,-30 126,10C136,40 112,66 92,56L-92,56C-112,66-136,50-124,20Z",
    front:
      "M-100,8C-124,-20-122,-70-104,-88C-112,-130-76,-160-48,-152C-26,-182 24,-180 44,-156C80,-160 112,-128 104,-90C122,-70 122,-22 100,8C98,-26 88,-44 84,-60C70,-56 58,-66 52,-78C36,-64 14,-70 4,-86C-12,-68-34,-68-44,-80C-54,-62-70,-54-84,-58C-90,-40-98,-22-100,8Z",
    strands:
      "M-70,-110q10,-18 26,-10q12,8 2,18M-10,-130q14,-18 30,-8q10,10-2,18M50,-108q14,-12 24,0q6,12-6,16M-98,-60q-4,-14 8,-20M92,-60q8,-10 2,-20",
  },
  "short-curls": {
    front: SHORT_CURLS,
    strands:
      "M-66,-98q8,-16 22,-8q10,8 0,16M-16,-116q12,-16 26,-6q8,8-2,16M40,-102q12,-12 22,0q4,10-6,14M-30,-144q10,-10 20,-2M30,-138q10,-8 18,2",
  },
};

const colours = (colour: string) => ({
  base: colour,
  shadow: shade(colour, -0.28),
  light: shade(colour, 0.24),
});

/** Hair behind head and shoulders. */
export const hairBack: Part = ({ person }) => {
  if (!person.hair || person.hijab || person.turban) return [];
  const form = FORMS[person.hair.style];
  if (!form.back) return [];
  const { base, shadow, light } = colours(person.hair.colour);
  if (person.hair.style === "bun") {
    return [
      fill(form.back, base),
      stroke("M-32,-186C-20,-206 20,-208 34,-188", light, 7, { opacity: 0.45 }),
      stroke("M-40,-166C-20,-146 24,-146 42,-164", shadow, 5, { opacity: 0.7 }),
    ];
  }
  if (person.hair.style === "ponytail") {
    return [
      fill(form.back, base),
      stroke("M88,-138C140,-130 150,-60 146,0C146,50 166,90 154,140", shadow, 7, { opacity: 0.6 }),
      stroke("M100,-142C156,-126 160,-60 158,-10", light, 5, { opacity: 0.45 }),
      stroke("M72,-150l22,30", "#8E3B46", 12),
    ];
  }
  return [
    fill(
      form.back,
      linear(
        [0, -190],
        [0, 220],
        [
          [0, shadow],
          [1, shade(person.hair.colour, -0.42)],
        ],
      ),
    ),
  ];
};

/** Hair over forehead, temples and ears. */
export const hairFront: Part = ({ person }) => {
  if (!person.hair || person.hijab || person.turban) return [];
  const form = FORMS[person.hair.style];
  const { base, shadow, light } = colours(person.hair.colour);
  const shapes: Shape[] = [
    fill(form.front, base),
    fill("M30,-200C90,-190 140,-120 110,30L70,30C100,-60 80,-140 30,-200Z", shadow, {
      clip: form.front,
      opacity: 0.75,
    }),
  ];
  if (person.hair.style !== "balding") {
    shapes.push(
      stroke("M-78,-92C-62,-136-26,-152 14,-152", light, 9, { clip: form.front, opacity: 0.55 }),
      stroke("M-60,-84C-46,-114-20,-128 8,-130", light, 4, { clip: form.front, opacity: 0.4 }),
    );
  }
  if (form.strands) {
    shapes.push(stroke(form.strands, shadow, 3.8, { clip: form.front, opacity: 0.6 }));
  }
  if (form.sides) shapes.push(...sideLocks(base, shadow, light));
  if (person.hair.style === "locs") shapes.push(...locs(form.front, base, shadow, light));
  if (person.hair.greyTemples) {
    shapes.push(
      stroke("M-94,-14C-98,-46-90,-74-80,-90M94,-14C98,-46 92,-74 84,-92", "#D3CDCB", 13, {
        clip: form.front,
        opacity: 0.75,
      }),
    );
  }
  return shapes;
};

function sideLocks(base: string, shadow: string, light: string): Shape[] {
  const lock = (side: number) =>
    `M${side * 98},-40C${side * 120},10 ${side * 118},66 ${side * 104},104` +
    `C${side * 90},88 ${side * 82},40 ${side * 88},-30Z`;
  return [
    fill(lock(-1), base),
    fill(lock(1), shadow),
    stroke("M-100,-20C-110,20-108,56-102,84", light, 5, { opacity: 0.45 }),
  ];
}

function locs(front: string, base: string, shadow: string, light: string): Shape[] {
  const shapes: Shape[] = [];
  for (let parting = -4; parting <= 4; parting++) {
    const path = `M${parting * 20},-158C${parting * 24},-130 ${parting * 25},-112 ${parting * 23},-98`;
    shapes.push(stroke(path, shadow, 4, { opacity: 0.7, clip: front }));
  }
  for (const side of [-1, 1]) {
    for (let strand = 0; strand < 3; strand++) {
      const x = side * (96 + strand * 11);
      const top = strand * 10 - 40;
      const end = 112 - strand * 12;
      const path = `M${x - side * 6},${top}C${x + side * 4},20 ${x + side * 2},70 ${x - side * 2},${end}`;
      const shine = `M${x - side * 9},${top + 10}C${x},20 ${x - side * 2},70 ${x - side * 5},${end - 12}`;
      shapes.push(
        stroke(path, strand % 2 ? shadow : base, 15),
        stroke(shine, light, 2.5, { opacity: 0.4 }),
      );
    }
  }
  return shapes;
}

/** Colour of brows and beard where a person has no other. */
export const hairColour = (person: Person): string => person.hair?.colour ?? "#2B1A24";
