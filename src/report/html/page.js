// What the page does beyond being read: filters, the choice of colours, and unfolding before it is printed.
// It runs in the reader's browser and is put into the page as it is; the page works without it.

/** Where there is something to choose from. */
const form = /** @type {HTMLFormElement | null} */ (document.getElementById("filters"));
const theme = /** @type {HTMLElement} */ (document.getElementById("theme"));

const all = (/** @type {string} */ selector, /** @type {ParentNode} */ parent = document) =>
  /** @type {HTMLElement[]} */ ([...parent.querySelectorAll(selector)]);

/** Shows what fits the choices. A campaign stays for its owner and region, and only then for its findings. */
function filter(/** @type {HTMLFormElement} */ form) {
  const values = new FormData(form);
  const severities = values.getAll("severity");
  const anySeverity = severities.length === all("[name=severity]", form).length;
  const [family, owner, region] = ["family", "owner", "region"].map((name) =>
    String(values.get(name) ?? "*"),
  );
  const fits = (/** @type {string} */ wanted, /** @type {string[]} */ has) =>
    wanted === "*" || (has.length === 0 ? [""] : has).includes(wanted.slice(1));
  const isHere = (/** @type {HTMLElement} */ { dataset }) =>
    fits(owner, [dataset.owner ?? ""]) && fits(region, JSON.parse(dataset.regions ?? "[]"));

  for (const row of all("tr[data-owner]")) row.hidden = !isHere(row);
  const anyFinding = anySeverity && family === "*";
  let shown = 0;
  for (const subject of all(".subject")) {
    let left = 0;
    for (const finding of all(".finding", subject)) {
      const { severity = "", family: own = "" } = finding.dataset;
      finding.hidden = !(severities.includes(severity) && fits(family, [own]));
      if (!finding.hidden) left += 1;
    }
    subject.hidden = !isHere(subject) || (left === 0 && !anyFinding);
    if (!subject.hidden) shown += left;
  }
  for (const fold of all(".quiet")) fold.hidden = all(".subject:not([hidden])", fold).length === 0;
  const status = form.querySelector("[role=status]");
  if (status) status.textContent = `Findings shown: ${shown} of ${all(".finding").length}.`;
}

if (form) {
  form.addEventListener("change", () => filter(form));
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(() => filter(form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter(form);
}

theme.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement) document.documentElement.dataset.theme = target.value;
});

/** @type {HTMLDetailsElement[]} */
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = /** @type {HTMLDetailsElement[]} */ (all("details:not([open])"));
  for (const details of unfolded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});

theme.hidden = false;
