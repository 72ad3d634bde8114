import { ObjectPathType } from "./batch";
import type { Action, Batch, BatchAnswer } from "./batch";
import type { InvocationResult } from "./invoke/office-runtime";

/** office.js keeps internal services beside the workbook: they report results, start-up and the pane's state. */
export const isForService = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths ?? {}).some(({ ObjectPathType: type }) => type === ObjectPathType.newObject);

const BATCHED_RESULTS_FEATURE = 2;

/** Answers those services. The document remembers whether the add-in is to start with it. */
export class RuntimeService {
  #startState: unknown = "Inactive";

  answer({ Actions = [] }: Batch): BatchAnswer {
    return { Results: Actions.map((action) => ({ ActionId: action.Id, Value: this.#answer(action) })) };
  }

  #answer({ Name, ArgumentInfo }: Action): unknown {
    switch (Name) {
      case "_GetEnabledFeatures":
        return [BATCHED_RESULTS_FEATURE];
      case "GetAppRuntimeState":
        return "Visible";
      case "GetAppRuntimeStartState":
        return this.#startState;
      case "SetAppRuntimeStartState":
        this.#startState = ArgumentInfo?.Arguments?.[0];
        return null;
      default:
        return null;
    }
  }
}

export const isReadyNotice = ({ Actions = [] }: Batch): boolean =>
  Actions.some(
    ({ Name }) => Name === "NotifyActionHandlerReady" || Name === "_SetOsfControlContainerReadyForCustomFunctions",
  );

/** "Visible" or "Hidden", if the batch asks for the task pane to be shown or hidden. */
export function requestedVisibility({ Actions = [] }: Batch): string | undefined {
  const request = Actions.find(({ Name }) => Name === "SetAppRuntimeState");
  const state = request?.ArgumentInfo?.Arguments?.[0];
  return typeof state === "string" ? state : undefined;
}

type ArrayResult = [id: number, succeeded: boolean, value: unknown, errorCode?: number];
type ObjectResult = { id: number; failed?: boolean; value: unknown; errorCode?: number };

export const invocationResults = ({ Actions = [] }: Batch): InvocationResult[] =>
  Actions.flatMap(({ Name, ArgumentInfo }) => {
    const results = ArgumentInfo?.Arguments?.[0];
    if (Name === "SetInvocationArrayResults") return (results as ArrayResult[]).map(fromArray);
    if (Name === "SetInvocationResults") return (results as ObjectResult[]).map(fromObject);
    return [];
  });

function fromArray([id, succeeded, value, errorCode]: ArrayResult): InvocationResult {
  return { id, succeeded, value, errorCode: succeeded ? undefined : errorCode };
}

const fromObject = ({ id, failed, value, errorCode }: ObjectResult): InvocationResult => ({
  id,
  succeeded: !failed,
  value,
  errorCode,
});
