import { ObjectPathType } from "./batch";
import type { Batch, BatchAnswer } from "./batch";
import type { InvocationResult } from "./invoke/office-runtime";

/** office.js keeps internal services beside the workbook: they report results, start-up and the pane's state. */
export const isForService = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths ?? {}).some(({ ObjectPathType: type }) => type === ObjectPathType.newObject);

const BATCHED_RESULTS_FEATURE = 2;

const ANSWERS: Readonly<Record<string, unknown>> = {
  _GetEnabledFeatures: [BATCHED_RESULTS_FEATURE],
  GetAppRuntimeState: "Visible",
};

export const answerService = ({ Actions = [] }: Batch): BatchAnswer => ({
  Results: Actions.map(({ Id, Name }) => ({ ActionId: Id, Value: ANSWERS[Name] ?? null })),
});

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
