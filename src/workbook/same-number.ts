/**
 * Whether two numbers are one but for their last digits: Excel promises fifteen of them, and what is worked out again may
 * differ in more.
 */
export const sameNumber = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) / 1e12;
