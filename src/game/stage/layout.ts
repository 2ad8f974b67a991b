import type { Frame } from "./scene.ts";
import { COUNTER_Y, LOWERED_BY, STAND_X, WORLD } from "./places/place.ts";

/** How drawn units become pixels of the canvas. */
export interface Transform {
  x: number;
  y: number;
  scale: number;
}

export interface Layout {
  /** Pixels of the canvas. */
  width: number;
  height: number;
  /** Pixels of the canvas to one CSS pixel. */
  density: number;
  isTall: boolean;
  world: Transform;
  /** Where the device of a call, chat or letter goes; its board is `DEVICE`. */
  device: Transform;
  /** Foot of the figure's board, and pixels to a unit of that board. */
  figure: Transform;
  /** Nothing of the figure may show from this pixel downwards. */
  figureEnd: number;
  prop: PropSpot;
}

/** Where a thing on the counter goes, in units of the world. */
export interface PropSpot {
  x: number;
  /** Beyond this the talk lies over the picture. */
  edge: number;
  scale: number;
}

/** Board that telephone, tablet and laptop are drawn on. */
export const DEVICE = { width: 800, height: 760 };

/** The hole in a device through which the person is seen. */
export interface Porthole {
  x: number;
  y: number;
  radius: number;
  /** Size of the figure in the hole, and where its board ends. */
  figureScale: number;
  figureFoot: number;
}

export const PORTHOLE: Readonly<Record<Exclude<Frame, "room">, Porthole>> = {
  phone: { x: 400, y: 447, radius: 262, figureScale: 0.84, figureFoot: 821 },
  chat: { x: 196, y: 186, radius: 148, figureScale: 0.5, figureFoot: 414 },
  email: { x: 178, y: 186, radius: 140, figureScale: 0.48, figureFoot: 404 },
};

const HUD = { wide: 94, tall: 58 };
/** Share of the width where the person is; on a tall stage the bar covers the left. */
const PERSON_AT = { wide: 0.282, tall: 0.585 };
/** Share of a wide stage that the talk leaves free. */
const FREE = 0.515;
/** Where a card ends, whose foot hides what hangs out of the hole. */
const CARD_END = 744;
const TALL_SHARE = 0.43;
// The paper sheet has round corners, so the picture goes on a little under it.
/** The sheet lies this far over what a tall stage shows. */
const SHEET_LAP = 18;
const TALL_OVERLAP = 0.03;
/** From the foot of a standing figure to the top of its hair. */
const FIGURE_HEIGHT = 688;
/** How much further down the board of a seated figure reaches. */
const SEATED_REACH = 82;

/** Works out where everything goes for a stage of the given CSS size. */
export function layOut(
  size: { width: number; height: number; pixelRatio: number },
  frame: Frame,
  isSeated: boolean,
): Layout {
  const density = Math.min(2, Math.max(1, size.pixelRatio));
  const isTall = size.width / size.height < 0.8;
  const shown = isTall ? size.height * TALL_SHARE : size.height;
  const canvasHeight = isTall ? size.height * (TALL_SHARE + TALL_OVERLAP) : size.height;
  const world = placeWorld(size.width, size.height, isTall);
  const device = placeDevice(size.width, isTall ? shown - SHEET_LAP : shown, isTall);
  const figure =
    frame === "room"
      ? placeInRoom(world, isTall, isSeated)
      : placeInDevice(device, PORTHOLE[frame], isSeated);
  const inPixels = ({ x, y, scale }: Transform): Transform => ({
    x: x * density,
    y: y * density,
    scale: scale * density,
  });
  return {
    width: Math.max(1, Math.round(size.width * density)),
    height: Math.max(1, Math.round(canvasHeight * density)),
    density,
    isTall,
    world: inPixels(world),
    device: inPixels(device),
    figure: inPixels(figure),
    figureEnd: frame === "room" ? Infinity : (device.y + CARD_END * device.scale) * density,
    prop: placeProp(size.width, world, isTall),
  };
}

function placeWorld(width: number, height: number, isTall: boolean): Transform {
  const scale = isTall
    ? Math.max(height * 0.0006, width / 1000)
    : Math.max(width / WORLD.width, height / WORLD.height) * 1.08;
  const stand = isTall ? STAND_X.tall : STAND_X.wide;
  const wanted = width * PERSON_AT[isTall ? "tall" : "wide"] - stand * scale;
  return {
    x: Math.max(width - WORLD.width * scale, Math.min(0, wanted)),
    y: isTall ? -height * 0.026 : (height - WORLD.height * scale) * 0.3,
    scale,
  };
}

function placeDevice(width: number, height: number, isTall: boolean): Transform {
  const room = isTall
    ? { width: width * 0.96, height: height - HUD.tall - 8, centre: width * 0.5 }
    : { width: width * 0.49, height: height - HUD.wide - 26, centre: width * PERSON_AT.wide };
  // A window too small for any room still gets a device, if one nobody can see.
  const scale = Math.max(0.01, Math.min(room.width / DEVICE.width, room.height / DEVICE.height));
  const slack = room.height - DEVICE.height * scale;
  return {
    x: room.centre - (DEVICE.width * scale) / 2,
    y: (isTall ? HUD.tall + 2 : HUD.wide) + slack / 2,
    scale,
  };
}

function placeInRoom(world: Transform, isTall: boolean, isSeated: boolean): Transform {
  const drop = isSeated ? LOWERED_BY[isTall ? "tall" : "wide"] : 0;
  const foot = world.y + (COUNTER_Y + 24 + drop) * world.scale;
  const natural = world.scale * (isTall ? 0.78 : 0.81);
  const clearOfHud =
    (foot - HUD[isTall ? "tall" : "wide"] - 2) / (FIGURE_HEIGHT + (isSeated ? SEATED_REACH : 0));
  return {
    x: world.x + (isTall ? STAND_X.tall : STAND_X.wide) * world.scale,
    y: foot,
    scale: Math.min(natural, clearOfHud),
  };
}

function placeProp(width: number, world: Transform, isTall: boolean): PropSpot {
  const edge = ((isTall ? width - 4 : width * FREE) - world.x) / world.scale;
  return isTall
    ? { x: STAND_X.tall + 226, edge, scale: 1 }
    : { x: STAND_X.wide + 215, edge, scale: 0.83 };
}

function placeInDevice(device: Transform, hole: Porthole, isSeated: boolean): Transform {
  // A seated figure's board reaches further down; the face stays where it was.
  const reach = isSeated ? SEATED_REACH * hole.figureScale : 0;
  return {
    x: device.x + hole.x * device.scale,
    y: device.y + (hole.figureFoot + reach) * device.scale,
    scale: hole.figureScale * device.scale,
  };
}
