import { shade } from "../drawing/colour.ts";
import { ellipse, rect } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import type { Garment, Part, Sitting } from "./person.ts";
import { blazer, cardigan, shirt, waistcoat } from "./tailoring.ts";

const CREW_NECK = "M-47,165C-42,222 42,222 47,165C30,176-30,176-47,165Z";

const neckline = ({ skin, person }: Sitting, path: string): Shape[] => [
  fill(path, skin.base),
  fill("M-44,168C-30,186 30,186 44,168C30,176-30,176-44,168Z", skin.shadow, { opacity: 0.7 }),
  stroke(path.replace("Z", ""), shade(person.clothes.colour, -0.26), 6, { opacity: 0.7 }),
];

const folds = (colour: string): Shape =>
  stroke(
    "M-96,300C-84,340-86,380-92,420M104,290C92,340 96,380 104,424M-40,470C-20,480 20,480 44,468",
    shade(colour, -0.3),
    4,
    {
      opacity: 0.4,
    },
  );

const tee: Part = (sitting) => [
  ...neckline(sitting, CREW_NECK),
  folds(sitting.person.clothes.colour),
];

const turtleneck: Part = ({ person }) => {
  const { colour } = person.clothes;
  const shadow = shade(colour, -0.24);
  return [
    fill("M-50,132C-20,148 20,148 50,132L56,196C30,216-30,216-56,196Z", colour),
    fill("M10,146C30,144 42,140 50,132L56,196C44,206 30,210 14,211Z", shadow, { opacity: 0.5 }),
    stroke("M-52,158C-20,172 20,172 52,158M-54,182C-20,198 20,198 54,182", shadow, 3.6, {
      opacity: 0.55,
    }),
    folds(colour),
  ];
};

const hoodie: Part = (sitting) => {
  const { colour, second = "#F4E9D8" } = sitting.person.clothes;
  return [
    ...neckline(sitting, "M-44,172C-36,222 36,222 44,172C30,184-30,184-44,172Z"),
    stroke("M-62,186C-50,236-20,250 0,252C20,250 50,236 62,186", shade(colour, -0.3), 5, {
      opacity: 0.6,
    }),
    stroke("M-26,226C-30,256-26,286-28,306M26,226C32,250 26,276 30,294", second, 6),
    fill(ellipse(-28, 310, 5, 8) + ellipse(30, 300, 5, 8), second),
    stroke("M-110,470C-100,420-80,402-60,398H60C80,402 100,420 110,470", shade(colour, -0.3), 4.5, {
      opacity: 0.55,
    }),
  ];
};

const hiVis: Part = (sitting) => {
  const vest = "M-104,206L-60,560H60L104,206L150,232L170,560H-170L-150,232Z";
  return [
    ...neckline(sitting, CREW_NECK),
    fill(vest, "#E7D338"),
    fill("M30,560H170L150,232L104,206Z", "#C9B127", { opacity: 0.6 }),
    fill("M-132,216L-96,560H-62L-104,206Z", "#EDE8DA"),
    fill("M132,216L96,560H62L104,206Z", "#D8D2C2"),
    fill(rect(-176, 398, 352, 34), "#EDE8DA", { clip: vest }),
    stroke("M-104,206L-60,560M104,206L60,560", "#A8941E", 3.4, { opacity: 0.7 }),
  ];
};

const parka: Part = ({ person, skin }) => {
  const { colour, second = "#C8A77C" } = person.clothes;
  const fur = "M-92,176C-96,214-56,262-4,276C-40,250-58,212-56,176Z";
  const furRight = "M92,176C96,214 56,262 4,276C40,250 58,212 56,176Z";
  return [
    fill("M-56,172C-50,230-20,262 0,268C20,262 50,230 56,172C30,190-30,190-56,172Z", "#7B8C9B"),
    fill("M-46,166C-40,208 40,208 46,166C30,178-30,178-46,166Z", skin.base),
    stroke("M-46,170C-38,210 38,210 46,170", "#5F6F7E", 6),
    fill(fur, second),
    fill(furRight, shade(second, -0.16)),
    stroke(
      "M-88,192l-8,8M-80,214l-9,7M-66,234l-8,9M-48,252l-5,9M-28,266l-3,8M88,192l8,8M80,214l9,7M66,234l8,9M48,252l5,9M28,266l3,8",
      shade(second, 0.28),
      5,
    ),
    stroke("M0,274V560", shade(colour, -0.34), 12),
    stroke("M0,274V560", "#C9CFD4", 3.4, { opacity: 0.8 }),
    stroke("M-130,420h62v10h-62ZM130,420h-62v10h62Z", shade(colour, -0.3), 4, { opacity: 0.7 }),
    fill(ellipse(-26, 320, 6) + ellipse(-26, 400, 6), shade(colour, -0.45)),
  ];
};

const polo: Part = ({ person, skin }) => {
  const { colour, second = "#F2C230" } = person.clothes;
  return [
    fill("M-46,165L-18,250H18L46,165C30,190-30,190-46,165Z", skin.base),
    fill("M-44,168C-30,188 30,188 44,168L30,206C14,190-14,190-30,206Z", skin.shadow, {
      opacity: 0.55,
    }),
    fill("M-56,164C-66,184-62,214-48,240L-10,252L-40,206Z", second),
    fill("M56,164C66,184 62,214 48,240L10,252L40,206Z", shade(second, -0.14)),
    stroke("M0,252V316", shade(colour, -0.3), 4),
    fill(ellipse(8, 274, 4.5) + ellipse(8, 300, 4.5), "#FBF2E1"),
    fill("M-128,312C-90,328 90,328 128,312L130,354C90,370-90,370-130,354Z", second, {
      opacity: 0.95,
    }),
    fill("M60,324C90,322 110,318 128,312L130,354C110,360 90,364 70,366Z", shade(second, -0.2), {
      opacity: 0.6,
    }),
  ];
};

/** What each garment adds over the plain torso. */
export const GARMENTS: Readonly<Record<Garment, Part>> = {
  tee,
  turtleneck,
  hoodie,
  "hi-vis": hiVis,
  parka,
  polo,
  blazer,
  cardigan,
  shirt,
  waistcoat,
};
