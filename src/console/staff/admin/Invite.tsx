/** Inviting somebody: their link is shown once, to be handed on. */
import { useState } from "preact/hooks";
import type { z } from "zod";
import { LINE_LENGTH } from "../../../protocol/bounds.ts";
import type { Role } from "../../../protocol/access.ts";
import { ask } from "../parts/ask.ts";
import { CopyText } from "../parts/CopyText.tsx";
import { dayWords } from "../parts/dates.ts";
import { Field } from "../parts/Field.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Roles } from "./Roles.tsx";
import { invitationLink } from "./staff.ts";

interface Props {
  readonly onClose: () => void;
  readonly onInvited: () => void;
}

export function Invite({ onClose, onInvited }: Props) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [made, setMade] = useState<z.infer<typeof invitationLink> | null>(null);
  const doing = useDoing();
  const send = (): void => {
    if (roles.length === 0) return setFault("Tick at least one role.");
    setFault(null);
    const body = { email: email.trim(), name: name.trim(), roles };
    void doing.run(ask(invitationLink, "POST", "staff/invitations", body), (link) => {
      setMade(link);
      onInvited();
    });
  };
  return (
    <Dialog title="Invite a member of staff" onClose={onClose}>
      {made ? (
        <>
          <p role="status">
            The invitation of <strong>{name}</strong> is ready. Hand this link to them yourself, by
            a message or in person: it works once, until {dayWords(made.expiresAt)}, and it is not
            shown again.
          </p>
          <CopyText label="One-time link" text={made.link} />
          <div class="row">
            <button type="button" class="solid" onClick={onClose}>
              I have handed it on
            </button>
          </div>
        </>
      ) : (
        <form class="form" onSubmit={doing.onSubmit(send)}>
          <Field label="Name" value={name} onValue={setName} maxLength={LINE_LENGTH} required />
          <Field label="Email" type="email" value={email} onValue={setEmail} required />
          <Roles roles={roles} onRoles={setRoles} />
          <Problem text={fault ?? doing.problem} />
          <div class="row">
            <button type="submit" class="solid" aria-busy={doing.busy}>
              Make the link
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
