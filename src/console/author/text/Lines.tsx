/**
 * The text once more, unseen, behind the one that is typed in: it carries the line numbers and the
 * marks, and its height makes room, so that long lines may wrap and numbers still stand beside them.
 */
import { Component } from "preact";
import type { Severity } from "../../../workshop/problem.ts";

/** Lines drawn together: a key press redraws one such block and not the whole story. */
const BLOCK = 60;

export type Marks = ReadonlyMap<number, Severity>;

interface BlockProps {
  readonly lines: readonly string[];
  /** The number of its first line. */
  readonly first: number;
  /** As text, so that equal marks are seen to be equal: "3 error". */
  readonly marks: string;
}

class Block extends Component<BlockProps> {
  override shouldComponentUpdate(next: BlockProps): boolean {
    const { lines, first, marks } = this.props;
    return (
      first !== next.first ||
      marks !== next.marks ||
      lines.length !== next.lines.length ||
      lines.some((line, at) => line !== next.lines[at])
    );
  }
  override render() {
    const { lines, first, marks } = this.props;
    const marked = new Map(
      marks.split(",").map((mark) => [Number(mark.split(" ")[0]), mark.split(" ")[1]]),
    );
    return (
      <div style={{ counterReset: `line ${first - 1}` }}>
        {lines.map((line, at) => (
          <div key={at} class={`line ${marked.get(first + at) ?? ""}`}>
            {line || "\u200B"}
          </div>
        ))}
      </div>
    );
  }
}

export function Lines({ text, marks }: { readonly text: string; readonly marks: Marks }) {
  const lines = text.split("\n");
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) => at * BLOCK);
  return (
    <div class="lines" aria-hidden="true">
      {blocks.map((from) => (
        <Block
          key={from}
          lines={lines.slice(from, from + BLOCK)}
          first={from + 1}
          marks={[...marks]
            .filter(([line]) => line > from && line <= from + BLOCK)
            .map((mark) => mark.join(" "))
            .join(",")}
        />
      ))}
    </div>
  );
}
