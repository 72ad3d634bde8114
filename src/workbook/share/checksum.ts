/** A short text that changes with any of the values, by which an edited block is known. */
export function checksumOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  const text = values.map((row) => row.map(keyOf).join("\u0001")).join("\u0002");
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Some spreadsheets keep seventeen digits of a number and others fifteen: twelve of the fifteen are the same in all. */
const keyOf = (value: unknown): string =>
  typeof value === "number" ? String(Number(Number(value.toPrecision(15)).toPrecision(12))) : JSON.stringify(value);
