/** Order, filter and looks of the wall. */
import { SORTS, type Sort } from "./order.ts";
import { SIZE_NAMES, SIZES, type Size } from "./size.ts";
import { STUCK_MINUTES } from "./standing.ts";
import type { Wall } from "./wall.ts";

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  name: "Name",
  standing: "Who needs a look first",
  score: "Lowest score first",
  quiet: "Longest without a choice",
};

interface Props {
  readonly wall: Wall;
  readonly size: Size;
  readonly onSize: (size: Size) => void;
  /** Whether the counts are read out. */
  readonly spoken: boolean;
  readonly onSpoken: (spoken: boolean) => void;
}

export function Controls({ wall, size, onSize, spoken, onSpoken }: Props) {
  const settings = wall.settings.value;
  return (
    <div class="wall-controls row">
      <label class="inline-field">
        <span>Order</span>
        <select
          value={settings.sort}
          onChange={(event) => {
            const sort = SORTS.find((each) => each === event.currentTarget.value);
            if (sort) wall.set({ sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_NAMES[sort]}
            </option>
          ))}
        </select>
      </label>
      {wall.cases.value.length > 1 && (
        <label class="inline-field">
          <span>Case</span>
          <select
            value={settings.caseId ?? ""}
            onChange={(event) => wall.set({ caseId: event.currentTarget.value || null })}
          >
            <option value="">Any case</option>
            {wall.cases.value.map(({ caseId, title }) => (
              <option key={caseId} value={caseId}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {!settings.hideNames && (
        <label class="inline-field">
          <span>Find</span>
          <input
            type="search"
            size={12}
            value={settings.search}
            onInput={(event) => wall.set({ search: event.currentTarget.value })}
          />
        </label>
      )}
      <label class="inline-field">
        <span>Stuck after</span>
        <input
          type="number"
          min={1}
          max={60}
          value={String(settings.stuckMinutes)}
          onInput={(event) => {
            const minutes = Number(event.currentTarget.value);
            wall.set({ stuckMinutes: minutes >= 1 && minutes <= 60 ? minutes : STUCK_MINUTES });
          }}
        />
        <span>min without a choice</span>
      </label>
      <label class="inline-field">
        <span>Show as</span>
        <select
          value={size}
          onChange={(event) => {
            const next = SIZES.find((each) => each === event.currentTarget.value);
            if (next) onSize(next);
          }}
        >
          {SIZES.map((each) => (
            <option key={each} value={each}>
              {SIZE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <label class="inline-field tick-line">
        <input
          type="checkbox"
          checked={settings.hideNames}
          onChange={(event) => wall.set({ hideNames: event.currentTarget.checked, search: "" })}
        />
        <span>Hide names</span>
      </label>
      <label class="inline-field tick-line">
        <input
          type="checkbox"
          checked={spoken}
          onChange={(event) => onSpoken(event.currentTarget.checked)}
        />
        <span>Read the counts out every 20 s</span>
      </label>
    </div>
  );
}
