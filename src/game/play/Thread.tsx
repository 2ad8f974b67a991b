/** The lines of this turn, framed as the channel they came by. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { CaseData } from "../../play/case.ts";
import type { Channel } from "../../play/event.ts";
import { Icon } from "../../ui/Icon.tsx";
import { prefs } from "../settings/prefs.ts";
import { timeOf } from "../../play/clock.ts";
import { Letter } from "./Letter.tsx";
import { Line } from "./Line.tsx";
import { reveal } from "./pace.ts";
import { Steps } from "./Steps.tsx";
import type { Entry } from "./talk.ts";
import { threadOf, type Block } from "./threadOf.ts";
import { MOOD_WORDS } from "./temper.ts";

const REPLY_LABELS = { say: "You said", do: "You did", look: "You looked up" } as const;

function Plate({
  block,
  mood,
}: {
  readonly block: Block & { kind: "speech" };
  readonly mood: boolean;
}) {
  return (
    <p class="plate">
      <span class="plate-name">{block.name}</span>
      {mood && MOOD_WORDS[block.mood] && <span class="plate-mood">{MOOD_WORDS[block.mood]}</span>}
    </p>
  );
}

interface SpeechProps {
  readonly block: Block & { kind: "speech" };
  readonly caseData: CaseData;
  readonly all: readonly Entry[];
  readonly turn: number;
  readonly newest: boolean;
}

const paragraphs = (block: Block & { kind: "speech" }) =>
  block.lines.map((line) => <Line key={line.key} line={line} />);

function Speech({ block, newest, ...rest }: SpeechProps) {
  // Letters go between the learner and the customer; a colleague in that scene speaks.
  if (block.channel === "email" && ["you", rest.caseData.persona.who].includes(block.who)) {
    return <Letter block={block} {...rest} />;
  }
  if (block.channel === "chat") {
    return (
      <div class={`message ${block.who === "you" ? "mine" : ""}`}>
        <p class="message-from">
          <b>{block.name}</b> {block.who !== "you" && <span>{MOOD_WORDS[block.mood]}</span>}{" "}
          <time>{timeOf(block.clock)}</time>
        </p>
        {paragraphs(block)}
      </div>
    );
  }
  if (block.channel === "phone") {
    return (
      <div class="caption">
        <p class="caption-from">
          <b>{block.name}</b> {block.who !== "you" && <span>{MOOD_WORDS[block.mood]}</span>}
        </p>
        {paragraphs(block)}
      </div>
    );
  }
  return (
    <div class={`bubble ${block.who === "you" ? "mine" : ""} ${newest ? "newest" : ""}`}>
      <Plate block={block} mood={block.who !== "you"} />
      {paragraphs(block)}
    </div>
  );
}

function Piece({ block, ...rest }: Omit<SpeechProps, "block"> & { readonly block: Block }) {
  switch (block.kind) {
    case "speech":
      return <Speech block={block} {...rest} />;
    case "narration":
      return (
        <div class="narration">
          {block.lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </div>
      );
    case "heading":
      return (
        <p class="interstitial">
          <span>{block.text}</span>
        </p>
      );
    case "reply":
      return block.channel === "chat" && block.option === "say" ? (
        <div class="message mine">
          <p class="message-from">
            <b>You</b> <time>{timeOf(block.clock)}</time>
          </p>
          <p class="line">{block.text}</p>
        </div>
      ) : (
        <p class="you-said">
          <span>{REPLY_LABELS[block.option]}:</span> {block.text}
        </p>
      );
    case "own":
      return (
        <p class="you-said own">
          <span>In your own words:</span> {block.text}
        </p>
      );
    case "note":
      return (
        <p class="you-said">
          <Icon name="check" /> {block.text}
        </p>
      );
  }
}

const BARS = {
  phone: { icon: "phone", label: "On the telephone" },
  chat: { icon: "chat", label: "Chat" },
} as const;

const framed = ({ channel, ...block }: Block): boolean =>
  channel === "phone"
    ? block.kind === "speech"
    : channel === "chat" &&
      (block.kind === "speech" || (block.kind === "reply" && block.option === "say"));

export interface ThreadProps {
  readonly caseData: CaseData;
  readonly entries: readonly Entry[];
  /** Those of every turn so far. */
  readonly all: readonly Entry[];
}

/** Blocks of one channel that stand together share its frame. */
export function Thread({ caseData, entries, all }: ThreadProps) {
  const turn = entries[0]?.turn ?? 0;
  const blocks = threadOf(entries);
  const frames: { channel: Channel; framed: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = frames.at(-1);
    const joins = last?.framed === true && last.channel === block.channel;
    if (framed(block) || (joins && block.kind === "narration")) {
      // What is told between two lines of a call belongs into the call.
      if (joins) last.blocks.push(block);
      else frames.push({ channel: block.channel, framed: true, blocks: [block] });
    } else frames.push({ channel: block.channel, framed: false, blocks: [block] });
  }
  const seen = useRef(0);
  useLayoutEffect(() => reveal(blocks, seen), [entries, prefs.value.pace]);
  const newest = blocks.findLast((block) => block.kind === "speech");
  return (
    <div class="thread">
      {frames.map((frame, i) => {
        const pieces = frame.blocks.map((block) => (
          <Piece
            key={block.key}
            block={block}
            newest={block === newest}
            {...{ caseData, all, turn }}
          />
        ));
        const bar =
          frame.framed && (frame.channel === "phone" || frame.channel === "chat")
            ? BARS[frame.channel]
            : null;
        if (!bar) return pieces;
        const other = frame.blocks.find((block) => block.kind === "speech" && block.who !== "you");
        return (
          <div key={`frame${i}`} class={`frame ${frame.channel}`}>
            <p class="frame-bar">
              <Icon name={bar.icon} />
              <b>{bar.label}</b>
              <span>
                {other?.kind === "speech" ? `${other.name}, ` : ""}
                {timeOf(frame.blocks[0]?.clock ?? 0)}
              </span>
              {frame.channel === "phone" && <i class="wave" aria-hidden="true" />}
            </p>
            {pieces}
          </div>
        );
      })}
      <Steps />
    </div>
  );
}
