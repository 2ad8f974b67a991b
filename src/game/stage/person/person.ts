import type { Shape } from "../drawing/shape.ts";
import type { Pose } from "./poses.ts";

export type SkinTone = "porcelain" | "peach" | "tan" | "brown" | "umber" | "espresso";
export type HairStyle =
  | "crop"
  | "side-part"
  | "bob"
  | "long"
  | "bun"
  | "ponytail"
  | "balding"
  | "locs"
  | "curly"
  | "short-curls"
  | "close-cut";
export type Garment =
  | "tee"
  | "turtleneck"
  | "hoodie"
  | "blazer"
  | "cardigan"
  | "hi-vis"
  | "parka"
  | "waistcoat"
  | "polo"
  | "shirt";

export interface Clothes {
  garment: Garment;
  colour: string;
  /** Shirt, lining or drawstring. */
  second?: string;
  tie?: string;
  bowTie?: string;
  pin?: string;
  lanyard?: string;
  whistle?: string;
  shortSleeves?: boolean;
  /** Colour of a band round a bare wrist. */
  wristband?: string;
}

export interface FaceForm {
  cheek?: number;
  jaw?: number;
  chin?: number;
  chinY?: number;
  nose?: number;
}

/** What makes one person differ from another. */
export interface Person {
  skin: SkinTone;
  /** 0 young, 1 old: lines of the face. */
  age?: number;
  /** Width of the shoulders, 1 is common. */
  build?: number;
  /** Which way they stand: -1 to the left, 1 to the right. */
  turn: number;
  face: FaceForm;
  iris: string;
  eyeHeight?: number;
  lashes?: boolean;
  lipstick?: string;
  browWeight?: number;
  browColour?: string;
  freckles?: boolean;
  hair: { style: HairStyle; colour: string; greyTemples?: boolean } | null;
  hijab?: string;
  turban?: string;
  beard?: { style: "stubble" | "short" | "full" | "moustache"; colour: string };
  glasses?: { shape: "round" | "square"; colour: string };
  earrings?: string;
  hearingAid?: boolean;
  wheelchair?: boolean;
  clothes: Clothes;
  /** Lasting habits of posture, added to every mood. */
  posture?: Partial<Pose>;
}

/** What moves on a living person from one painting to the next. */
export interface Life {
  /** 0 closed lips to 1 wide open. */
  talk: number;
  /** 0 open eyes to 1 shut. */
  blink: number;
  /** Added to the way the person is turned. */
  turn: number;
  /** The person holds a telephone to the ear. */
  phone: boolean;
}

export const STILL: Life = { talk: 0, blink: 0, turn: 0, phone: false };

/** Everything a part of the body needs in order to be drawn. */
export interface Sitting {
  person: Person;
  pose: Pose;
  life: Life;
  skin: SkinColours;
  /** How far the features shift across the face with the turn of the head. */
  shift: number;
}

export interface SkinColours {
  base: string;
  shadow: string;
  line: string;
  light: string;
}

export type Part = (sitting: Sitting) => Shape[];

export const SKIN: Readonly<Record<SkinTone, SkinColours>> = {
  porcelain: { base: "#F7D5BF", shadow: "#E3B197", line: "#9A5845", light: "#FFE9DA" },
  peach: { base: "#EDBF9B", shadow: "#D49B76", line: "#8A4C37", light: "#FBDCC0" },
  tan: { base: "#D69D72", shadow: "#B97D57", line: "#6B3A28", light: "#EBBB92" },
  brown: { base: "#B1764D", shadow: "#925B3A", line: "#50291B", light: "#CC9468" },
  umber: { base: "#8B5638", shadow: "#6C4029", line: "#361C14", light: "#AA7350" },
  espresso: { base: "#6B4330", shadow: "#4E3023", line: "#1F110D", light: "#8E5D45" },
};
