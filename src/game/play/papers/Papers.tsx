/** The papers beside the play, one dialog each; fetched when first opened. */
import type { ComponentChildren } from "preact";
import { Dialog } from "../../../ui/Dialog.tsx";
import { later } from "../../../ui/Later.tsx";
import type { Controller } from "../controller.ts";
import type { Paper } from "../Tools.tsx";
import { History } from "./History.tsx";
import { Leave } from "./Leave.tsx";
import { Notes } from "./Notes.tsx";
import { Promises } from "./Promises.tsx";
import "./papers.css";

const Settings = later(
  "The settings",
  async () => (await import("../../settings/SettingsPanel.tsx")).SettingsPanel,
);

const TITLES: Readonly<Record<Paper, string>> = {
  promises: "Your promises",
  notes: "Your notes",
  history: "The talk so far",
  settings: "Settings",
  leave: "Leave the case",
};

export interface PapersProps {
  readonly paper: Paper;
  readonly controller: Controller;
  readonly onClose: () => void;
  readonly onStartAgain: () => void;
}

export function Papers({ paper, controller, onClose, onStartAgain }: PapersProps) {
  const parts: Record<Paper, () => ComponentChildren> = {
    promises: () => <Promises controller={controller} />,
    notes: () => <Notes controller={controller} />,
    history: () => (
      <History
        caseData={controller.edition.data}
        entries={controller.talk.value.entries}
        {...(controller.assessed
          ? {}
          : {
              onStepBack: (turn: number) => {
                controller.give({ type: "step-back", turn });
                onClose();
              },
            })}
      />
    ),
    settings: () => <Settings />,
    leave: () => <Leave controller={controller} onStay={onClose} onStartAgain={onStartAgain} />,
  };
  return (
    <Dialog title={TITLES[paper]} onClose={onClose} shape={paper === "leave" ? "card" : "drawer"}>
      {parts[paper]()}
    </Dialog>
  );
}
