import { Fragment } from "preact";

/** A formula that may break after its commas, operators and brackets; a copy of it holds nothing but the formula. */
export function FormulaText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=[,*/+]|\((?!\)))/).map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </>
  );
}
