import { ApiError, itemNotFound, notSupported } from "./objects/api-error";
import { query } from "./objects/host-object";
import type { HostObject, Selection } from "./objects/host-object";

/** The parts of a request that Microsoft's library sends for one `context.sync()`. */
export interface Batch {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Selection;
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Where the paths of a batch begin. */
export interface ObjectModel {
  readonly root: HostObject;
  /** The range that an earlier batch kept, by the reference it was given. */
  readonly byReference: (reference: string) => HostObject;
}

/** Runs the actions in order; the first error ends the batch, and what was done before it stays done. */
export async function runBatch(batch: Batch, model: ObjectModel): Promise<BatchAnswer> {
  const paths = new Paths(batch.ObjectPaths ?? {}, model);
  const results: { ActionId: number; Value: unknown }[] = [];
  try {
    for (const action of batch.Actions ?? []) {
      results.push({ ActionId: action.Id, Value: (await run(action, paths)) ?? null });
    }
    return { Results: results };
  } catch (error) {
    if (!(error instanceof ApiError)) console.error(error);
    const Code = error instanceof ApiError ? error.code : "GeneralException";
    const Message = error instanceof Error ? error.message : String(error);
    return { Results: results, Error: { Code, Message, ActionIndex: results.length, Location: "" } };
  }
}

async function run(action: Action, paths: Paths): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  if (!object) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object.identity?.() ?? {};
    case ActionType.query:
      return query(object, action.QueryInfo ?? {});
    case ActionType.method:
      return callMethod(object, action.Name, await paths.args(action.ArgumentInfo));
    case ActionType.setProperty:
      return setProperty(object, action.Name, await paths.args(action.ArgumentInfo));
    default:
      throw notSupported(`Action ${action.ActionType}`);
  }
}

/** Every event is raised in any case, so a registration needs no action. */
const REGISTRATION = /^_(Unr|R)egister\w*Event$/;

function callMethod(object: HostObject, name: string, args: unknown[]): unknown {
  if (REGISTRATION.test(name)) return null;
  const method = object.call?.[name];
  if (!method) throw notSupported(`${object.kind}.${name}`);
  return method(...args);
}

function setProperty(object: HostObject, name: string, [value]: unknown[]): null {
  const setter = object.set?.[name];
  if (!setter) throw notSupported(`Setting ${object.kind}.${name}`);
  setter(value);
  return null;
}

/** The batch's object paths, each resolved once. */
class Paths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #model: ObjectModel;
  readonly #resolved = new Map<number, Promise<HostObject | null>>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, model: ObjectModel) {
    this.#paths = paths;
    this.#model = model;
  }

  resolve(id: number): Promise<HostObject | null> {
    const known = this.#resolved.get(id);
    if (known) return known;
    const resolved = this.#find(id);
    this.#resolved.set(id, resolved);
    return resolved;
  }

  args(info: ArgumentInfo = {}): Promise<unknown[]> {
    return Promise.all(
      (info.Arguments ?? []).map((argument, index) => {
        const reference = info.ReferencedObjectPathIds?.[index];
        return reference ? this.resolve(reference) : argument;
      }),
    );
  }

  async #find(id: number): Promise<HostObject | null> {
    const path = this.#paths[id];
    if (!path) throw itemNotFound();
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.#model.root;
      case ObjectPathType.reference:
        return this.#model.byReference(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.#child(path);
    }
  }

  async #child(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const name = path.ObjectPathType === ObjectPathType.indexer ? "GetItem" : path.Name;
    const child = parent.objects?.[name];
    if (!child) throw notSupported(`${parent.kind}.${name}`);
    return child(...(await this.args(path.ArgumentInfo)));
  }
}
