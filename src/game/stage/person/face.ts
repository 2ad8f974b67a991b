import { alpha } from "../drawing/colour.ts";
import { ellipse } from "../drawing/path.ts";
import { fill, radial, stroke, type Shape } from "../drawing/shape.ts";
import type { FaceForm, Part, Sitting } from "./person.ts";

const formOf = ({ cheek = 92, jaw = 72, chin = 28, chinY = 134, nose = 14 }: FaceForm) => ({
  cheek,
  jaw,
  chin,
  chinY,
  nose,
});

/** Outline of the face from temple to chin. */
export function facePath(form: FaceForm): string {
  const { cheek, jaw, chin, chinY } = formOf(form);
  return (
    `M${-cheek},-20C${-cheek - 4},60 ${-jaw},${chinY - 24} ${-chin},${chinY - 2}` +
    `C${-chin * 0.4},${chinY + 8} ${chin * 0.4},${chinY + 8} ${chin},${chinY - 2}` +
    `C${jaw},${chinY - 24} ${cheek + 4},60 ${cheek},-20` +
    `C${cheek},-102 52,-140 0,-140C-52,-140 ${-cheek},-102 ${-cheek},-20Z`
  );
}

export const ears: Part = ({ person, skin, shift }) => {
  if (person.hijab) return [];
  const { cheek } = formOf(person.face);
  return [-1, 1].flatMap((side): Shape[] => {
    const x = side * (cheek + 2) - shift * 0.25;
    const inShade = side > 0;
    const shapes = [
      fill(ellipse(x, 14, 17, 27), inShade ? skin.shadow : skin.base),
      fill(ellipse(x + side, 16, 8, 15), inShade ? skin.line : skin.shadow, {
        opacity: inShade ? 0.35 : 0.8,
      }),
    ];
    if (person.earrings) {
      shapes.push(
        fill(ellipse(x, 49, 6.5), person.earrings),
        fill(ellipse(x - 2, 47, 2), "#FFFFFF", { opacity: 0.7 }),
      );
    }
    if (person.hearingAid && side < 0) {
      shapes.push(
        stroke(`M${x - 8},-10C${x - 26},0 ${x - 24},34 ${x - 12},36`, "#E9E3D6", 10),
        stroke(`M${x - 12},34C${x - 8},30 ${x},28 ${x + 2},22`, "#C9C2B2", 5),
      );
    }
    return shapes;
  });
};

/** Skin, light and shadow, cheeks, freckles, the lines of age and the nose. */
export const face: Part = (sitting) => {
  const { person, skin, pose, shift } = sitting;
  const { cheek, jaw, chin, chinY } = formOf(person.face);
  const outline = facePath(person.face);
  const bareHead = person.hair?.style === "balding";
  const shapes: Shape[] = [
    fill(outline, skin.base),
    fill(`M${cheek - 14},-150C${cheek - 44},-60 ${cheek - 30},40 20,150H150V-150Z`, skin.shadow, {
      clip: outline,
      opacity: 0.55,
    }),
    fill(ellipse(shift - 26, -8, 88, 110), glow([shift - 26, -8], 100, skin.light, 0.4), {
      clip: outline,
    }),
  ];
  if (bareHead) {
    shapes.push(stroke("M-52,-104C-30,-124 0,-128 20,-122", skin.light, 10, { opacity: 0.8 }));
  } else {
    shapes.push(
      fill("M-120,-150H120V-62C60,-84-60,-84-120,-50Z", skin.shadow, {
        clip: outline,
        opacity: 0.55,
      }),
    );
  }
  const rim = `M${-cheek + 6},-10C${-cheek + 4},50 ${-jaw + 6},${chinY - 30} ${-chin},${chinY - 6}`;
  shapes.push(stroke(rim, skin.light, 5, { clip: outline, opacity: 0.7 }));
  for (const side of [-1, 1]) {
    const centre = [side * 56 + shift * 0.6, 50] as const;
    shapes.push(
      fill(ellipse(...centre, 34, 24), glow(centre, 34, "#D64842", 0.4 * pose.blush), {
        clip: outline,
      }),
    );
  }
  if (person.freckles) shapes.push(freckles(sitting));
  if ((person.age ?? 0) > 0.4) shapes.push(...linesOfAge(sitting));
  shapes.push(...nose(sitting));
  return shapes;
};

const glow = (
  centre: readonly [number, number],
  radius: number,
  colour: string,
  strength: number,
) =>
  radial(centre, radius, [
    [0, alpha(colour, strength)],
    [1, alpha(colour, 0)],
  ]);

function freckles({ skin, shift }: Sitting): Shape {
  const spots = [
    [-66, 36],
    [-54, 44],
    [-44, 34],
    [-34, 46],
    [34, 40],
    [48, 34],
    [58, 46],
    [70, 36],
    [-58, 54],
    [54, 56],
  ] as const;
  const path = spots.map(([x, y]) => ellipse(x + shift * 0.7, y, 2.4)).join("");
  return fill(path, skin.line, { opacity: 0.32 });
}

function linesOfAge({ person, skin, shift }: Sitting): Shape[] {
  const depth = ((person.age ?? 0) - 0.3) * 0.9;
  const folds =
    `M${-36 + shift * 0.8},54C${-50 + shift * 0.7},66 ${-50 + shift * 0.7},78 ${-46 + shift * 0.7},92` +
    `M${36 + shift * 0.8},54C${52 + shift * 0.7},66 ${52 + shift * 0.7},78 ${47 + shift * 0.7},92`;
  const underEyes =
    `M${-60 + shift},24C${-50 + shift},30 ${-36 + shift},30 ${-28 + shift},26` +
    `M${60 + shift},24C${50 + shift},30 ${38 + shift},30 ${28 + shift},26`;
  const forehead = "M-46,-84C-16,-91 20,-91 46,-84M-40,-70C-14,-76 20,-76 42,-70";
  const crowsFeet = "M-74,-2l-12,-6M-74,4l-13,2M76,-2l12,-6M76,4l13,2";
  return [
    stroke(folds, skin.line, 3.2, { opacity: 0.55 * depth }),
    stroke(forehead, skin.line, 2.6, { opacity: 0.35 * depth }),
    stroke(underEyes, skin.line, 2.8, { opacity: 0.55 * depth }),
    stroke(crowsFeet, skin.line, 2.4, { opacity: 0.5 * depth }),
  ];
}

function nose({ person, skin, shift }: Sitting): Shape[] {
  const x = shift * 1.5;
  const width = formOf(person.face).nose;
  const tip = x + (shift >= 0 ? 3 : -3);
  const bridge = shift >= 0 ? 1 : -1;
  return [
    stroke(
      `M${x * 0.7 + bridge * 8},-14C${x + bridge * 12},8 ${x + bridge * 15},24 ${x + bridge * (width + 1)},40`,
      skin.shadow,
      6,
      { opacity: 0.8 },
    ),
    fill(ellipse(tip, 39, width * 0.95, 13), glow([tip - 3, 35], width * 1.2, skin.light, 0.75)),
    stroke(
      `M${x - width},45C${x - width},54 ${x - 6},55 ${x - 3},53C${x},56 ${x + 3},56 ${x + 5},53C${x + 8},55 ${x + width},53 ${x + width},44`,
      skin.line,
      3.4,
      { opacity: 0.72 },
    ),
  ];
}
