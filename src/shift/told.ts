/** What an act amounts to in words, or why it was refused. */
import type { OptionKind } from "../play/event.ts";
import type { Result } from "../play/result.ts";

export type Acted = Result<{ readonly text: string; readonly kind: OptionKind }, string>;
