import type { CallExpression } from "@borgar/fx";
import { declarationOf, readName } from "./call-name";
import { LOST_REFERENCE } from "./mend-tokens";
import type { Node } from "./syntax";
import { taggedAt } from "./tag";
import { calledExpression, calledName, isField } from "./walk";

/** Functions whose result is never a blank cell, of those that people put into arguments. */
const NEVER_BLANK = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CONCAT COUNT COUNTA COUNTIF COUNTIFS DATE DATEVALUE DAY DAYS EDATE EOMONTH
  EXP FALSE FLOOR HOUR INT LARGE LEFT LEN LN LOG LOG10 MAX MEDIAN MID MIN MINUTE MOD MONTH N NOT NOW OR PERCENTILE PI
  POWER PRODUCT QUOTIENT RAND RANDBETWEEN RIGHT ROUND ROUNDDOWN ROUNDUP SECOND SMALL SQRT STDEV SUBTOTAL SUM SUMIF
  SUMIFS SUMPRODUCT T TEXT TIME TIMEVALUE TODAY TRIM TRUE TRUNC VALUE WEEKDAY YEAR YEARFRAC`.split(/\s+/),
);

const isOurs = (call: CallExpression): boolean => {
  const name = calledExpression(call) ? null : readName(call.callee.name);
  return name !== null && declarationOf(name.id) !== undefined;
};

/**
 * Whether an argument may turn out to be a blank cell: a reference, a name, a column of a table, and every function
 * that could hand one on, as IF, INDEX, XLOOKUP, LET or a name's LAMBDA do. Where in doubt, yes: it costs a longer
 * formula and never a wrong number.
 */
export function mayBeBlank(node: Node): boolean {
  switch (node.type) {
    case "ReferenceIdentifier":
    case "LetExpression":
    case "LambdaExpression":
      return true;
    case "UnaryExpression":
      return (
        node.operator === "#" ||
        isField(node) ||
        ((node.operator === "@" || node.operator === "+") && mayBeBlank(node.arguments[0]!))
      );
    case "BinaryExpression":
      return [":", ",", " "].includes(node.operator);
    case "CallExpression":
      return !isOurs(node) && !taggedAt(node)?.tag && !NEVER_BLANK.has(calledName(node) ?? "");
    case "ErrorLiteral":
      // It was a reference when the formula was written.
      return node.value === LOST_REFERENCE;
    default:
      return false;
  }
}
