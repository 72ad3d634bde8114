import type { Reason } from "../../errors";
import { Refusal } from "../../errors";
import { nearest } from "../../nearest";
import { cut } from "../../sentences";
import type { Machine } from "./machine";
import type { ModelName } from "./model-name";
import { readModelName } from "./model-name";

/**
 * The machine of that name, however it is spelt; a hashrate at the end of the name must be the machine's own. A name that
 * no machine has, or several, gives `#N/A` with the nearest: a machine is never guessed.
 *
 * @param model - the name as it was typed
 * @param machines - where to look
 * @param where - the parameter or the cell that it was typed in, for the sentence
 */
export function findMachine(
  model: string,
  machines: readonly Machine[],
  where: Pick<Reason, "parameter" | "place">,
): Machine {
  const asked = readModelName(model);
  const same = candidates(machines, asked).filter((machine) => isCalled(machine, asked));
  const exact = same.filter(({ name }) => name.whole === asked.whole);
  const [found, ...others] = exact.length ? exact : same;
  if (!found) throw new Refusal("#N/A", { id: "machine.unknown", values: near(model, asked, machines), ...where });
  if (others.every(({ th, watts }) => th === found.th && watts === found.watts)) return found;
  const names = [found, ...others]
    .slice(0, MOST_NAMED)
    .map((machine) => cut(fullName(machine)))
    .join(", ");
  throw new Refusal("#N/A", { id: "machine.several", values: { value: model, near: names }, ...where });
}

/** The most machines that a sentence names. */
const MOST_NAMED = 10;

/** Machines by what they may be called, so that a long fleet finds its machines in a long table. */
const indexes = new WeakMap<readonly Machine[], ReadonlyMap<string, readonly Machine[]>>();

function candidates(machines: readonly Machine[], { whole, key }: ModelName): readonly Machine[] {
  const index = indexes.get(machines) ?? indexOf(machines);
  indexes.set(machines, index);
  const [byWhole = [], byKey = []] = [index.get(whole), index.get(key)];
  return [...new Set([...byWhole, ...byKey])];
}

function indexOf(machines: readonly Machine[]): ReadonlyMap<string, readonly Machine[]> {
  const index = new Map<string, Machine[]>();
  for (const machine of machines) {
    const { whole, key, alsoKeys } = machine.name;
    for (const called of new Set([whole, key, ...alsoKeys])) {
      const others = index.get(called);
      if (others) others.push(machine);
      else index.set(called, [machine]);
    }
  }
  return index;
}

function isCalled({ name, th }: Machine, asked: ModelName): boolean {
  if (asked.maker && name.maker && asked.maker !== name.maker) return false;
  if (asked.whole === name.whole) return true;
  if (asked.th !== undefined && asked.th !== th) return false;
  return asked.key !== "" && (asked.key === name.key || name.alsoKeys.includes(asked.key));
}

function near(model: string, asked: ModelName, machines: readonly Machine[]) {
  const ofMaker = machines.filter(({ name }) => asked.maker && name.maker === asked.maker);
  const names = (ofMaker.length ? ofMaker : machines).map((machine) => {
    const key = machine.name.key || machine.model;
    // A name that begins the other, as "S19 XP" does "S19 XP Hyd", is near however much follows.
    const begins = asked.key.startsWith(key) || key.startsWith(asked.key);
    // A maker that is misspelt is known only by the whole.
    const words = asked.maker ? [key] : [key, machine.model.replace(/\s/g, "")];
    return { name: fullName(machine), words: begins && asked.key ? [...words, asked.key] : words };
  });
  return { value: model, near: nearest(asked.key, names) };
}

/** The name with its hashrate, as which it is found without doubt. */
const fullName = ({ model, name, th }: Machine): string => (name.th === undefined ? `${model} ${th}T` : model);
