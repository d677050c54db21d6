import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** The name of a property. Custom ones are written `properties['Due date']`; what people called it is inside. */
export function fieldName(property: Cursor): Value<string> | undefined {
  const name = property.text();
  const custom = name && /^properties\[(['"])(.+)\1\]$/.exec(name.value)?.[2];
  return custom ? { ...name, value: custom } : name;
}
