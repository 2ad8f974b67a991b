/** PINs just issued: shown once, and printed as slips to cut apart. */
import { Dialog } from "../../../ui/Dialog.tsx";
import type { IssuedPin } from "./roster.ts";

interface Props {
  readonly pins: readonly IssuedPin[];
  readonly onClose: () => void;
}

export function PinSlips({ pins, onClose }: Props) {
  return (
    <Dialog title={pins.length === 1 ? "The PIN" : "The PINs"} onClose={onClose}>
      <p class="no-print">
        Shown once: the server keeps no copy that could be read. Print them, or write them down,
        before you close this.
      </p>
      <div class="row no-print">
        <button type="button" class="solid" onClick={() => print()}>
          Print slips
        </button>
        <button type="button" class="plain" onClick={onClose}>
          I have them
        </button>
      </div>
      <ul class="slips">
        {pins.map(({ id, name, pin }) => (
          <li key={id} class="slip">
            <span>{name}</span>
            <strong aria-label={`PIN ${[...pin].join(" ")}`}>{pin}</strong>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
