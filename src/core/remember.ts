/**
 * The function with the memory of its last call: asked again with the same arguments, it gives the same result without
 * working it out. A memory belongs to whoever made it; a result must not be changed.
 */
export function remember<Args extends readonly unknown[], Result>(
  of: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, at) => !Object.is(arg, last?.args[at]))) last = { args, result: of(...args) };
    return last.result;
  };
}
