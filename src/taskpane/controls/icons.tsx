import type { ComponentChildren } from "preact";

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.25"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.5 3.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13.5 8h-11M7 3.5 2.5 8 7 12.5" />
  </Icon>
);

/** A sheet with one cell marked. */
export const PickIcon = () => (
  <Icon>
    <rect x="2" y="2.5" width="12" height="11" rx="1.25" />
    <path d="M2 6.25h12M2 9.75h12M6 2.5v11" />
    <rect x="6" y="6.25" width="8" height="3.5" fill="currentColor" stroke="none" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);
