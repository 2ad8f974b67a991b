/** The second step: one's own name among those of the roster. */
import { useState } from "preact/hooks";
import type { Rostered } from "./joining.ts";

/** From so many names on, searching is sooner than looking. */
const SEARCHED_FROM = 9;
/** A centre's whole intake is no list to read; typing narrows it. */
const SHOWN_AT_MOST = 60;

/** Letters without case or accents: Zoe finds Zoë. */
const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase("en-GB");

const partsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[\s'’-]+/)
    .filter(Boolean);

/** Names in which each word that was typed begins a word. */
export function namesLike(learners: readonly Rostered[], typed: string): readonly Rostered[] {
  const words = partsOf(typed);
  return learners.filter(({ name }) => {
    const parts = partsOf(name);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

interface Props {
  readonly learners: readonly Rostered[];
  readonly onPick: (learner: Rostered) => void;
}

const told = (found: number, shown: number): string => {
  if (found === 0) return "No name here is like that. Try only the first letters.";
  if (found > shown) return `The first ${shown} of ${found} names. Type to find yours.`;
  return found === 1 ? "One name." : `${found} names.`;
};

export function NameStep({ learners, onPick }: Props) {
  const [typed, type] = useState("");
  const sorted = learners.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
  const found = namesLike(sorted, typed);
  const shown = found.slice(0, SHOWN_AT_MOST);
  if (learners.length === 0) {
    return (
      <p role="alert">Nobody is on this class's list yet. Ask your tutor to put your name there.</p>
    );
  }
  return (
    <>
      {learners.length >= SEARCHED_FROM && (
        <div class="field">
          <label for="name">Find your name</label>
          <input
            id="name"
            type="text"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="name-count"
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </div>
      )}
      <p class="hint" id="name-count" role="status">
        {told(found.length, shown.length)}
      </p>
      <ul class="names" aria-label="Names">
        {shown.map((learner) => (
          <li key={learner.id}>
            <button type="button" class="plain" onClick={() => onPick(learner)}>
              {learner.name}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">Your name is not there? Ask your tutor to add it to the class.</p>
    </>
  );
}
