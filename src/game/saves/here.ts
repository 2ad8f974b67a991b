/** The plays of this machine, as this page reaches them. */
import { openHeld } from "./held.ts";
import { openSaves } from "./idb.ts";

export const store = openSaves();
export const held = openHeld(store);
