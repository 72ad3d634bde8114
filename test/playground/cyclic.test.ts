import { cyclic } from "../../playground/invoke/cyclic";

test("only cells that depend on themselves are in a loop, not those that lead to one or follow it", () => {
  const dependents = new Map([
    [1, [2]],
    [2, [3]],
    [3, [2, 4]],
    [4, []],
    [5, [5]],
  ]);
  expect(cyclic(dependents)).toEqual([2, 3, 5]);
});
