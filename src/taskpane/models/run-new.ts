import type { Speaker } from "../pane/words";
import { runWaiting } from "../../workbook/results/run-waiting";
import { evaluateCall } from "./evaluate-call";

/**
 * Runs the simulations of a model that has just been inserted. Where that fails, the model is there all the same, and the
 * pane says that they have not been run.
 */
export const runNew = ({ language, say }: Speaker): Promise<void> =>
  runWaiting(evaluateCall(language, say("simulation.cannot")), new Date()).catch(() => undefined);
