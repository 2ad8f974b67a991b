/** The first run: the centre and its first administrator, by the one-time link. */
import { useState } from "preact/hooks";
import { z } from "zod";
import { LINE_LENGTH } from "../../../protocol/bounds.ts";
import { go } from "../address.ts";
import { ask, done, path } from "../parts/ask.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import { lookWhoIsHere } from "./me.ts";
import { NewPassword } from "./NewPassword.tsx";

/** What a one-time link opens; a name for the centre may have been suggested with it. */
export const setupAnswer = z.object({ centreName: z.string().nullable() });

interface Props {
  readonly token: string;
  readonly suggested: string;
}

function Form({ token, suggested }: Props) {
  const [centreName, setCentreName] = useState(suggested);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const doing = useDoing();
  const send = async (): Promise<void> => {
    const body = { token, centreName: centreName.trim(), name: name.trim(), email, password };
    if (!(await doing.run(ask(done, "POST", "setup", body)))) return;
    await lookWhoIsHere();
    go("#/centre");
  };
  return (
    <form class="form panel" onSubmit={doing.onSubmit(() => void send())}>
      <Field
        label="Name of the centre"
        hint="The college or training provider, as learners know it."
        value={centreName}
        onValue={setCentreName}
        autoComplete="organization"
        maxLength={LINE_LENGTH}
        required
      />
      <Field
        label="Your name"
        value={name}
        onValue={setName}
        autoComplete="name"
        maxLength={LINE_LENGTH}
        required
      />
      <Field
        label="Your email"
        type="email"
        value={email}
        onValue={setEmail}
        autoComplete="username"
        required
      />
      <NewPassword label="A password" value={password} onValue={setPassword} />
      <Problem text={doing.problem} />
      <button type="submit" class="solid" aria-busy={doing.busy}>
        Set up the centre
      </button>
    </form>
  );
}

export function SetUp({ token }: { readonly token: string }) {
  const valid = useAsked(token, () => ask(setupAnswer, "GET", path("setup", token)));
  return (
    <main id="main" class="narrow">
      <Heading title="Set up your centre" />
      <p class="lead">
        You will be its administrator: you invite staff, and you decide how long plays are kept.
      </p>
      <Loading of={valid} what="This link’s page">
        {({ centreName }) => <Form token={token} suggested={centreName ?? ""} />}
      </Loading>
    </main>
  );
}
