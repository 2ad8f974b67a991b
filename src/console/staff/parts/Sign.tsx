/** Small signs of the staff pages, strokes on a board of 24 by 24. Always beside a word. */
const SIGNS = {
  playing: "M8 5.5v13l10.5-6.5z",
  stuck: "M12 4a8 8 0 1 1-.1 0M12 8v4.5l3 2",
  racing: "M4.5 6l6.5 6-6.5 6M12.5 6l6.5 6-6.5 6",
  gone: "M4 8q8-7 16 0M7 11.5q5-4 10 0M12 16v.2M4 20L20 4",
  finished: "M4.5 12.5l5 5L19.5 7",
  "not-started": "M12 4a8 8 0 1 1-.1 0",
  critical: "M12 4L2.5 20h19zM12 10v5M12 17.4v.2",
  pause: "M8 5v14M16 5v14",
  next: "M6 6l8 6-8 6zM18 6v12",
  previous: "M18 6l-8 6 8 6zM6 6v12",
  live: "M12 10.5a1.5 1.5 0 1 1-.1 0M7.5 16.5a6.5 6.5 0 0 1 0-9M16.5 16.5a6.5 6.5 0 0 0 0-9M4.5 19.5a11 11 0 0 1 0-15M19.5 19.5a11 11 0 0 0 0-15",
  cut: "M4 4l16 16M7.5 16.5a6.5 6.5 0 0 1-1.4-7M16.5 16.5a6.5 6.5 0 0 0 1.4-7M12 10.5a1.5 1.5 0 1 1-.1 0",
  up: "M12 19V6M6.5 11L12 5.5l5.5 5.5",
  down: "M12 5v13M6.5 13L12 18.5l5.5-5.5",
  pen: "M5 19l1-4L16.5 4.5l3 3L9 18zM14 7l3 3",
  word: "M4.5 5.5h15v10h-8.5L7 19v-3.5H4.5z",
  sound:
    "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4M6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3",
} as const;

export type SignName = keyof typeof SIGNS;

export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={SIGNS[name]} />
  </svg>
);
