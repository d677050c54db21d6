/** Compiles the JSON Schemas to plain functions, so that the tool itself carries no schema compiler. */
import { readdir, readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";

const FOLDER = "schemas";

/** Each exported function, and the schema it checks. Every run loads them. */
const VALIDATORS: Readonly<Record<string, string>> = {
  validateConfig: "config.schema.json",
  validateBaseline: "baseline.schema.json",
  validateCampaign: "campaign.schema.json",
  validateSegment: "segment.schema.json",
  validateDataSource: "data-source.schema.json",
  validateSidecar: "sidecar.schema.json",
};

/** Half as large as all the others, and for `creepcheck merge` only. */
const REPORT_VALIDATOR = { validateReport: "report.schema.json" };

export async function outputs(): Promise<{ path: string; content: string }[]> {
  const code = async (validators: Readonly<Record<string, string>>) =>
    selfContained(linear(await compiled(validators)));
  return [
    { path: "src/generated/validators.js", content: await code(VALIDATORS) },
    { path: "src/generated/validators.d.ts", content: TYPES + declarations(VALIDATORS) },
    { path: "src/generated/report-validator.js", content: await code(REPORT_VALIDATOR) },
    {
      path: "src/generated/report-validator.d.ts",
      content: `import type { Validator } from "./validators.js";\n\n${declarations(REPORT_VALIDATOR)}`,
    },
  ];
}

async function compiled(validators: Readonly<Record<string, string>>): Promise<string> {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false, // a choice between keys names keys that stand beside it
    strictTypes: false, // likewise for comparisons, whose object type is declared by the condition they stand in
    allErrors: true,
    verbose: true, // an error carries the schema it comes from, whose title and examples go into the message
    messages: false,
    ownProperties: true, // `toString` in a file is an unknown key, not an inherited one
    inlineRefs: false, // a fifth less code to read at every start
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  // The schemas have no `$id`: a reference is relative to the file it stands in, for editors and here alike.
  for (const file of (await readdir(FOLDER)).sort()) {
    ajv.addSchema(JSON.parse(await readFile(`${FOLDER}/${file}`, "utf8")), file);
  }
  return standalone.default(ajv, validators);
}

/**
 * Lets a function append to the list of errors where AJV copies it for every item: a list of a million wrong
 * items would take hours.
 */
function linear(code: string): string {
  const copying = /(\w+) === null \? ([\w.]+\.errors) : \1\.concat\(\2\)/g;
  const appending = code.replace(copying, "append($1, $2)");
  if (appending === code || appending.includes(".concat("))
    throw new Error("AJV now joins errors in another way");
  return `${appending}
function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;
}

/** Draws in the few helpers the compiled functions call. */
async function selfContained(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    mainFields: ["main"],
    target: "node20.19",
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

function declarations(validators: Readonly<Record<string, string>>): string {
  return Object.keys(validators)
    .map((name) => `export declare const ${name}: Validator;\n`)
    .join("");
}

const TYPES = `/** One way in which a value does not fit its schema. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** Where in the schema the keyword stands. */
  readonly schemaPath: string;
  /** The keyword of the schema that is not met: \`type\`, \`required\`, \`pattern\` … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the schema says under that keyword. */
  readonly schema: unknown;
  /** The schema the keyword stands in. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value itself. */
  readonly data: unknown;
}

/** Says whether the value fits; afterwards \`errors\` has all the ways in which it does not. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

`;
