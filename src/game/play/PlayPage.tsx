/** Opens the play of an address and shows it, or says why it cannot be shown. */
import { useEffect, useRef, useState } from "preact/hooks";
import { later } from "../../ui/Later.tsx";
import { settleAddress, type PlayRoute, type PlayStart } from "../router.ts";
import type { Controller } from "./controller.ts";
import { discard, makeReadyToKeep } from "./keep.ts";
import { openPlay, type Opened } from "./opening.ts";
import { PlayScreen } from "./PlayScreen.tsx";

const Trouble = later("What went wrong", async () => (await import("./Trouble.tsx")).Trouble);
const Activity = later(
  "The activity",
  async () => (await import("../activity/ActivityPage.tsx")).ActivityPage,
);

/** `at` is another one whenever the address changes, though it may name the same. */
export function PlayPage({ at }: { readonly at: PlayRoute }) {
  const { caseId, how } = at;
  const [opened, show] = useState<Opened | null>(null);
  /** Counts what was asked for: what comes too late must neither show nor touch the address. */
  const asked = useRef(0);
  /** The unfinished play that the new one is begun in place of; it goes once that one is kept. */
  const replaced = useRef<string | null>(null);
  const open = (start: PlayStart, instead: string | null): void => {
    const mine = ++asked.current;
    void openPlay(caseId, start).then((found) => {
      if (mine !== asked.current) return;
      replaced.current = instead;
      show(found);
      if (found.kind === "playing" && !found.fresh) {
        settleAddress(caseId, found.controller.saveId);
      }
    });
  };
  useEffect(() => {
    open(how, null);
    return () => void asked.current++;
  }, [at]);

  /** A new play is kept before its first input: a reload comes back to it. */
  const keepFirst = async ({ saveId, keepNow, unkept }: Controller): Promise<void> => {
    const mine = asked.current;
    const instead = replaced.current;
    await keepNow();
    if (mine === asked.current) settleAddress(caseId, saveId);
    if (instead !== null && unkept.value === null) discard(instead);
  };

  if (opened === null) return null;
  if (opened.kind === "activity") return <Activity edition={opened.edition} how={how} />;
  if (opened.kind === "playing") {
    const { controller, fresh } = opened;
    return (
      <PlayScreen
        key={controller.saveId}
        controller={controller}
        onPainted={() => (fresh ? void keepFirst(controller) : makeReadyToKeep())}
        onStartAgain={() =>
          open("new", controller.state.value.status === "ended" ? null : controller.saveId)
        }
      />
    );
  }
  const again = (start: PlayStart): void => open(start, null);
  return opened.kind === "unfetched" ? (
    // Told without fetching anything more: the line may be down.
    <main class="page">
      <h1>This case could not be fetched</h1>
      <p>Check the connection, then try again. Nothing you did before is lost.</p>
      <p class="row">
        <button type="button" class="solid" onClick={() => again(how)}>
          Try again
        </button>
        <a href="#/">Back to the desk</a>
      </p>
    </main>
  ) : (
    <Trouble caseId={caseId} opened={opened} onStartAgain={() => again("new")} />
  );
}
