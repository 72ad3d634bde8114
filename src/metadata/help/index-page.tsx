import type { FunctionEntry } from "../../functions/entry";
import { entries } from "../../functions/entry";
import { families } from "../../functions/declaration";
import type { Language } from "../../functions/language";
import { Document } from "./document";
import { linkTo, pagePath } from "./paths";
import { sayIn, unitText } from "../../locales/words";

/** All functions, by family. */
export function IndexPage({ language }: { readonly language: Language }) {
  const say = sayIn(language);
  return (
    <Document language={language} title={say("help.title")} description={say("help.intro")}>
      <h1>{say("help.title")}</h1>
      <p class="lead">{say("help.intro")}</p>
      <p>{say("help.units")}</p>
      {families.map((family) => (
        <section key={family}>
          <h2 id={family}>{say(`functions.family.${family}`)}</h2>
          <FamilyTable language={language} members={entries.filter((entry) => entry.declaration.family === family)} />
        </section>
      ))}
    </Document>
  );
}

interface FamilyTableProps {
  readonly language: Language;
  readonly members: readonly FunctionEntry[];
}

function FamilyTable({ language, members }: FamilyTableProps) {
  const say = sayIn(language);
  return (
    <div class="wide">
      <table class="functions">
        <thead>
          <tr>
            <th scope="col">{say("help.function")}</th>
            <th scope="col">{say("help.gives")}</th>
            <th scope="col">{say("help.unit")}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, declaration, texts }) => (
            <tr key={id}>
              <th scope="row">
                <a href={linkTo(pagePath(language, id), language)}>{id}</a>
              </th>
              <td>{texts.summary[language]}</td>
              <td class="unit">
                {declaration.result.shape === "table" ? say("help.table") : unitText(say, declaration.result.unit)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
