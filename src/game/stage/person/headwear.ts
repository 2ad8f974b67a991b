import { shade } from "../drawing/colour.ts";
import { fill, linear, stroke } from "../drawing/shape.ts";
import type { Part } from "./person.ts";

const HIJAB_BACK =
  "M-122,30C-138,-112-84,-186 0,-186C84,-186 138,-112 122,30C122,120 150,190 130,250L-130,250C-150,190-122,120-122,30Z";
const HIJAB_DRAPE =
  "M-112,110C-120,180-110,230-60,262C-10,292 60,286 98,240C122,206 118,150 112,104C70,190-70,190-112,110Z";
const HIJAB_RING =
  "M-124,30C-140,-112-86,-188 0,-188C86,-188 140,-112 124,30C122,96 92,160 30,182L-30,182C-92,160-122,96-124,30ZM-84,10C-84,70-56,112-22,132C-8,140 8,140 22,132C56,112 84,70 84,10C84,-66 54,-112 0,-112C-54,-112-84,-66-84,10Z";
const TURBAN =
  "M-108,-40C-130,-120-96,-200 6,-202C104,-200 134,-116 106,-38C96,-70 56,-98 0,-112C-50,-98-94,-76-108,-40Z";

export const hijabBack: Part = ({ person }) =>
  person.hijab ? [fill(HIJAB_BACK, shade(person.hijab, -0.34))] : [];

/** The cloth that lies over neck and chest. */
export const hijabDrape: Part = ({ person }) => {
  if (!person.hijab) return [];
  const shadow = shade(person.hijab, -0.24);
  const light = shade(person.hijab, 0.2);
  return [
    fill(
      HIJAB_DRAPE,
      linear(
        [-110, 120],
        [110, 280],
        [
          [0, person.hijab],
          [1, shadow],
        ],
      ),
    ),
    fill("M20,278C70,276 118,230 112,104C100,170 60,230 20,278Z", shadow, { opacity: 0.6 }),
    stroke("M-104,150C-80,214-10,240 60,226", shadow, 6, { opacity: 0.6 }),
    stroke("M-86,170C-50,226 10,252 76,240", shadow, 4, { opacity: 0.4 }),
    stroke("M-100,190C-70,244-10,268 40,262", light, 5, { opacity: 0.5 }),
  ];
};

/** The cloth round the face, drawn after the face. */
export const hijabFront: Part = ({ person }) => {
  if (!person.hijab) return [];
  const cloth = person.hijab;
  const shadow = shade(cloth, -0.22);
  const light = shade(cloth, 0.24);
  return [
    fill(
      "M-92,10C-92,-76-60,-124 0,-124C60,-124 92,-76 92,10C88,-66 54,-104 0,-104C-54,-104-88,-66-92,10Z",
      shade(cloth, -0.4),
    ),
    fill(HIJAB_RING, cloth, { rule: "evenodd" }),
    fill(
      "M40,-200C120,-180 150,-60 124,40C120,100 92,160 30,182C80,130 104,60 92,-20C88,-90 70,-140 40,-200Z",
      shadow,
      { opacity: 0.75, clip: HIJAB_RING, rule: "evenodd" },
    ),
    stroke("M-100,-40C-96,-110-60,-160-4,-166", light, 8, { opacity: 0.55 }),
    stroke("M-84,-30C-80,-84-50,-128-8,-136", light, 3, { opacity: 0.35 }),
    stroke("M-104,40C-98,100-60,146-20,160M-110,10C-104,70-84,112-50,140", shadow, 4.5, {
      opacity: 0.6,
    }),
    stroke("M-70,-120C-40,-148 30,-152 66,-128", shadow, 4, { opacity: 0.5 }),
  ];
};

export const turban: Part = ({ person }) => {
  if (!person.turban) return [];
  const cloth = person.turban;
  const shadow = shade(cloth, -0.22);
  return [
    fill(
      TURBAN,
      linear(
        [-100, -190],
        [110, -40],
        [
          [0, shade(cloth, 0.1)],
          [0.55, cloth],
          [1, shade(cloth, -0.18)],
        ],
      ),
    ),
    fill(
      "M30,-210C130,-200 150,-100 106,-38C104,-60 92,-70 80,-78C104,-120 90,-180 30,-210Z",
      shadow,
      {
        clip: TURBAN,
        opacity: 0.7,
      },
    ),
    stroke(
      "M-104,-60C-60,-100-20,-130 60,-196M-112,-96C-70,-120-40,-150 20,-200M-100,-130C-76,-150-50,-172-20,-200M0,-112C30,-130 80,-150 110,-150M0,-112C40,-118 90,-110 116,-92M0,-112C34,-112 76,-96 104,-66",
      shadow,
      4.5,
      { clip: TURBAN, opacity: 0.7 },
    ),
    stroke("M-92,-110C-80,-150-50,-178-10,-186", shade(cloth, 0.28), 8, {
      clip: TURBAN,
      opacity: 0.6,
    }),
    fill("M-16,-110L0,-136L16,-110L0,-100Z", shade(cloth, -0.3)),
  ];
};
