import { useRef, useState } from "preact/hooks";

/** Does one thing at a time: what is asked for meanwhile is passed over. */
export function useOneAtATime() {
  const [busy, setBusy] = useState(false);
  // The second of two quick clicks comes before the first is drawn.
  const isRunning = useRef(false);

  const run = async (work: () => Promise<void>): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };

  return { busy, run };
}
