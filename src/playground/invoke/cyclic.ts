/** The nodes that can be reached from themselves. */
export function cyclic(dependents: ReadonlyMap<number, readonly number[]>): number[] {
  return [...dependents.keys()].filter((node) => reaches(node, node, dependents));
}

function reaches(from: number, to: number, dependents: ReadonlyMap<number, readonly number[]>): boolean {
  const seen = new Set<number>();
  const open = [...(dependents.get(from) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(dependents.get(node) ?? []));
  }
  return false;
}
