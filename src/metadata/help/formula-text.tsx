import { Fragment } from "preact";

/** A formula that may break between its arguments and operators. */
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
