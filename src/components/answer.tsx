import type { Cell } from "../functions/cell";
import type { AnyDeclaration } from "../functions/declaration";
import { formatCell, formatTableCell } from "../functions/format";
import type { Language } from "../functions/language";
import type { Example } from "../functions/texts";
import { sayIn, unitText } from "../locales/words";

export interface AnswerProps {
  readonly language: Language;
  readonly declaration: AnyDeclaration;
  readonly answer: Example["result"];
}

/** What a call gives: one figure with its unit, or the block of cells it spills. */
export function Answer({ language, declaration, answer }: AnswerProps) {
  return Array.isArray(answer) ? (
    <Spill language={language} cells={answer as Spilled} />
  ) : (
    <Figure language={language} result={declaration.result} cell={answer as Cell} />
  );
}

interface FigureProps {
  readonly language: Language;
  readonly result: AnyDeclaration["result"];
  readonly cell: Cell;
}

function Figure({ language, result: { shape, unit }, cell }: FigureProps) {
  const suffix = typeof cell === "number" && shape !== "time" && unit ? ` ${unitText(sayIn(language), unit)}` : "";
  return (
    <p class="answer">
      = <strong>{formatCell(language, cell, shape)}</strong>
      {suffix}
    </p>
  );
}

type Spilled = readonly (readonly Cell[])[];

function Spill({ language, cells: [head = [], ...rows] }: { readonly language: Language; readonly cells: Spilled }) {
  const ofNumbers = head.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  return (
    <div class="spill" tabIndex={0} role="region" aria-label={sayIn(language)("functions.spill")}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" data-number={ofNumbers[column]}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} data-number={ofNumbers[column]}>
                  {formatTableCell(language, cell, head[column] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
