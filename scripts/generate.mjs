// node scripts/generate.mjs           writes everything that is generated
// node scripts/generate.mjs --check   fails if a committed file is not what the generators would write
import { stale, writeCode, writeCommitted } from "./generators.mjs";
import { root } from "./load.mjs";

process.chdir(root);
await writeCode();

if (process.argv[2] === "--check") {
  const paths = await stale();
  if (paths.length > 0) {
    console.error(
      `Not up to date:\n  ${paths.join("\n  ")}\nRun \`npm run generate\` and commit the result.`,
    );
    process.exitCode = 1;
  }
} else {
  await writeCommitted();
}
