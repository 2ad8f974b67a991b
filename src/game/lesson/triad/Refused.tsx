/** What the server would not take of a role-play, with its reason; words that were written stay readable. */
import { putAway, type TriadNow } from "./triadHere.ts";

export const Refused = ({ now }: { readonly now: TriadNow }) => (
  <>
    {now.refused.map(({ id, body, refused }) => (
      <div key={id} class="notice" role="alert">
        <p>
          {"text" in body && body.text && <>“{body.text}” was not taken in. </>}
          {"quote" in body && body.quote && <>“{body.quote}” was not taken in. </>}
          {refused?.message}
        </p>
        <button type="button" class="plain" onClick={() => putAway(id)}>
          Put away
        </button>
      </div>
    ))}
  </>
);
