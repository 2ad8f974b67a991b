/** The papers of the play and the way out of it, a button each. */
import { Icon } from "../../ui/Icon.tsx";
import type { IconName } from "../../ui/icons.ts";
import { prefs, setPrefs } from "../settings/prefs.ts";
import type { Controller } from "./controller.ts";

export type Paper = "promises" | "notes" | "history" | "settings" | "leave";

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly count?: number;
  /** Of a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

const Tool = ({ icon, label, count = 0, pressed, onClick }: ToolProps) => (
  <button
    type="button"
    class="tool"
    onClick={onClick}
    title={label}
    {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
  >
    <Icon name={icon} />
    <span class="tool-label">{label}</span>
    {count > 0 && (
      <span class="count">
        <span class="unseen">, </span>
        {count}
      </span>
    )}
  </button>
);

export interface ToolsProps {
  readonly controller: Controller;
  readonly onOpen: (paper: Paper) => void;
}

export function Tools({ controller, onOpen }: ToolsProps) {
  const open = controller.customer.value.ledger.entries.filter((e) => e.status === "open").length;
  const { muted } = prefs.value;
  return (
    <nav class="tools" aria-label="Case papers and settings">
      <Tool icon="promise" label="Promises" count={open} onClick={() => onOpen("promises")} />
      <Tool
        icon="notes"
        label="Notes"
        count={controller.talk.value.facts.length}
        onClick={() => onOpen("notes")}
      />
      <Tool icon="history" label="History" onClick={() => onOpen("history")} />
      <Tool
        icon={muted ? "silent" : "sound"}
        label="Sound"
        pressed={!muted}
        onClick={() => setPrefs({ muted: !muted })}
      />
      <Tool icon="settings" label="Settings" onClick={() => onOpen("settings")} />
      <Tool icon="leave" label="Leave" onClick={() => onOpen("leave")} />
    </nav>
  );
}
