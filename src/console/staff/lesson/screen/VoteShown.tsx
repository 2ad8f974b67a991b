/** The vote on the class's screen: its options by letter, how many have voted, then the spread. */
import type { VoteSeen } from "../../../../lesson/seen.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { shareWords } from "../shareWords.ts";

export function VoteShown({ vote }: { readonly vote: VoteSeen }) {
  const { spread, open, cast } = vote;
  const most = Math.max(0, ...(spread ?? []).map(({ count }) => count));
  return (
    <section class={spread ? "screen-vote shown" : "screen-vote"} aria-label="The vote">
      <p class="screen-cast">
        {open ? "Vote now: what would you say, and why?" : "The vote is closed."}{" "}
        <b>
          {cast} {cast === 1 ? "vote" : "votes"} in
        </b>
      </p>
      <ul>
        {vote.options.map(({ index, text }, at) => {
          const share = spread?.find((each) => each.index === index);
          return (
            <li key={index} class={share && share.count === most && most > 0 ? "most" : undefined}>
              <b class="letter">{letterOf(at)}</b>
              <div>
                <p>{text}</p>
                {share && (
                  <svg
                    class="spread-bar"
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect class="bar-whole" width="100" height="4" />
                    <rect class="bar-used" width={share.share * 100} height="4" />
                  </svg>
                )}
              </div>
              {share && <p class="screen-share">{shareWords(share.count, share.share)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
