type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without the keys whose value is `undefined`: what the file does not say stays absent. */
export function defined<T extends object>(values: T): Defined<T> {
  const kept: Partial<T> = {};
  for (const key in values) {
    if (values[key] !== undefined) kept[key] = values[key];
  }
  return kept as Defined<T>;
}
