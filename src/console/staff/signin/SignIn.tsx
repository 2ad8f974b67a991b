/** Signing in as staff, by password or by the college's own account. */
import { useState } from "preact/hooks";
import { NOBODY_HERE, SIGN_IN_FAULTS } from "../../../protocol/collegeSignIn.ts";
import { address } from "../address.ts";
import { addressOf } from "../parts/ask.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { me, signIn, whySignIn } from "./me.ts";

function Form() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const doing = useDoing();
  return (
    <form
      class="form"
      onSubmit={doing.onSubmit(() => void doing.run(signIn(email.trim(), password)))}
    >
      <Field
        label="Email"
        type="email"
        value={email}
        onValue={setEmail}
        autoComplete="username"
        required
      />
      <Field
        label="Password"
        type="password"
        value={password}
        onValue={setPassword}
        autoComplete="current-password"
        required
      />
      <Problem text={doing.problem} />
      <button type="submit" class="solid" aria-busy={doing.busy}>
        Sign in
      </button>
    </form>
  );
}

export function SignIn() {
  const now = me.value;
  const at = address.value;
  const nobody = now?.kind === "nobody" ? now : null;
  return (
    <main id="main" class="narrow">
      <Heading title="Staff sign-in" />
      {whySignIn.value !== null && (
        <p class="notice" role="status">
          {whySignIn.value}
        </p>
      )}
      {at.page === "sign-in-failed" && (
        <p class="notice grave" role="alert">
          {at.why === "nobody" ? NOBODY_HERE : SIGN_IN_FAULTS[at.why]}
        </p>
      )}
      {now?.kind === "learner" && (
        <p class="notice">
          This browser is signed in as the learner {now.learner.name} of {now.class.name}. These
          pages are for staff. <a href="./">Go to your cases</a>, or sign in as staff here.
        </p>
      )}
      {nobody?.setupNeeded && (
        <p class="notice">
          This server is new and has no centre yet. Where it was started it printed a one-time link:
          open that link to set up the centre and its first administrator.
        </p>
      )}
      <section class="panel">
        <Form />
        {nobody?.oidc && (
          <>
            <p class="or">
              <span>or</span>
            </p>
            <a class="plain wide" href={addressOf("signin/oidc")}>
              Sign in with {nobody.oidc.label}
            </a>
          </>
        )}
      </section>
      <p class="hint">
        No account? Staff are invited by their centre’s administrator. Learners join with a class
        code on <a href="./">the learners’ page</a>.
      </p>
    </main>
  );
}
