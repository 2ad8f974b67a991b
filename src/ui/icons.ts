/** Our own drawings, strokes on a board of 24 by 24: a tenth of an icon set's outlines in size. */
export const ICONS = {
  promise: "M4 5h16v15H4zM4 10h16M8.5 3v4M15.5 3v4M9 15l2.2 2.2 4-4.2",
  notes: "M7 3h12v18H7zM7 8H4M7 16H4M10.5 8.5h5M10.5 12.5h5M10.5 16.5h3",
  history: "M4 4.5v5h5M4.6 9.5a8 8 0 1 1-.4 4.5M12 8v4.5l3 2",
  sound: "M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9q2.6 3 0 6M18.5 6q5.5 6 0 12",
  silent: "M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5",
  settings: "M4 7h8M18 7h2M4 17h2M12 17h8M15 4.5a2.5 2.5 0 1 1-.1 0M9 14.5a2.5 2.5 0 1 1-.1 0",
  leave: "M11 4H5v16h6M10 12h10M16 8l4 4-4 4",
  search: "M10.5 4a6.5 6.5 0 1 1-.1 0M15.5 15.5L21 21",
  act: "M13 3L5 14h6l-1 7 8-11h-6z",
  close: "M5.5 5.5l13 13M18.5 5.5l-13 13",
  phone:
    "M6.5 3.5L9.8 4l1.2 4.5-2.4 2a13 13 0 0 0 5 5l2-2.4 4.5 1.2.4 3.3q-1.7 3-5 2.4A17.5 17.5 0 0 1 4 8.5q-.5-3.3 2.5-5z",
  chat: "M4 5h16v11H10.5L6 20v-4H4z",
  back: "M8.5 5.5L4 10l4.5 4.5M4 10h10a5 5 0 0 1 0 10h-3",
  check: "M4.5 12.5l5 5L19.5 7",
  warning: "M12 4L2.5 20h19zM12 10v5M12 17.4v.2",
} as const;

export type IconName = keyof typeof ICONS;
