/* Modules that Univer uses elsewhere and that come as ES modules only. */
jest.mock("lodash-es", () => ({}));
jest.mock("nanoid", () => ({ customAlphabet: () => undefined }));
jest.mock("kdbush", () => ({}));
jest.mock("rbush", () => class {});

import type { BaseValueObject } from "@univerjs/engine-formula";
import { ValueNodeFactory } from "@univerjs/engine-formula";
import { fixTypedNumbers } from "../../../playground/grid/fix-typed-numbers";

/** What Univer makes of a part of a formula. */
function read(token: string): number | string | boolean {
  const node = new ValueNodeFactory().create(token);
  node.execute();
  return (node.getValue() as BaseValueObject).getValue() as number | string | boolean;
}

describe("a constant in a formula", () => {
  beforeAll(fixTypedNumbers);

  it.each([
    ["0.050", 0.05],
    [".05", 0.05],
    ["1.26E14", 1.26e14],
    ["1.26E+14", 1.26e14],
    ["5E-2", 0.05],
    ["67800", 67800],
  ])("is the number %s however it is spelt", (token, number) => {
    expect(read(token)).toBe(number);
  });

  it.each([
    ['"1.26E14"', "1.26E14"],
    ['"0.050"', "0.050"],
    ["TRUE", true],
  ])("stays what it is where it is no number: %s", (token, value) => {
    expect(read(token)).toBe(value);
  });
});
