/** The learner's badge on the desk: who is here, in which class, and whether it has what was played. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { IconName } from "../../ui/icons.ts";
import { titleOf } from "../desk/titleOf.ts";
import { joinAddress } from "../router.ts";
import type { Save } from "../saves/save.ts";
import { saveCopy } from "./copyOf.ts";
import { ownerNow, type Membership } from "./membership.ts";
import { attendance } from "./presence.ts";
import { line, outbox } from "./standing.ts";
import { connectionOf, othersWaiting, othersWords } from "./waiting.ts";
import "./seat.css";

const ICONS: Readonly<Record<"well" | "away" | "yours", IconName>> = {
  well: "check",
  away: "history",
  yours: "warning",
};

const started = (save: Save): string =>
  new Date(save.startedAt).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });

function Stuck({ save, message }: { readonly save: Save; readonly message: string }) {
  return (
    <div class="seat-stuck">
      <p>
        Your play of "{titleOf(save.caseId)}" of {started(save)} was not taken: {message} It is kept
        on this device.
      </p>
      <p class="row">
        <button
          type="button"
          class="plain"
          onClick={() => void attendance().then(({ retry }) => retry())}
        >
          Try again
        </button>
        <button type="button" class="plain" onClick={() => saveCopy(save)}>
          Save a copy
        </button>
      </p>
    </div>
  );
}

interface LeavingProps {
  readonly name: string;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Asked only while something is unsent: coming back takes a PIN and no more. */
function Leaving({ name, onLeave, onClose }: LeavingProps) {
  return (
    <Dialog title="Leave the class?" shape="card" onClose={onClose}>
      <p>
        Not everything {name} has played is sent yet. It waits on this device, hidden from others,
        and is sent when {name} joins here again.
      </p>
      <p class="row">
        <button type="button" class="solid" onClick={onLeave}>
          Leave the class
        </button>
        <button type="button" class="plain" onClick={onClose}>
          Stay
        </button>
      </p>
    </Dialog>
  );
}

interface Props {
  readonly here: Membership;
  /** Everything kept on this machine. */
  readonly saves: readonly Save[];
  readonly onRead: (id: string) => void;
}

export function Seat({ here, saves, onRead }: Props) {
  const [asked, ask] = useState(false);
  const way = useRef<HTMLAnchorElement>(null);
  const { tone, text } = connectionOf(line.value, outbox.value, here.signedOut);
  const { stuck, plays } = outbox.value;
  const mine = saves.filter(({ sending }) => sending?.learnerId === here.learner.id);
  const leave = (): void => void attendance().then((part) => part.leave());
  useEffect(() => {
    if (here.signedOut) way.current?.scrollIntoView({ block: "nearest" });
  }, [here.signedOut]);
  return (
    <>
      <section class="seat" aria-labelledby="seat">
        <header class="seat-head">
          <h2 id="seat">{here.learner.name}</h2>
          <p>
            {here.class.name}
            <span>{here.centre.name}</span>
          </p>
        </header>
        <p class={`seat-line ${tone}`} role="status">
          <Icon name={ICONS[tone]} />
          <span>{text}</span>
        </p>
        {here.signedOut && (
          <p>
            <a class="solid" ref={way} href={joinAddress(here.code)}>
              Sign in with your PIN
            </a>
          </p>
        )}
        {stuck.map(({ id, message }) => {
          const save = saves.find((each) => each.id === id);
          return save && <Stuck key={id} save={save} message={message} />;
        })}
        {mine
          .filter(({ sending }) => sending?.parted)
          .map((save) => (
            <p key={save.id} class="seat-stuck">
              Your class already had your play of "{titleOf(save.caseId)}" of {started(save)} going
              another way, so this device's was sent as a play of its own; both are kept.{" "}
              <button type="button" class="linklike" onClick={() => onRead(save.id)}>
                Understood
              </button>
            </p>
          ))}
        {othersWords(othersWaiting(saves, ownerNow()), true).map((words) => (
          <p key={words} class="hint">
            {words}
          </p>
        ))}
        <p class="seat-out">
          <button
            type="button"
            class="linklike"
            onClick={() => (plays + stuck.length > 0 ? ask(true) : leave())}
          >
            Not you? Leave the class
          </button>
        </p>
      </section>
      {asked && <Leaving name={here.learner.name} onLeave={leave} onClose={() => ask(false)} />}
    </>
  );
}
