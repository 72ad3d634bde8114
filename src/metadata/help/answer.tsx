import type { Cell } from "../../functions/cell";
import type { AnyDeclaration } from "../../functions/declaration";
import { formatCell, formatTableCell } from "../../functions/format";
import type { Language } from "../../functions/language";
import type { Example } from "../../functions/texts";
import { sayIn, unitText } from "../../locales/words";

interface AnswerProps {
  readonly language: Language;
  readonly declaration: AnyDeclaration;
  readonly answer: Example["result"];
}

/** What a call gives: one figure with its unit, or the block of cells it spills. */
export function AnswerView({ language, declaration, answer }: AnswerProps) {
  const { shape, unit } = declaration.result;
  if (!Array.isArray(answer)) {
    const suffix = typeof answer === "number" && shape !== "time" && unit ? ` ${unitText(sayIn(language), unit)}` : "";
    return (
      <p class="answer">
        = <strong>{formatCell(language, answer as Cell, shape)}</strong>
        {suffix}
      </p>
    );
  }
  const [head = [], ...rows] = answer as readonly (readonly Cell[])[];
  return (
    <div class="wide">
      <table class="spill">
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={typeof cell === "number" ? "number" : undefined}>
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
