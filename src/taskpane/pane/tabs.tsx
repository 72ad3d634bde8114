import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Boundary } from "./boundary";
import "./tabs.css";

interface Tab {
  readonly id: string;
  readonly label: string;
  /** Stands for the label where there is no room for it. */
  readonly icon?: ComponentChildren;
  readonly content: ComponentChildren;
}

/** Which tab the arrow keys, Home and End lead to. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A panel is drawn when first selected, and stays, so that a half-filled form outlives a look at another tab. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const [selected, setSelected] = useState(0);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([0]));
  const list = useRef<HTMLDivElement>(null);

  const select = (index: number) => {
    setSelected(index);
    setSeen((before) => new Set(before).add(index));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(selected, tabs.length);
    select(next);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: text, icon }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class="tab"
            data-label={icon ? undefined : text}
            aria-label={icon ? text : undefined}
            title={icon ? text : undefined}
            aria-selected={index === selected}
            aria-controls={`panel-${id}`}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => select(index)}
          >
            {icon ?? text}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }, index) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          class="panel"
          aria-labelledby={`tab-${id}`}
          hidden={index !== selected}
        >
          {seen.has(index) && <Boundary>{content}</Boundary>}
        </div>
      ))}
    </>
  );
}
