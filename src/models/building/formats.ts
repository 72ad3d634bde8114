/** Number formats of the models, in Excel's notation. */
export const WHOLE = "#,##0;-#,##0;0";
export const ONE = "#,##0.0";
export const TWO = "#,##0.00";
export const FOUR = "0.0000";
export const COINS = "#,##0.0000";
export const PERCENT = "0.0%";
/** Difficulty as miners quote it: 125.86T. */
export const TRILLIONS = '#,##0.00,,,,"T"';
export const MONEY = "#,##0;(#,##0);0";
export const DATE = "yyyy-mm-dd";
export const DATE_TIME = "yyyy-mm-dd hh:mm";
/** A number with so many decimals. */
export const decimals = (count: number): string => `#,##0.${"0".repeat(count)}`;
/** A text that a formula fetched: nothing where the cell that it points at is blank. */
export const FETCHED = "0;-0;;@";

/** The format where a 0 stands for a row that is not used. */
export const unlessZero = (format: string): string => {
  const [positive = format, negative = `-${positive}`] = format.split(";");
  return `${positive};${negative};`;
};
