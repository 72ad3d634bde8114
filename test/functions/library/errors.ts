import type { FunctionId } from "../../../src/functions/catalogue";
import type { ErrorCode } from "../../../src/functions/errors";
import { errorOf } from "../call";

/** A call that must fail, its error, and a part of the sentence in each language. */
export type Mistake = readonly [
  what: string,
  id: FunctionId,
  args: readonly unknown[],
  code: ErrorCode,
  en: string,
  zhCN: string,
];

/** One test for each mistake. */
export function itSaysWhatToType(mistakes: readonly Mistake[]): void {
  it.each(mistakes)("%s ends in a sentence: %s", (_what, id, args, code, en, zhCN) => {
    const error = errorOf(id, args, "en");
    expect(error.message).toContain(en);
    expect(error.code).toBe(code);
    expect(errorOf(id, args, "zh-CN").message).toContain(zhCN);
  });
}
