import { describe, expect, it } from "vitest";
import { dayOf, spanOf, timeOf, whenDue } from "./clock.ts";

describe("[UI1] the service clock", () => {
  it("tells the time of any day", () => {
    expect(timeOf(872)).toBe("14:32");
    expect(timeOf(1440 * 3 + 5)).toBe("00:05");
  });

  it("counts weekdays on from the first, over the week's end", () => {
    expect(dayOf("Tuesday", 1439)).toBe("Tuesday");
    expect(dayOf("Tuesday", 1440 * 2)).toBe("Thursday");
    expect(dayOf("Friday", 1440 * 3)).toBe("Monday");
  });

  it("numbers days where the first has no weekday's name", () => {
    expect(dayOf("The first day", 1440)).toBe("The first day, day 2");
  });

  it("says spans in at most two parts", () => {
    expect(spanOf(0)).toBe("0 min");
    expect(spanOf(80)).toBe("1 h 20 min");
    expect(spanOf(1440 * 2 + 245)).toBe("2 days 4 h");
    expect(spanOf(-3)).toBe("0 min");
  });

  it("names the day of a due time only when it is another", () => {
    expect(whenDue("Tuesday", 990, 872)).toBe("16:30");
    expect(whenDue("Tuesday", 1440 * 2 + 720, 872)).toBe("Thursday 12:00");
  });
});
