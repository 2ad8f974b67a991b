/** What a page shows until its answer is here, or when there is none. */
import type { ComponentChildren } from "preact";
import type { Loaded } from "./useAsked.ts";

interface Props<T> {
  readonly of: Loaded<T>;
  /** What is awaited, as it reads in "… could not be fetched": "The classes". */
  readonly what: string;
  readonly children: (value: T) => ComponentChildren;
}

export function Loading<T>({ of, what, children }: Props<T>) {
  return (
    <>
      {of.problem !== null && (
        <div class="notice grave" role="alert">
          <p>
            {what} could not be fetched. {of.problem}
          </p>
          <button type="button" class="plain" onClick={() => void of.again()}>
            Try again
          </button>
        </div>
      )}
      {of.value === null
        ? of.problem === null && (
            <p class="awaited" role="status">
              One moment…
            </p>
          )
        : children(of.value)}
    </>
  );
}
