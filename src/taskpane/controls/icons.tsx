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
    <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="1.5" />
    <path d="M1.75 6h12.5M1.75 10h12.5M6 1.75v12.5M10 1.75v12.5" stroke-width="1" />
    <rect x="6" y="6" width="4" height="4" fill="currentColor" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

/** A cogwheel. */
export const SettingsIcon = () => (
  <Icon>
    <path d="M6.73 3.42 6.93 1.74 9.07 1.74 9.27 3.42 10.34 3.87 11.67 2.81 13.19 4.33 12.13 5.66 12.58 6.73 14.26 6.93 14.26 9.07 12.58 9.27 12.13 10.34 13.19 11.67 11.67 13.19 10.34 12.13 9.27 12.58 9.07 14.26 6.93 14.26 6.73 12.58 5.66 12.13 4.33 13.19 2.81 11.67 3.87 10.34 3.42 9.27 1.74 9.07 1.74 6.93 3.42 6.73 3.87 5.66 2.81 4.33 4.33 2.81 5.66 3.87Z" />
    <circle cx="8" cy="8" r="2" />
  </Icon>
);
