/**
 * Frames that come late, as on a slow machine: what a page does after it is painted happens when
 * somebody quick has gone on to the next thing. To be run in a page before any of its own script.
 */
export function lateFrames(): void {
  const [frame, timer] = [window.requestAnimationFrame, window.setTimeout];
  const later = (work: () => void): number => Number(timer(work, 70));
  window.requestAnimationFrame = (work) => later(() => frame(work));
  Object.assign(window, {
    setTimeout: (work: () => void, ms = 0) => timer(work, Math.max(ms, 70)),
  });
}
