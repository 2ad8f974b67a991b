import { shade } from "../drawing/colour.ts";
import { ellipse } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import type { Part, Sitting } from "./person.ts";

/** Shirt front with collar; open at the neck unless a tie closes it. */
function shirtFront({ person, skin }: Sitting, colour: string): Shape[] {
  const { tie, bowTie } = person.clothes;
  const isClosed = tie !== undefined || bowTie !== undefined;
  const shapes = [
    fill("M-50,162L-14,380H14L50,162C30,196-30,196-50,162Z", colour),
    fill("M8,380L50,162C44,184 30,196 20,200L0,340Z", shade(colour, -0.13)),
  ];
  if (!isClosed) {
    shapes.push(
      fill("M-44,160C-36,196-14,232 0,246C14,232 36,196 44,160C30,178-30,178-44,160Z", skin.base),
      fill("M-42,166C-26,190 26,190 42,166C30,176-30,176-42,166Z", skin.shadow, { opacity: 0.7 }),
    );
  }
  shapes.push(
    fill("M-48,162C-36,194-14,214 0,218L-26,250L-64,186Z", shade(colour, 0.3)),
    fill("M48,162C36,194 14,214 0,218L26,250L64,186Z", shade(colour, -0.05)),
    stroke("M-48,164C-36,196-14,214 0,218C14,214 36,196 48,164", shade(colour, -0.3), 2.6, {
      opacity: 0.6,
    }),
  );
  if (tie) shapes.push(...necktie(tie));
  if (bowTie) {
    shapes.push(
      fill(
        "M0,224C-20,204-40,206-42,214V244C-38,252-18,250 0,232C18,250 38,252 42,244V214C40,206 20,204 0,224Z",
        bowTie,
      ),
      fill(ellipse(0, 228, 9, 10), shade(bowTie, 0.2)),
      stroke("M-30,218q8,10 2,22M30,218q-8,10-2,22", shade(bowTie, 0.25), 2.4, { opacity: 0.6 }),
    );
  }
  return shapes;
}

const necktie = (colour: string): Shape[] => [
  fill("M-12,214L12,214L8,236L20,340L0,366L-20,340L-8,236Z", colour),
  fill("M0,214L12,214L8,236L20,340L0,366Z", shade(colour, -0.2)),
  stroke("M-12,262L10,250M-15,290L12,276M-17,318L15,302", shade(colour, 0.25), 3, { opacity: 0.6 }),
];

export const blazer: Part = (sitting) => {
  const { colour, second = "#F4E9D8", pin } = sitting.person.clothes;
  const shadow = shade(colour, -0.26);
  const shapes = [
    ...shirtFront(sitting, second),
    fill("M-58,176C-80,198-84,230-82,252L-104,262L-8,424L0,376Z", shade(colour, 0.14)),
    fill("M58,176C80,198 84,230 82,252L104,262L6,424L0,376Z", shadow),
    stroke("M-82,252L-104,262L-8,424M82,252L104,262L6,424", shade(colour, -0.42), 2.6, {
      opacity: 0.6,
    }),
    stroke("M0,376V560", shade(colour, -0.4), 4),
    fill(ellipse(14, 424, 7), shade(colour, -0.45)),
    fill(ellipse(12, 422, 2.4), "#FFFFFF", { opacity: 0.4 }),
    stroke("M-150,330h58", shade(colour, -0.35), 4, { opacity: 0.6 }),
  ];
  if (pin) {
    shapes.push(
      fill(ellipse(-88, 300, 9), pin),
      fill(ellipse(-90, 298, 3), "#FFFFFF", { opacity: 0.6 }),
    );
  }
  return shapes;
};

export const cardigan: Part = (sitting) => {
  const { colour, second = "#E8DCC4" } = sitting.person.clothes;
  const buttons = [316, 372, 428].map((y) =>
    fill(ellipse(-54 + (y - 300) * 0.06, y, 6), shade(colour, 0.5)),
  );
  const ribbing = Array.from({ length: 8 }, (_, index) => {
    const y = 210 + index * 40;
    return `M-74,${y}l14,3M74,${y}l-14,3`;
  });
  return [
    fill("M-48,164C-44,214 44,214 48,164L70,188L44,560H-44L-70,188Z", second),
    fill("M10,210C40,204 46,180 48,164L70,188L44,560H16Z", shade(second, -0.14), { opacity: 0.8 }),
    ...(sitting.person.clothes.tie
      ? shirtFront(sitting, second)
      : [
          fill("M-47,165C-42,218 42,218 47,165C30,176-30,176-47,165Z", sitting.skin.base),
          stroke("M-47,168C-42,220 42,220 47,168", shade(second, -0.2), 5),
        ]),
    stroke("M-66,184C-76,280-56,400-50,560", shade(colour, 0.16), 15),
    stroke("M66,184C76,280 56,400 50,560", shade(colour, -0.26), 15),
    stroke(ribbing.join(""), shade(colour, -0.4), 2, { opacity: 0.5 }),
    ...buttons,
  ];
};

export const shirt: Part = (sitting) => {
  const { colour } = sitting.person.clothes;
  const buttons = [286, 340, 394, 448].map((y) => ellipse(0, y, 4.5)).join("");
  return [
    ...shirtFront(sitting, colour),
    stroke("M-12,252V560M12,252V560", shade(colour, -0.22), 2.6, { opacity: 0.6 }),
    fill(buttons, shade(colour, -0.35)),
    stroke("M70,300h62v52q-31,18-62,0Z", shade(colour, -0.3), 3.4, { opacity: 0.5 }),
  ];
};

export const waistcoat: Part = (sitting) => {
  const { colour, second = "#F6F1E6" } = sitting.person.clothes;
  const buttons = [360, 404, 448].map((y) => ellipse(14, y, 6)).join("");
  const lift = sitting.pose.shoulders;
  const build = sitting.person.build ?? 1;
  // Shirt sleeves show at the shoulders, outside the waistcoat.
  const shoulder = (side: number) =>
    `M${side * 128},${214 + lift}C${side * 150},${220 + lift} ${side * 190 * build},${250 + lift} ${side * 206 * build},330L${side * 160},330C${side * 156},300 ${side * 150},260 ${side * 128},${214 + lift}Z`;
  return [
    fill(shoulder(-1), second),
    fill(shoulder(1), shade(second, -0.14)),
    ...shirtFront(sitting, second),
    fill("M-60,178L-76,196L-8,350L0,330Z", shade(colour, 0.18)),
    fill("M60,178L76,196L6,350L0,330Z", shade(colour, -0.26)),
    stroke("M0,334V560", shade(colour, -0.4), 4),
    fill(buttons, "#D9B35C"),
    stroke("M-118,400h50M118,400h-50", shade(colour, -0.4), 4, { opacity: 0.7 }),
    stroke("M14,404C40,430 60,420 76,402", "#D9B35C", 3),
  ];
};
