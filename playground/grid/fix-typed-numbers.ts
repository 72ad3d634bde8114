import { ValueNodeFactory } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 takes a number for a text where a function of the add-in is given it in another spelling than JavaScript
 * prints it in: 0.050, .05 or 1.26E14.
 */
export function fixTypedNumbers(): void {
  const { create } = ValueNodeFactory.prototype;
  ValueNodeFactory.prototype.create = function (this: ValueNodeFactory, token) {
    const number = token.trim() === "" ? NaN : Number(token);
    return create.call(this, Number.isNaN(number) ? token : String(number));
  };
}
