import { goTo } from "../../workbook";
import type { ListedFormula, ListedSheet, Listing } from "../../workbook/share/list-formulas";
import { obstacleText } from "../../workbook/share/sentences";
import { FormulaText } from "../../components/formula-text";
import { useSpeaker } from "../pane/words";

/** So many formulas of a sheet are listed; a model's later rows repeat the first ones. */
const MOST_LISTED = 200;

/** Every formula of ours, by sheet; one click goes to its cell. */
export function ListingView({ listing }: { readonly listing: Listing }) {
  const { say } = useSpeaker();
  const { sheets, names, blocks } = listing;
  if (sheets.length + names.length + blocks === 0) return <p class="quiet">{say("share.list.none")}</p>;
  return (
    <>
      {sheets.map((sheet) => (
        <SheetListing key={sheet.name} sheet={sheet} />
      ))}
      {names.length > 0 && (
        <details class="share-sheet">
          <summary>{say("share.list.names", { count: names.length })}</summary>
          <ul>
            {names.map(({ name, formula }) => (
              <li key={name} class="share-formula">
                {name}{" "}
                <code>
                  <FormulaText text={formula} />
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {blocks > 0 && <p class="quiet">{say("share.list.blocks", { count: blocks })}</p>}
    </>
  );
}

function SheetListing({ sheet: { name, isProtected, formulas } }: { readonly sheet: ListedSheet }) {
  const { say } = useSpeaker();
  const rest = formulas.length - MOST_LISTED;
  return (
    <details class="share-sheet" open>
      <summary>
        {say("share.list.sheet", { sheet: name, count: formulas.length })}{" "}
        {isProtected && <span class="quiet">{say("share.list.protected")}</span>}
      </summary>
      <ul>
        {formulas.slice(0, MOST_LISTED).map((formula) => (
          <FormulaItem key={formula.cell} sheet={name} listed={formula} />
        ))}
        {rest > 0 && <li class="quiet">{say("share.list.more", { count: rest })}</li>}
      </ul>
    </details>
  );
}

function FormulaItem({ sheet, listed }: { readonly sheet: string; readonly listed: ListedFormula }) {
  const { say } = useSpeaker();
  const { cell, formula, found, shared, needsRepair } = listed;
  const at = { start: 0, end: 0 };
  const problems = [
    ...found.strays.map(({ name, reason }) => obstacleText(say, { code: reason, id: name.toUpperCase(), at })),
    ...(found.unreadable ? [obstacleText(say, { code: "unreadable", at })] : []),
    ...(needsRepair && found.strays.length === 0 ? [say("share.list.broken")] : []),
  ];
  return (
    <li class="share-formula">
      <button
        type="button"
        class="share-go"
        aria-label={say("share.list.go", { cell: `${sheet}!${cell}` })}
        onClick={() => void goTo(sheet, cell).catch(() => undefined)}
      >
        {cell}
      </button>{" "}
      <code>
        <FormulaText text={formula} />
      </code>{" "}
      {shared && <span class="quiet">{say("share.list.shared")}</span>}
      {problems.map((problem) => (
        <p key={problem} class="share-problem">
          {problem}
        </p>
      ))}
    </li>
  );
}
