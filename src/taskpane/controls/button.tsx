import type { ComponentChildren } from "preact";
import "./button.css";

interface ButtonProps {
  readonly look?: "primary" | "secondary" | "subtle" | "link";
  readonly size?: "medium" | "small";
  readonly submit?: boolean;
  readonly busy?: boolean;
  /** What it is called where the text on it does not say enough. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** A busy button keeps the focus and its place, and does nothing. */
export function Button({
  look = "secondary",
  size = "medium",
  submit = false,
  busy = false,
  label,
  describedBy,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type={submit ? "submit" : "button"}
      class="button"
      data-look={look}
      data-size={size}
      aria-disabled={busy}
      aria-label={label}
      aria-describedby={describedBy}
      title={label}
      onClick={busy ? undefined : onClick}
    >
      {children}
    </button>
  );
}
