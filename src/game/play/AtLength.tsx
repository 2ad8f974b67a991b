/** What is written at length before the play goes on: a letter, or the case record. */
import { letterOf } from "../../play/letter/letters.ts";
import { later } from "../../ui/Later.tsx";
import type { Controller } from "./controller.ts";
import { RecordForm } from "./RecordForm.tsx";

const LetterDesk = later(
  "The letter",
  async () => (await import("../letter/LetterDesk.tsx")).LetterDesk,
);

export interface AtLengthProps {
  readonly controller: Controller;
  /** An assessor watches: what is written goes to them. */
  readonly observed: boolean;
}

export function AtLength({ controller, observed }: AtLengthProps) {
  const { own } = controller.state.value;
  const asked = own !== null && controller.prompt.value !== null;
  const letter = asked ? letterOf(controller.edition.data, own) : null;
  return letter ? (
    <LetterDesk key={letter.id} controller={controller} task={letter} observed={observed} />
  ) : (
    <RecordForm controller={controller} />
  );
}
