/** A list of things found in a text: a word for how each stands, what it is, and the way to it. */
import { Icon } from "./Icon.tsx";
import "./findings.css";

/** A place in a text, in characters: from the first to behind the last. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

export interface FindingView {
  readonly key: string;
  /** How it stands, in a word or two. */
  readonly word: string;
  readonly tone: "good" | "look" | "open";
  readonly title: string;
  readonly text: string;
  /** What stands in the text; "" for nothing. */
  readonly quote: string;
  readonly place: TextPlace | null;
}

const ICONS = { good: "check", look: "warning", open: "notes" } as const;

interface Props {
  readonly findings: readonly FindingView[];
  /** Shows a place in the text; absent where there is nowhere to go. */
  readonly onGo?: (place: TextPlace) => void;
}

export const Findings = ({ findings, onGo }: Props) => (
  <ul class="findings">
    {findings.map(({ key, word, tone, title, text, quote, place }) => (
      <li key={key} class={`finding is-${tone}`}>
        <p>
          <Icon name={ICONS[tone]} /> <b class="finding-word">{word}:</b> {title}
        </p>
        {text && <p class="finding-text">{text}</p>}
        {quote && <p class="finding-quote">“{quote}”</p>}
        {place && onGo && (
          <button type="button" class="linklike" onClick={() => onGo(place)}>
            Show it in the text<span class="unseen">: {title}</span>
          </button>
        )}
      </li>
    ))}
  </ul>
);
