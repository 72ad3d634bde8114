import { HEIGHT, WIDTH, across, upward } from "./picture";

interface ColumnsProps {
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly isBad: (value: number) => boolean;
}

/** Columns that stand on zero, or hang from it. */
export function Columns({ values, low, high, isBad }: ColumnsProps) {
  const [x, y] = [across(0, values.length), upward(low, high)];
  const width = (WIDTH / values.length) * 0.56;
  return (
    <>
      {values.map((value, index) => (
        <rect
          key={index}
          class={isBad(value) ? "bad" : "good"}
          x={x(index + 0.5) - width / 2}
          y={y(Math.max(value, 0))}
          width={width}
          height={Math.abs(y(value) - y(0))}
          rx="1.5"
        />
      ))}
      <Level at={y(0)} />
    </>
  );
}

/** A line right across. */
export function Level({ at, look = "axis" }: { readonly at: number; readonly look?: "axis" | "threshold" }) {
  return <path class={look} d={`M0 ${Math.min(at, HEIGHT - 0.5)}H${WIDTH}`} />;
}
