import type { Cell } from "../../functions/cell";
import type { AnyDeclaration } from "../../functions/declaration";
import { formatCell, formatTableCell } from "../../functions/format";
import { unitText } from "../../locales/words";
import { useSpeaker } from "../pane/words";
import "./answer.css";

interface AnswerProps {
  readonly declaration: AnyDeclaration;
  readonly answer: Cell | readonly (readonly Cell[])[];
}

/** What a call gives: one figure with its unit, or the block of cells it spills. */
export function AnswerView({ declaration, answer }: AnswerProps) {
  const { language, say } = useSpeaker();
  const { shape, unit } = declaration.result;
  if (!Array.isArray(answer)) {
    const suffix = typeof answer === "number" && shape !== "time" && unit ? ` ${unitText(say, unit)}` : "";
    return (
      <p class="answer">
        = <strong>{formatCell(language, answer as Cell, shape)}</strong>
        {suffix}
      </p>
    );
  }
  const [head = [], ...rows] = answer as readonly (readonly Cell[])[];
  return (
    <div class="spill" tabIndex={0} role="region" aria-label={say("functions.spill")}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" data-number={typeof rows[0]?.[column] === "number"}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} data-number={typeof cell === "number"}>
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
