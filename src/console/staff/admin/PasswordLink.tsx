/** A member of staff who has forgotten their password gets a one-time link from an administrator. */
import { useState } from "preact/hooks";
import type { z } from "zod";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ask, path } from "../parts/ask.ts";
import { CopyText } from "../parts/CopyText.tsx";
import { dayWords } from "../parts/dates.ts";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { invitationLink, type Member } from "./staff.ts";

interface Props {
  readonly member: Member;
  readonly onClose: () => void;
}

export function PasswordLink({ member, onClose }: Props) {
  const [made, setMade] = useState<z.infer<typeof invitationLink> | null>(null);
  const doing = useDoing();
  const make = () => ask(invitationLink, "POST", path("staff", member.userId, "password-link"));
  return (
    <Dialog title={`A new password for ${member.name}`} shape="card" onClose={onClose}>
      {made ? (
        <>
          <p role="status">
            Hand this link to {member.name} yourself. It works once, until{" "}
            {dayWords(made.expiresAt)}, and is not shown again.
          </p>
          <CopyText label="One-time link" text={made.link} />
        </>
      ) : (
        <p>
          Whoever opens the link chooses a new password for this account, and everybody who is
          signed in with the old one is signed out. Until then the old one works.
        </p>
      )}
      <Problem text={doing.problem} />
      <div class="row">
        {made ? (
          <button type="button" class="solid" onClick={onClose}>
            I have handed it on
          </button>
        ) : (
          <button
            type="button"
            class="solid"
            aria-busy={doing.busy}
            onClick={() => doing.busy || void doing.run(make(), setMade)}
          >
            Make the link
          </button>
        )}
      </div>
    </Dialog>
  );
}
