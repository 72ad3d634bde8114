/** Stands for any object of Excel: notes every call and every property that is set, in order. */
export function recorder(path: string, log: unknown[][]): never {
  const described = (argument: unknown) =>
    typeof argument === "function" ? (argument as unknown as { path: string }).path : argument;
  return new Proxy(() => undefined, {
    get: (_, name) => (name === "path" ? path : recorder(`${path}.${String(name)}`, log)),
    set: (_, name, value) => {
      log.push([`${path}.${String(name)}`, value]);
      return true;
    },
    apply: (_, __, args) => {
      const plain = args.map(described);
      log.push([path, ...plain]);
      return recorder(`${path}(${plain.join(",")})`, log);
    },
  }) as never;
}
