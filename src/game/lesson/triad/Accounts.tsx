/** What each has said of a talk, in the order in which they speak. */
import { roleIn, type Account, type Talk } from "../../../lesson/triad/round.ts";
import { capital } from "./words.ts";
import "./ticked.css";

interface Props {
  readonly talk: Pick<Talk, "agent" | "customer" | "observers" | "accounts">;
  readonly called: (who: string) => string;
}

const One = ({ account, who }: { readonly account: Account; readonly who: string }) => (
  <li>
    <b>{who}</b>
    {account.text && <p>{account.text}</p>}
    {account.keep && (
      <p>
        <b>Keep:</b> {account.keep}
      </p>
    )}
    {account.next && (
      <p>
        <b>Next time:</b> {account.next}
      </p>
    )}
  </li>
);

export const Accounts = ({ talk, called }: Props) => (
  <ol class="accounts">
    {talk.accounts.map((account) => {
      const role = roleIn(talk, account.by);
      const who = capital(called(account.by));
      return <One key={account.by} account={account} who={role ? `${who}, ${role}` : who} />;
    })}
  </ol>
);
