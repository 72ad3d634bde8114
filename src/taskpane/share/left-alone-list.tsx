import type { LeftAlone } from "../../workbook/share/find-values";
import { leftAloneText } from "../../workbook/share/sentences";
import { useSpeaker } from "../pane/words";

/** What relinking did not touch, and why. */
export function LeftAloneList({ items }: { readonly items: readonly LeftAlone[] }) {
  const { say } = useSpeaker();
  if (items.length === 0) return null;
  return (
    <section class="share-left">
      <h3>{say("share.left")}</h3>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <strong>{item.place}</strong> {leftAloneText(say, item)}
          </li>
        ))}
      </ul>
    </section>
  );
}
