// The layers of the house. Imports point down only:
//
//   bin → cli → index → { catalog, engine, formats, source, link, config, score, fix, report } → rule → copy → lexicon → model
//   rules → rule
//
// Every rule says why it is there. `npm run check` holds them: scripts/check-layers.mjs.

/** Every package that src/ may import ends up in the bundles. */
const BUNDLED = [
  "@discoveryjs/json-ext",
  "ajv",
  "ajv-formats",
  "chalk",
  "commander",
  "csv-parse",
  "diff",
  "fast-glob",
  "fast-xml-builder",
  "fast-xml-parser",
  "fastest-levenshtein",
  "ignore",
  "js-yaml",
  "jsonc-parser",
  "node-sql-parser",
  "string-width",
  "write-file-atomic",
  "yaml",
];

/** @param {string[]} names of Node's own modules */
const node = (...names) => `^(node:)?(${names.join("|")})(/|$)`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    // --- down only -------------------------------------------------------------------------------------------
    {
      name: "model-knows-nothing",
      comment:
        "The model is the vocabulary that everything else speaks. Whatever it imported, everything would import. The " +
        "one exception is a distance between words: every layer that reads names suggests the one that was meant.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { pathNot: ["^src/model/", "node_modules/fastest-levenshtein/"] },
    },
    {
      name: "rule-above-model",
      comment:
        "What a rule may see must stay small enough to learn in a minute: the model, and what the lexicon found.",
      severity: "error",
      from: { path: "^src/rule/" },
      to: { path: "^src/", pathNot: "^src/(rule|model|lexicon|copy)/" },
    },
    {
      name: "rule-names-lexicon",
      comment:
        "A rule is handed what the lexicon found, so src/rule needs the names of those types. It must not run the " +
        "lexicon: a rule could then match text in its own way.",
      severity: "error",
      from: { path: "^src/rule/" },
      to: { path: "^src/lexicon/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "rule-names-copy",
      comment: "As for the lexicon: a rule is handed what a text says, and does not read it in its own way.",
      severity: "error",
      from: { path: "^src/rule/" },
      to: { path: "^src/copy/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "copy-above-lexicon",
      comment:
        "The reader of copy takes texts apart: tokens, sentences, phrases. It splits words as the lexicon does, so that " +
        "both find the same ones. Which phrase is wrong, and where, is for rules to say.",
      severity: "error",
      from: { path: "^src/copy/" },
      to: { path: "^src/", pathNot: "^src/(copy|lexicon|generated)/" },
    },
    {
      name: "lexicon-above-model",
      comment:
        "The lexicon turns text into matches. Once it knows campaigns or rules, its words stop being data.",
      severity: "error",
      from: { path: "^src/lexicon/" },
      to: { path: "^src/", pathNot: "^src/(lexicon|model|generated)/" },
    },
    {
      name: "steps-apart",
      comment:
        "Each step of the flow takes data and gives data. Only src/index.ts puts them in order; a step that calls " +
        "another hides part of that order, and can no longer be tested alone.",
      severity: "error",
      from: { path: "^src/(formats|source|link|config|score|fix)/" },
      to: { path: "^src/", pathNot: "^src/($1|rule|lexicon|model|generated)/" },
    },
    {
      name: "engine-apart",
      comment:
        "As for the other steps. The engine may name the configuration's types, since it is handed one.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/", pathNot: "^src/(engine|config|rule|lexicon|copy|model)/" },
    },
    {
      name: "engine-names-config",
      comment: "The engine is handed a finished configuration. If it ran src/config, it would read files.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/config/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "catalog-lists-only",
      comment:
        "The catalogue is a list of rules and practices. It decides nothing, so it needs no step of the flow.",
      severity: "error",
      from: { path: "^src/catalog\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(generated|rule|model)/" },
    },
    {
      name: "nothing-below-cli",
      comment: "The command line is one way to use the library. The library must work without it.",
      severity: "error",
      from: { path: "^(src|rules)/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },

    // --- rules -----------------------------------------------------------------------------------------------
    {
      name: "rules-see-only-rule",
      comment:
        "A rule is a page that a marketer's colleague can read. Everything it needs comes through one door, " +
        "src/rule/index.ts; with no other import it stays pure, and the inside of the linter can change freely. Words " +
        "are data: they may stand in a JSON file beside the rule that looks for them.",
      severity: "error",
      from: { path: "^rules/([^/]+)/" },
      to: { pathNot: ["^src/rule/index\\.ts$", "^rules/$1/[^/]+\\.json$"] },
    },
    {
      name: "catalog-alone-imports-rules",
      comment:
        "What is in the catalogue is what runs. A rule imported anywhere else would escape configuration and checks.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(generated/)?catalog\\.ts$" },
      to: { path: "^rules/" },
    },

    // --- formats and reports ---------------------------------------------------------------------------------
    {
      name: "formats-apart",
      comment:
        "A platform changes its files when it likes. A format that leans on another breaks with it; what they share " +
        "is in src/formats/shared, and only the registry knows them all.",
      severity: "error",
      from: { path: "^src/formats/([^/]+)/" },
      to: { path: "^src/formats/", pathNot: ["^src/formats/($1|shared)/", "^src/formats/format\\.ts$"] },
    },
    {
      name: "reporters-see-only-the-report",
      comment:
        "The report is a contract and anybody can write a reporter. One that reaches past it says what others cannot.",
      severity: "error",
      from: { path: "^src/report/" },
      to: {
        path: "^src/",
        pathNot: ["^src/report/", "^src/model/report\\.ts$", "^src/generated/html-assets\\.ts$"],
      },
    },
    {
      name: "generated-behind-its-owner",
      comment:
        "Generated code has no author to ask. One module owns each piece, gives it a name and a type, and is the one to " +
        "change when the generator changes.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          "^src/(generated|lexicon|copy|config|formats/native|cli/init)/",
          "^src/(catalog|parse-report|formats/index|report/html/assets)\\.ts$",
        ],
      },
      to: { path: "^src/generated/" },
    },

    // --- the world outside -----------------------------------------------------------------------------------
    {
      name: "files-at-the-edge",
      comment:
        "Files are touched where they are found, configured and asked for. In between there is only data, which is why " +
        "the same input always gives the same report.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(source|config|cli|lexicon)/" },
      to: { path: [node("fs"), "node_modules/fast-glob/"] },
    },
    {
      name: "process-in-cli",
      comment:
        "Arguments, environment, streams and exit codes are handed in by the command line, or tests could not choose them.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: node("process", "os", "readline", "tty") },
    },
    {
      name: "programs-at-the-edge",
      comment:
        "`--since` and `diff` ask git. Nothing else may start a program on the machine of somebody who only wants a report.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(source|cli)/" },
      to: { path: node("child_process") },
    },
    {
      name: "no-network",
      comment:
        "People give us files that say whom they believe to be ill or in debt. Nothing of that may leave the machine.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: node("dgram", "dns", "http", "http2", "https", "net", "tls") },
    },
    {
      name: "bundled-packages",
      comment:
        "Whatever src/ imports is shipped to users and costs them start-up time. A new package is a decision: measure " +
        "it, then add it to the list above. Types alone are shipped to nobody.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        path: "node_modules/",
        pathNot: `node_modules/(${BUNDLED.join("|")})/`,
        dependencyTypesNot: ["type-only"],
      },
    },

    // --- order -----------------------------------------------------------------------------------------------
    {
      name: "no-circle",
      comment: "Modules in a circle can only be understood, tested and loaded together.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      comment:
        "A module that nothing imports and that imports nothing is left over, or was never connected. The script of the " +
        "HTML report is text to the rest of the code.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(generated/|report/html/page\\.js$)", orphan: true },
      to: {},
    },
    {
      name: "sources-alone",
      comment: "What is shipped cannot depend on tests, scripts or examples: they are not in the package.",
      severity: "error",
      from: { path: "^(src|rules)/" },
      to: { path: "^(test|scripts|fixtures|docs)/" },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere escapes all the rules above.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true, // imports of types count too
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
