import { notSupported } from "./api-error";

type Awaitable<T> = T | Promise<T>;

/** One object of Excel's model as the bridge sees it: a table of handlers by the API's own names. `null` stands for a null object. */
export interface HostObject {
  /** Its class in the API, for messages. */
  readonly kind: string;
  /** What Microsoft's library must know of it to name it again in a later batch. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => Awaitable<unknown>>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: unknown[]) => Awaitable<unknown>>>;
  /** Properties and methods that give other objects. */
  readonly objects?: Readonly<Record<string, (...args: unknown[]) => Awaitable<HostObject | null>>>;
  /** What a collection holds. */
  readonly items?: () => HostObject[];
}

export interface Selection {
  readonly Select?: readonly string[];
}

/** Reads just what was asked for, so that the rest stays PropertyNotLoaded. A path such as "format/font/color" reaches into objects. */
export async function query(object: HostObject, { Select = [] }: Selection): Promise<Record<string, unknown>> {
  if (object.items) return { _Items: await queryItems(object.items(), Select) };
  const result: Record<string, unknown> = { ...object.identity?.() };
  const nested = new Map<string, string[]>();
  for (const path of Select.length > 0 ? Select : Object.keys(object.get ?? {})) {
    const [head = "", ...rest] = path.split("/");
    const property = findKey(object.get, head);
    if (property && rest.length === 0) result[property] = await object.get?.[property]?.();
    else nested.set(head, [...(nested.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [name, paths] of nested) Object.assign(result, await queryObject(object, name, paths));
  return result;
}

function queryItems(items: HostObject[], select: readonly string[]): Promise<Record<string, unknown>[]> {
  const itemPaths = select.map((path) => path.replace(/^items\/?/i, "")).filter((path) => path !== "");
  return Promise.all(items.map((item) => query(item, { Select: itemPaths })));
}

async function queryObject(parent: HostObject, name: string, paths: string[]): Promise<Record<string, unknown>> {
  const key = findKey(parent.objects, name);
  if (!key) throw notSupported(`${parent.kind}.${name}`);
  const object = await parent.objects?.[key]?.();
  return { [key]: object ? await query(object, { Select: paths }) : null };
}

const findKey = (table: object | undefined, name: string): string | undefined =>
  Object.keys(table ?? {}).find((key) => key.toLowerCase() === name.toLowerCase());
