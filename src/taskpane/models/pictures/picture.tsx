import type { ComponentChildren } from "preact";
import "./picture.css";

/** The ground that every picture has. */
export const WIDTH = 288;
export const HEIGHT = 96;
const EDGE = 10;

/** A drawing of what a model shows; its title says it to whoever does not see it. */
export function Picture({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {children}
    </svg>
  );
}

/** The position of a value from `low` to `high` between the picture's left and right edge. */
export const across =
  (low: number, high: number) =>
  (value: number): number =>
    EDGE + ((value - low) / (high - low)) * (WIDTH - 2 * EDGE);

/** The same between its bottom and its top. */
export const upward =
  (low: number, high: number) =>
  (value: number): number =>
    HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);

export const pointsOf = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");

const round = (value: number): number => Math.round(value * 10) / 10;
