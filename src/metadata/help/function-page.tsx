import { Fragment } from "preact";
import { Answer } from "../../components/answer";
import { FormulaText } from "../../components/formula-text";
import type { Cell } from "../../functions/cell";
import type { FunctionEntry } from "../../functions/entry";
import { entries, parameterLabel, parameterMeaning } from "../../functions/entry";
import { boundsPhrase } from "../../functions/errors";
import { constantText, exampleFormula, fullName, syntaxOf } from "../../functions/formula-text";
import type { Language } from "../../functions/language";
import type { Parameter } from "../../functions/parameter";
import { Document } from "./document";
import { errorsShown } from "./errors-shown";
import { linkTo, pagePath } from "./paths";
import { sayIn, unitText } from "../../locales/words";

export interface FunctionPageProps {
  readonly language: Language;
  readonly entry: FunctionEntry;
}

/** The reference of one function. */
export function FunctionPage({ language, entry }: FunctionPageProps) {
  const say = sayIn(language);
  const { id, declaration, texts } = entry;
  const { shape, unit } = declaration.result;
  const result = shape === "table" ? say("help.table") : unitText(say, unit);
  return (
    <Document language={language} id={id} title={`${fullName(id)} · Hashcell`} description={texts.summary[language]}>
      <p class="family">{say(`functions.family.${declaration.family}`)}</p>
      <h1>{id}</h1>
      <p class="lead">{texts.summary[language]}</p>
      <pre class="syntax">
        <FormulaText text={`=${syntaxOf(declaration)}`} />
      </pre>
      {result && (
        <p>
          {say("help.result") + say("joint")}
          <strong>{result}</strong>
        </p>
      )}
      <Parameters language={language} entry={entry} />
      <h2>{say("functions.formula")}</h2>
      <p class="rule">{texts.formula[language]}</p>
      {texts.remarks && (
        <>
          <h2>{say("functions.remarks")}</h2>
          {texts.remarks.map((remark) => (
            <p key={remark.en}>{remark[language]}</p>
          ))}
        </>
      )}
      <h2>{say("functions.examples")}</h2>
      {texts.examples.map((example, index) => (
        <figure key={index}>
          <figcaption>{example.about[language]}</figcaption>
          <pre>
            <FormulaText text={exampleFormula(id, example.args)} />
          </pre>
          <Answer language={language} declaration={declaration} answer={example.result} />
        </figure>
      ))}
      <PlainExcel language={language} entry={entry} />
      <Errors language={language} entry={entry} />
      <h2>{say("functions.source")}</h2>
      <p>{texts.source[language]}</p>
      <Relatives language={language} entry={entry} />
    </Document>
  );
}

function Parameters({ language, entry }: FunctionPageProps) {
  const say = sayIn(language);
  const { parameters } = entry.declaration;
  if (parameters.length === 0) return null;
  return (
    <>
      <h2>{say("help.parameters")}</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{say("help.parameter")}</th>
              <th scope="col">{say("help.meaning")}</th>
              <th scope="col">{say("help.unit")}</th>
              <th scope="col">{say("help.limits")}</th>
              <th scope="col">{say("help.left_out")}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr key={parameter.name}>
                <th scope="row">
                  <code>{parameter.name}</code>
                </th>
                <td>
                  {meaningWithLabel(language, entry, parameter)}
                  {parameter.kind === "driver" && ` ${say("help.monthly")}`}
                </td>
                <td class="unit">{unitText(say, parameter.unit)}</td>
                <td>{parameter.bounds && boundsPhrase(language, parameter.bounds)}</td>
                <td>{leftOut(parameter, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** In Chinese the id alone says little: the meaning begins with the parameter's name. */
function meaningWithLabel(language: Language, entry: FunctionEntry, parameter: Parameter): string {
  const meaning = parameterMeaning(language, entry, parameter);
  const label = parameterLabel(language, parameter);
  return language === "en" || meaning.startsWith(label) ? meaning : `${label}：${meaning}`;
}

function leftOut({ optional, default: fallback }: Parameter, say: ReturnType<typeof sayIn>): string {
  if (!optional) return say("help.required");
  if (fallback === undefined) return say("help.optional");
  return constantText(fallback as Cell);
}

function PlainExcel({ language, entry: { declaration } }: FunctionPageProps) {
  const say = sayIn(language);
  const plain = declaration.plain as ((...given: string[]) => string) | null;
  return (
    <>
      <h2>{say("help.plain")}</h2>
      {plain ? (
        <>
          <p>{say("help.plain.about")}</p>
          <pre>
            <FormulaText text={`=${plain(...declaration.parameters.map(({ name }) => name))}`} />
          </pre>
        </>
      ) : (
        <p>{say(declaration.result.shape === "table" ? "help.plain.table" : "help.plain.none")}</p>
      )}
    </>
  );
}

function Errors({ language, entry }: FunctionPageProps) {
  const say = sayIn(language);
  return (
    <>
      <h2>{say("help.errors")}</h2>
      <p>{say("help.errors.about")}</p>
      <dl class="errors">
        {errorsShown(entry, language).map(({ formula, code, sentence }) => (
          <Fragment key={formula}>
            <dt>
              <code>
                <FormulaText text={formula} />
              </code>
            </dt>
            <dd>
              <strong class="code">{code}</strong> {sentence}
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function Relatives({ language, entry }: FunctionPageProps) {
  const say = sayIn(language);
  const relatives = entries.filter(
    ({ id, declaration }) => declaration.family === entry.declaration.family && id !== entry.id,
  );
  if (relatives.length === 0) return null;
  return (
    <>
      <h2>{say("help.related")}</h2>
      <ul class="related">
        {relatives.map(({ id, texts }) => (
          <li key={id}>
            <a href={linkTo(pagePath(language, id), language)} title={texts.summary[language]}>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
