import { shade } from "../drawing/colour.ts";
import { ellipse } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { facePath } from "./face.ts";
import type { Part, Sitting } from "./person.ts";

const MOUTH_Y = 86;
const TEETH = "#FFF8EE";

/** Lips stay visible in a beard even without lipstick. */
const lipColour = ({ person, skin }: Sitting): string | undefined =>
  person.lipstick ??
  (person.beard?.style === "full" || person.beard?.style === "short"
    ? shade(skin.line, 0.28)
    : undefined);

export const mouth: Part = (sitting) => {
  const openness = Math.max(sitting.pose.mouthOpen, sitting.life.talk);
  return openness < 0.06 ? closedLips(sitting) : openMouth(sitting, openness);
};

/** Corners of the mouth, shared by lips open and closed. */
function corners({ pose, shift, life }: Sitting) {
  const narrowing = life.talk > 0.1 ? 1 - 0.18 * life.talk : 1;
  const x = shift * 1.25;
  const halfWidth = 33 * pose.mouthWidth * narrowing;
  const height = MOUTH_Y - pose.mouthCurve * 9;
  return {
    x,
    left: x - halfWidth,
    right: x + halfWidth,
    halfWidth,
    leftY: height + pose.mouthSkew * 8,
    rightY: height - pose.mouthSkew * 8,
  };
}

function closedLips(sitting: Sitting): Shape[] {
  const { pose, skin } = sitting;
  const lips = lipColour(sitting);
  const { x, left, right, leftY, rightY } = corners(sitting);
  const sag = MOUTH_Y + pose.mouthCurve * 14;
  const shapes: Shape[] = [];
  if (lips) {
    shapes.push(
      fill(
        `M${left + 3},${leftY}Q${x},${sag + 1} ${right - 3},${rightY}Q${x},${sag + 15} ${left + 3},${leftY}Z`,
        lips,
        { opacity: 0.9 },
      ),
      fill(
        `M${left + 3},${leftY}Q${x - 14},${sag - 8} ${x - 5},${sag - 8}L${x},${sag - 5}L${x + 5},${sag - 8}Q${x + 14},${sag - 8} ${right - 3},${rightY}Q${x},${sag + 1} ${left + 3},${leftY}Z`,
        shade(lips, -0.12),
        { opacity: 0.9 },
      ),
    );
  }
  const underLip = MOUTH_Y + pose.mouthCurve * 4;
  shapes.push(
    stroke(
      `M${left},${leftY}Q${x},${sag} ${right},${rightY}`,
      lips ? shade(lips, -0.4) : skin.line,
      lips ? 3.6 : 5,
    ),
    stroke(`M${left - 3},${leftY - 3}q-1,4 2,6M${right + 3},${rightY - 3}q1,4 -2,6`, skin.line, 3, {
      opacity: 0.6,
    }),
    stroke(
      `M${x - 13},${underLip + 21}Q${x},${underLip + 26} ${x + 13},${underLip + 21}`,
      skin.shadow,
      5,
      { opacity: 0.9 },
    ),
  );
  return shapes;
}

function openMouth(sitting: Sitting, openness: number): Shape[] {
  const { pose, skin, life } = sitting;
  const lips = lipColour(sitting);
  const { x, left, right, halfWidth, leftY, rightY } = corners(sitting);
  const low = MOUTH_Y + pose.mouthCurve * 12 + openness * 52;
  const high = MOUTH_Y + pose.mouthCurve * 6 - openness * 12;
  const outline =
    `M${left},${leftY}C${x - halfWidth * 0.5},${high - 2} ${x + halfWidth * 0.5},${high - 2} ${right},${rightY}` +
    `C${x + halfWidth * 0.86},${low} ${x - halfWidth * 0.86},${low} ${left},${leftY}Z`;
  const shapes = [fill(outline, "#5A1824")];
  const isClenched = pose.clench > 0.5 && life.talk < 0.1;
  if (isClenched) {
    const middle = (high + low) / 2 + 2;
    shapes.push(
      fill(outline, TEETH),
      stroke(`M${left},${middle}Q${x},${middle + 4} ${right},${middle}`, "#C9A9A0", 2.6, {
        clip: outline,
      }),
    );
  } else {
    shapes.push(
      fill(ellipse(x, low - 6, halfWidth * 0.62, 16 + openness * 6), "#CE5B60", { clip: outline }),
    );
    if (pose.teeth > 0.1 || life.talk > 0.3) {
      const edge = high + 12 + pose.teeth * 5;
      shapes.push(
        fill(`M${left},${high - 24}H${right}V${edge}Q${x},${edge + 6} ${left},${edge}Z`, TEETH, {
          clip: outline,
        }),
      );
    }
  }
  shapes.push(stroke(outline, lips ?? skin.line, lips ? 6 : 4));
  return shapes;
}

/** Beard and stubble lie under the mouth. */
export const beard: Part = ({ person, shift }) => {
  if (!person.beard || person.beard.style === "moustache") return [];
  const { cheek = 92, jaw = 72, chin = 28, chinY = 134 } = person.face;
  const depth = person.beard.style === "full" ? 14 : 5;
  const x = shift * 1.25;
  const outline =
    `M${-cheek},-4C${-cheek + 8},30 -70,58 -46,62C-30,56-14,60 ${x},62C14,60 40,56 56,62` +
    `C72,58 ${cheek - 8},30 ${cheek},-4C${cheek + depth - 4},70 ${jaw + depth - 6},${chinY - 10} ${chin + depth - 4},${chinY + depth}` +
    `C10,${chinY + depth + 12}-10,${chinY + depth + 12} ${-chin - depth + 4},${chinY + depth}` +
    `C${-jaw - depth + 6},${chinY - 10} ${-cheek - depth + 4},70 ${-cheek},-4Z`;
  const { colour } = person.beard;
  if (person.beard.style === "stubble") {
    return [fill(outline, colour, { opacity: 0.22, clip: facePath(person.face) })];
  }
  return [
    fill(outline, colour, { opacity: person.beard.style === "short" ? 0.92 : 1 }),
    fill(
      `M30,60C70,58 ${cheek - 8},30 ${cheek},-4C${cheek + 8},70 ${jaw + 6},${chinY - 10} ${chin + 10},${chinY + 12}C40,${chinY + 20} 16,${chinY + 22} 10,${chinY + 22}C50,120 50,90 30,60Z`,
      shade(colour, -0.25),
      { opacity: 0.6, clip: outline },
    ),
    stroke(
      `M-64,84C-60,104-50,122-36,134M-48,96C-44,112-36,124-26,134M-22,128C-16,136-8,140 0,141`,
      shade(colour, 0.2),
      3.4,
      { opacity: 0.4 },
    ),
  ];
};

/** The moustache lies over the mouth's upper edge. */
export const moustache: Part = ({ person, shift }) => {
  if (!person.beard || person.beard.style === "stubble") return [];
  const x = shift * 1.25;
  const { colour } = person.beard;
  return [
    fill(
      `M${x},60C${x + 18},52 ${x + 50},58 ${x + 58},88C${x + 38},90 ${x + 18},86 ${x},78` +
        `C${x - 18},86 ${x - 38},90 ${x - 58},88C${x - 50},58 ${x - 18},52 ${x},60Z`,
      shade(colour, 0.04),
    ),
    stroke(`M${x - 44},80C${x - 36},70 ${x - 20},66 ${x - 8},68`, shade(colour, 0.3), 3, {
      opacity: 0.45,
    }),
  ];
};
