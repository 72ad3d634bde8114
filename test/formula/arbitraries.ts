/* Random formulas with our calls, from the catalogue. */
import fc from "fast-check";
import { declarations } from "../../src/functions/catalogue";
import type { AnyDeclaration } from "../../src/functions/declaration";

/** The functions that plain Excel can say. */
export const translatable: readonly AnyDeclaration[] = declarations.filter(({ plain }) => plain !== null);

const references = [
  "A1",
  "$B$2",
  "C$30",
  "$D4",
  "AA10",
  "Market!B5",
  "Market!$B$6",
  "'My sheet'!C3",
  "'Q1 ''26'!B6",
  "btc_price",
  "Market!difficulty",
  "Prices[@Price]",
  "[@[Power price]]",
  "Prices[[#Totals],[Price]]",
  "A1#",
  "@A1:A5",
  "Market!B2:B9",
  "#REF!",
] as const;

const literals = [
  "0.05",
  "67800",
  "1.2586E14",
  "-3",
  "- 3",
  "2%",
  "TRUE",
  '"0x17023c7e"',
  '"MINING.HASHPRICE(1,2)"',
  "{1,2;3,-4}",
];

const compound = [
  (part: string) => `-${part}`,
  (part: string) => `(${part})`,
  (part: string) => `((${part}+B7))*2`,
  (part: string) => `${part}^2%`,
  (part: string) => `IF(A9>0,${part},C9)`,
  (part: string) => `IF(ISBLANK(${part}),3.125,${part})`,
  (part: string) => `INDEX(A1:B9,2,${part})`,
  (part: string) => `SUM(A1:A3,{1,2;3,-4},${part})`,
  (part: string) => `LET(x,${part},x*2)`,
  (part: string) => `IFERROR(${part}, 0 )`,
  (part: string) => `@${part}`,
  (part: string) => ` ${part}`,
  (part: string) => `\n  ${part} `,
];

export const around = [
  (part: string) => `=${part}`,
  (part: string) => `=${part}+${part}%`,
  (part: string) => `=IF(A1>0,${part}*B2,0)`,
  (part: string) => `=-${part}^2`,
  (part: string) => `=( ${part} )`,
  (part: string) => `=LET(p,${part},p*2)`,
  (part: string) => `=SUM(A1:A3, ${part} ,"MINING.X(")`,
  (part: string) => `="MINING.HASHPRICE(1)"&${part}`,
  (part: string) => `=MAP(A1:A3,LAMBDA(v,\n${part}))`,
  (part: string) => `='MINING.X(1)'!A1-${part}`,
  (part: string) => `=LEN("x""MINING.X(")*${part}`,
];

type Levels = { argument: string; call: string };

/** Formulas whose arguments are made of these texts, in these compounds: calls of translatable functions, nested, with gaps. */
export function formulasOf(
  simple: fc.Arbitrary<string>,
  outside: readonly ((part: string) => string)[] = around,
): fc.Arbitrary<string> {
  const { call } = fc.letrec<Levels>((tie) => ({
    argument: fc.oneof(
      { maxDepth: 3, depthIdentifier: "formula" },
      { arbitrary: simple, weight: 6 },
      {
        arbitrary: fc.tuple(fc.constantFrom(...compound), tie("argument")).map(([build, part]) => build(part)),
        weight: 3,
      },
      { arbitrary: tie("call"), weight: 1 },
    ),
    call: fc.constantFrom(...translatable).chain(({ id, parameters }) => {
      const required = parameters.filter(({ optional }) => !optional).length;
      const texts = parameters.map(({ optional }): fc.Arbitrary<string> =>
        optional ? fc.oneof({ arbitrary: tie("argument"), weight: 3 }, fc.constant("")) : tie("argument"),
      );
      return fc
        .tuple(fc.integer({ min: required, max: parameters.length }), fc.tuple(...texts))
        .map(([count, given]) => `MINING.${id}(${given.slice(0, count).join(",")})`);
    }),
  }));
  return fc.tuple(fc.constantFrom(...outside), call).map(([build, part]) => build(part));
}

/** Formulas with our calls in them. */
export const formula = formulasOf(fc.constantFrom(...references, ...literals));
