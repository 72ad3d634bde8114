import { breakevenKwh } from "../../core/breakeven";
import { formatNumber } from "../../functions/format";
import { useSpeaker } from "../pane/words";
import "./breakevens.css";

/** Classes of machines by J/TH, each with one that is common. */
const CLASSES: readonly (readonly [efficiency: number, example: string])[] = [
  [13.5, "S21 XP"],
  [15, "S21 Pro"],
  [17.5, "S21"],
  [21.5, "S19 XP"],
  [29.5, "S19j Pro"],
  [34.2, "S19"],
];

/** What power may cost before a machine stops paying for it. */
export function Breakevens({ hashprice }: { readonly hashprice: number }) {
  const { language, say } = useSpeaker();
  const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return (
    <section class="market-section">
      <h2 id="breakevens">{say("market.breakeven")}</h2>
      <table class="breakevens" aria-labelledby="breakevens">
        <thead>
          <tr>
            <th scope="col">{say("market.breakeven.machine")}</th>
            <th scope="col">J/TH</th>
            <th scope="col">USD/kWh</th>
          </tr>
        </thead>
        <tbody>
          {CLASSES.map(([efficiency, example]) => (
            <tr key={example}>
              <th scope="row">{example}</th>
              <td>{formatNumber(language, efficiency)}</td>
              <td>{formatNumber(language, breakevenKwh(hashprice, efficiency, 0, 1, 0), digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{say("market.breakeven.about")}</p>
    </section>
  );
}
