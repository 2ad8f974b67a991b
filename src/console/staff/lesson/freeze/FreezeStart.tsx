/** The way to a freeze: one button, and the moment chosen in a drawer. */
import { useState } from "preact/hooks";
import type { Block } from "../../../../lesson/event.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import type { Table } from "../model/table.ts";
import { ChooseMoment } from "./ChooseMoment.tsx";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly block: Block | null;
}

export function FreezeStart({ of, table, block }: Props) {
  const [choosing, choose] = useState(false);
  return (
    <section class="panel freeze-start" aria-labelledby="freeze-head">
      <div>
        <h2 id="freeze-head" tabIndex={-1}>
          Stop and talk
        </h2>
        <p class="hint">
          Every screen stops at one moment of a case. You vote, compare and talk; then everybody
          goes on where they were.
        </p>
      </div>
      <button type="button" class="solid" onClick={() => choose(true)}>
        Choose the moment
      </button>
      {choosing && (
        <ChooseMoment
          of={of}
          table={table}
          caseId={block?.caseId || (of.cases[0]?.caseId ?? "")}
          onClose={() => choose(false)}
        />
      )}
    </section>
  );
}
