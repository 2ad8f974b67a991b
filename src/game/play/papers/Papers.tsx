/** The papers beside the play, one dialog each; fetched when first opened. */
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Dialog } from "../../../ui/Dialog.tsx";
import { later } from "../../../ui/Later.tsx";
import type { Controller } from "../controller.ts";
import { oncePressed, tryFrom } from "../fork.ts";
import type { Paper } from "../Tools.tsx";
import { History, type HistoryProps } from "./History.tsx";
import { observedSave } from "../observed.ts";
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
  const [fault, tell] = useState<string | null>(null);
  const { edition } = controller;
  const onTry = useMemo(
    () =>
      oncePressed(
        (turn) =>
          tryFrom(
            { caseId: edition.data.id, storyHash: edition.hash, log: controller.log.value },
            turn,
          ),
        tell,
      ),
    [controller],
  );
  const back = (): Pick<HistoryProps, "onStepBack" | "onTry"> => {
    if (observedSave.value === controller.saveId) return {};
    // Stepping back in place would take the result away with the end.
    if (controller.state.value.status === "ended") return { onTry };
    if (controller.assessed) return {};
    return {
      onStepBack: (turn) => {
        controller.give({ type: "step-back", turn });
        onClose();
      },
    };
  };
  const parts: Record<Paper, () => ComponentChildren> = {
    promises: () => <Promises controller={controller} />,
    notes: () => <Notes controller={controller} />,
    history: () => (
      <>
        {fault && <p role="alert">{fault}</p>}
        <History caseData={edition.data} entries={controller.talk.value.entries} {...back()} />
      </>
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
