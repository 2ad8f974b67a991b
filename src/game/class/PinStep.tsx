/** The third step: a PIN, chosen at the first time and given from then on. */
import { useRef, useState } from "preact/hooks";
import { chosenPin } from "../../protocol/pin.ts";
import type { Rostered } from "./joining.ts";

/** Why this is no PIN to send, or null. `again` is null where the PIN is known already. */
export function pinFault(pin: string, again: string | null): string | null {
  const chosen = chosenPin(pin);
  // One that a tutor issued may be what nobody may choose.
  if (!chosen.ok && (again !== null || chosen.code === "bad-pin")) return chosen.message;
  if (again !== null && again !== pin) return "The two PINs differ. Type the same one twice.";
  return null;
}

interface Props {
  readonly learner: Rostered;
  /** Joining signs a member of staff out in this browser. */
  readonly staffHere: boolean;
  /** Resolves to what went wrong, or null. */
  readonly onSend: (pin: string) => Promise<string | null>;
  readonly onBack: () => void;
}

export function PinStep({ learner, staffHere, onSend, onBack }: Props) {
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const [seen, see] = useState(false);
  const [fault, tell] = useState<string | null>(null);
  const [busy, work] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const first = !learner.hasPin;

  const send = async (): Promise<void> => {
    if (busy) return;
    const wrong = pinFault(pin, first ? again : null);
    tell(wrong);
    if (wrong === null) {
      work(true);
      const refused = await onSend(pin).catch(() => "That could not be sent. Try again.");
      work(false);
      tell(refused);
      if (refused === null) return;
    }
    box.current?.focus();
    box.current?.select();
  };
  const common = {
    // The types tell the two kinds of box apart; this one changes.
    type: (seen ? "text" : "password") as "password",
    inputMode: "numeric",
    maxLength: 8,
    autocomplete: "off",
    "aria-invalid": fault !== null,
    "aria-describedby": fault === null ? "pin-hint" : "pin-fault pin-hint",
  } as const;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>
        Joining as <b>{learner.name}</b>.{" "}
        <button type="button" class="linklike" onClick={onBack}>
          Not you?
        </button>
      </p>
      {staffHere && (
        <p>
          A member of staff is signed in to the staff pages in this browser. Joining signs them out
          here.
        </p>
      )}
      <div class="field">
        <label for="pin">{first ? "Choose a PIN" : "Your PIN"}</label>
        <p class="hint" id="pin-hint">
          {first
            ? "4 to 8 digits that you will remember: with it you join again, here or on another machine."
            : "The one you chose when you first joined, or were given. If you have forgotten it, your tutor can set it anew."}
        </p>
        <input
          id="pin"
          class="code"
          {...common}
          ref={box}
          value={pin}
          onInput={({ currentTarget }) => setPin(currentTarget.value)}
        />
      </div>
      {first && (
        <div class="field">
          <label for="pin-again">The same PIN again</label>
          <input
            id="pin-again"
            class="code"
            {...common}
            value={again}
            onInput={({ currentTarget }) => setAgain(currentTarget.value)}
          />
        </div>
      )}
      {fault !== null && (
        <p class="problem" id="pin-fault" role="alert">
          {fault}
        </p>
      )}
      <label class="tick">
        <input type="checkbox" checked={seen} onChange={() => see(!seen)} />
        <span>Show the PIN</span>
      </label>
      <button type="submit" class="solid" aria-disabled={busy}>
        {busy ? "Joining…" : "Join the class"}
      </button>
    </form>
  );
}
