import { Fragment } from "preact";

/** A formula that breaks between its arguments; what is copied from it holds nothing but the formula. */
export function FormulaText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=,|\((?!\)))/).map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </>
  );
}
