import type * as z from "zod/mini";
import type { Reading } from "../observation";
import { SourceProblem } from "../reason";
import type { SourceName } from "../sources";

/** One request, and what its answer means. */
export interface Request {
  /** With the query, after the source's origin. */
  readonly path: string;
  /** Throws a SourceProblem for an answer that is not as promised. */
  readonly read: (json: unknown, now: number) => Answer;
}

interface Answer {
  readonly readings: readonly Reading[];
  /** Requests that this answer makes possible. */
  readonly more: readonly Request[];
}

/** A source as its requests. */
export interface Provider {
  readonly source: SourceName;
  readonly requests: readonly Request[];
  /** For sources with a key only. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Declares a request.
 *
 * @param read - what an answer says, given the time in Unix seconds
 * @param more - requests that follow from it
 */
export const request = <Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  read: (answer: z.infer<Schema>, now: number) => readonly Reading[],
  more: (answer: z.infer<Schema>) => readonly Request[] = () => [],
): Request => ({
  path,
  read: (json, now) => {
    const { data, error } = schema.safeParse(json);
    if (error) {
      const place = error.issues[0]?.path.join(".").slice(0, 100);
      throw new SourceProblem("market.reason.shape", { place: place || "." });
    }
    return { readings: read(data, now), more: more(data) };
  },
});
