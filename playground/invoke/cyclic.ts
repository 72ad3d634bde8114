type Graph = ReadonlyMap<number, readonly number[]>;

/** The nodes that can be reached from themselves. */
export function cyclic(dependents: Graph): number[] {
  const rest = withoutStarts(dependents);
  return [...rest].filter((node) => reaches(node, node, dependents));
}

/** The nodes that are left when those that follow none are taken away, again and again: all loops, and what follows them. */
function withoutStarts(dependents: Graph): Set<number> {
  const followed = new Map<number, number>();
  for (const nodes of dependents.values()) for (const node of nodes) followed.set(node, (followed.get(node) ?? 0) + 1);
  const rest = new Set(dependents.keys());
  const starts = [...rest].filter((node) => !followed.has(node));
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    rest.delete(start);
    for (const node of dependents.get(start) ?? []) {
      const left = (followed.get(node) ?? 0) - 1;
      followed.set(node, left);
      if (left === 0) starts.push(node);
    }
  }
  return rest;
}

function reaches(from: number, to: number, dependents: Graph): boolean {
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
