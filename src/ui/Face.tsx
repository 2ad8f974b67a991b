/** A small drawn face, 0 settled to 3 furious. Decoration: the word stands beside it. */
const MOUTHS = ["M14 27q8 7 16 0", "M15 28.5h14", "M14 31q8-6 16 0", "M13 32q9-9 18 0"] as const;
const BROWS = [
  "M12 13.5h6M26 13.5h6",
  "M12 14.5l6-1.5M32 14.5l-6-1.5",
  "M12 12.5l7 2.5M32 12.5l-7 2.5",
  "M11 11l8 5M33 11l-8 5",
] as const;

export const Face = ({ band }: { readonly band: 0 | 1 | 2 | 3 }) => (
  <svg class="face" viewBox="0 0 44 44" aria-hidden="true">
    <circle cx="22" cy="22" r="20" fill="var(--tone)" />
    <g fill="none" stroke="#231A2E" stroke-width="3" stroke-linecap="round">
      <path d={MOUTHS[band]} />
      <path d={BROWS[band]} />
    </g>
    <circle cx="15.5" cy="20.5" r="2.6" fill="#231A2E" />
    <circle cx="28.5" cy="20.5" r="2.6" fill="#231A2E" />
  </svg>
);
