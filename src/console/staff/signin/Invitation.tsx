/** Becoming a member of staff by the one-time link of an invitation. */
import { useState } from "preact/hooks";
import { z } from "zod";
import { LINE_LENGTH } from "../../../protocol/bounds.ts";
import { go } from "../address.ts";
import { ask, done, path } from "../parts/ask.ts";
import { dayWords } from "../parts/dates.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import { lookWhoIsHere, ROLE_NAMES, ROLE_WORK, roleList } from "./me.ts";
import { NewPassword } from "./NewPassword.tsx";

export const invitationAnswer = z.object({
  centreName: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  roles: roleList,
  expiresAt: z.number(),
});
type Offer = z.infer<typeof invitationAnswer>;

function Form({ token, offer }: { readonly token: string; readonly offer: Offer }) {
  const [name, setName] = useState(offer.name ?? "");
  const [password, setPassword] = useState("");
  const doing = useDoing();
  const send = async (): Promise<void> => {
    const body = { name: name.trim(), password };
    if (!(await doing.run(ask(done, "POST", path("invitations", token), body)))) return;
    await lookWhoIsHere();
    go("#/");
  };
  return (
    <form class="form panel" onSubmit={doing.onSubmit(() => void send())}>
      <p>
        <strong>{offer.centreName}</strong> invites <strong>{offer.email}</strong> to work as:
      </p>
      <ul class="plain-list">
        {offer.roles.map((role) => (
          <li key={role}>
            <strong>{ROLE_NAMES[role]}.</strong> {ROLE_WORK[role]}
          </li>
        ))}
      </ul>
      <p class="hint">The link works once, until {dayWords(offer.expiresAt)}.</p>
      <Field
        label="Your name"
        value={name}
        onValue={setName}
        autoComplete="name"
        maxLength={LINE_LENGTH}
        required
      />
      {/* A password manager keeps the password under this name. */}
      <input
        class="unseen"
        type="email"
        autoComplete="username"
        value={offer.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <NewPassword label="Choose a password" value={password} onValue={setPassword} />
      <Problem text={doing.problem} />
      <button type="submit" class="solid" aria-busy={doing.busy}>
        Join the staff
      </button>
    </form>
  );
}

export function Invitation({ token }: { readonly token: string }) {
  const offer = useAsked(token, () => ask(invitationAnswer, "GET", path("invitations", token)));
  return (
    <main id="main" class="narrow">
      <Heading title="You are invited" />
      <Loading of={offer} what="This invitation">
        {(value) => <Form token={token} offer={value} />}
      </Loading>
    </main>
  );
}
