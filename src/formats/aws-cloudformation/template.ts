/** What is read of a template besides its resources: the functions that stand where values would. Nothing is run. */
import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

export class Template {
  readonly #root: Cursor;

  constructor(root: Cursor) {
    this.#root = root;
  }

  resources(): [logicalId: string, resource: Cursor][] {
    return this.#root.get("Resources").entries();
  }

  /**
   * A text, also where a function makes it: the default of a parameter, the pattern of a substitution, texts that are
   * joined. What is only known when the template is deployed stays in it as `${Name}`.
   */
  text(value: Cursor): Value<string> | undefined {
    const plain = value.text();
    if (plain) return plain;
    const known = this.#reference(value) ?? this.#pattern(value) ?? this.#joined(value);
    return known ? value.value(known, "derived") : undefined;
  }

  /** The resource that `!Ref Name`, `!GetAtt Name.Arn` or `!Sub "${Name.Arn}"` stands for, with its name in the template. */
  resourceBehind(value: Cursor): [logicalId: string, resource: Cursor] | undefined {
    const attribute = value.get("Fn::GetAtt");
    const name =
      value.get("Ref").string()?.value ??
      attribute.get(0).string()?.value ??
      attribute.string()?.value.split(".")[0] ??
      /^\$\{(\w+)(?:\.\w+)?\}$/.exec(this.#pattern(value) ?? "")?.[1];
    const resource = name === undefined ? undefined : this.#root.path("Resources", name);
    return name !== undefined && resource?.exists ? [name, resource] : undefined;
  }

  #reference(value: Cursor): string | undefined {
    const name = value.get("Ref").string()?.value;
    return name === undefined ? undefined : (this.#default(name) ?? `\${${name}}`);
  }

  #pattern(value: Cursor): string | undefined {
    const pattern = value.get("Fn::Sub");
    const text = (pattern.string() ?? pattern.get(0).string())?.value;
    return text?.replace(/\$\{(\w+)\}/g, (whole, name: string) => this.#default(name) ?? whole);
  }

  #default(parameter: string): string | undefined {
    return this.#root.path("Parameters", parameter, "Default").text()?.value;
  }

  #joined(value: Cursor): string | undefined {
    const [separator, parts] = value.get("Fn::Join").items();
    const texts = parts?.items().flatMap((part) => part.text()?.value ?? this.#reference(part) ?? []) ?? [];
    return typeof separator?.raw === "string" && texts.length > 0 ? texts.join(separator.raw) : undefined;
  }
}
