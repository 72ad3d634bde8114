import "./progress.css";

interface ProgressProps {
  /** What goes on. */
  readonly label: string;
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
}

export function Progress({ label, done, total }: ProgressProps) {
  return total === null ? (
    <progress class="progress" aria-label={label} />
  ) : (
    <progress class="progress" aria-label={label} value={done} max={total} />
  );
}
