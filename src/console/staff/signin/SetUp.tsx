/** The first run: the centre and its first administrator, by the one-time link. */
import { useState } from "preact/hooks";
import { go } from "../address.ts";
import { ask, done, path } from "../parts/ask.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import { lookWhoIsHere } from "./me.ts";

function Form({ token }: { readonly token: string }) {
  const [centreName, setCentreName] = useState("");
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
    <form
      class="form panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (!doing.busy) void send();
      }}
    >
      <Field
        label="Name of the centre"
        hint="The college or training provider, as learners know it."
        value={centreName}
        onValue={setCentreName}
        autoComplete="organization"
        required
      />
      <Field label="Your name" value={name} onValue={setName} autoComplete="name" required />
      <Field
        label="Your email"
        type="email"
        value={email}
        onValue={setEmail}
        autoComplete="username"
        required
      />
      <Field
        label="A password"
        hint="Long is strong: four or five words that you will remember."
        type="password"
        value={password}
        onValue={setPassword}
        autoComplete="new-password"
        required
      />
      <Problem text={doing.problem} />
      <button type="submit" class="solid" aria-busy={doing.busy}>
        Set up the centre
      </button>
    </form>
  );
}

export function SetUp({ token }: { readonly token: string }) {
  const valid = useAsked(token, () => ask(done, "GET", path("setup", token)));
  return (
    <main id="main" class="narrow">
      <Heading title="Set up your centre" />
      <p class="lead">
        You will be its administrator: you invite staff, and you decide how long plays are kept.
      </p>
      <Loading of={valid} what="This link’s page">
        {() => <Form token={token} />}
      </Loading>
    </main>
  );
}
