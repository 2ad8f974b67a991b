import { ICONS, type IconName } from "./icons.ts";

/** Always beside words or within something that has a name; never the only bearer of meaning. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);
