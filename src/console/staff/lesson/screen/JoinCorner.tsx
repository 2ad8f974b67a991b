/** Along the foot: the plan as steps, and the way in for whoever comes late. */
import type { LessonSeen } from "../../../../lesson/seen.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { spacedCode, typedAddress } from "../../classes/codeTime.ts";
import { Qr } from "../../classes/Qr.tsx";
import { serverNow } from "../../parts/ask.ts";

interface Props {
  readonly of: ClassFacts | null;
  readonly lesson: LessonSeen;
}

export function JoinCorner({ of, lesson }: Props) {
  const { code = null, codeExpiresAt = null, joinUrl = null } = of ?? {};
  const open = code !== null && (codeExpiresAt === null || codeExpiresAt > serverNow());
  const at = lesson.blocks.findIndex(({ id }) => id === lesson.block?.id);
  return (
    <footer class="screen-foot">
      <ol class="screen-steps" aria-label="Parts of the lesson">
        {lesson.blocks.map(({ id, title }, n) => (
          <li key={id} class={n < at ? "been" : ""} aria-current={n === at ? "step" : undefined}>
            <span>{n === at ? title : <span class="unseen">{title}</span>}</span>
          </li>
        ))}
      </ol>
      {open && joinUrl !== null && (
        <div class="screen-join">
          <p>
            <span>Late? {typedAddress(joinUrl)}</span>
            <b aria-label={`Code: ${[...code].join(" ")}`}>{spacedCode(code)}</b>
          </p>
          <Qr text={joinUrl} label="QR code of the joining address" />
        </div>
      )}
    </footer>
  );
}
