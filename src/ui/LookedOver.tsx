/** A text that was sent, with the findings of its checklist and, once they are here, of its wording. */
import { useEffect, useState } from "preact/hooks";
import { Findings, type FindingView } from "./Findings.tsx";

interface Props {
  readonly points: readonly FindingView[];
  /** Fetches what gives advice, and asks it. */
  readonly advise: () => Promise<readonly FindingView[]>;
}

export function LookedOver({ points, advise }: Props) {
  /** Null: it could not be fetched. */
  const [advice, show] = useState<readonly FindingView[] | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    advise().then(
      (found) => here && show(found),
      () => here && show(null),
    );
    return () => void (here = false);
  }, []);
  return (
    <>
      <h4>Against the case</h4>
      <Findings findings={points} />
      <h4>The wording</h4>
      {advice === undefined ? (
        <p>Looking it over…</p>
      ) : advice === null ? (
        <p>The advice could not be fetched. Check the connection, then load the page again.</p>
      ) : advice.length === 0 ? (
        <p>Nothing to say: it reads plainly.</p>
      ) : (
        <Findings findings={advice} />
      )}
    </>
  );
}
