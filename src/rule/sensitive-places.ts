/** Shared judgement: at which places people have something to keep to themselves. */
import type { ReadContext } from "./context.ts";
import type { NamedPlace } from "./places.ts";
import { plainWords } from "./plain-words.ts";

/** What a place gives away about people who are there, beyond their taste in shops. */
const KINDS: Readonly<Record<string, string>> = {
  religion: "what they believe",
  health: "their health",
  "mental-health": "their health",
  "sexual-health": "their health",
  pregnancy: "a pregnancy",
  addiction: "an addiction",
  disability: "a disability",
  "criminal-victim": "a crime they committed or suffered",
  immigration: "where they come from",
  politics: "what they think of politics",
  union: "that they are in a union",
  "sexuality-gender": "whom they love",
  "financial-stress": "that they are short of money",
  bereavement: "that somebody died",
};

/** Places of children and of soldiers: no words of the lexicon, as they say little about a person who is named. */
const VISITORS: readonly (Omit<Revealed, "word"> & { readonly signs: RegExp })[] = [
  {
    what: "where children are",
    category: "minors",
    signs:
      /(?<!\p{L})((primary|elementary|middle|high|secondary|nursery|grammar|boarding|sunday) schools?|(?<!\b(art|business|cooking|cookery|dance|driving|flight|graduate|language|law|medical|music|riding|ski|summer|surf|yoga) )schools?$|kinder ?g[aä]rt(en|ner)\w*|pre ?schools?|day ?care\w*|child ?care\w*|playgrounds?|kita|grundschulen?|[eé]coles? (maternelle|primaire|[eé]l[eé]mentaire)s?|cr[eè]ches?|coll[eè]ges? (public|priv[eé])|escuelas? (infantil|primaria|secundaria)(es|s)?|guarder[ií]as?|scuol[ae] (materna|primaria|elementare|media)|asil[oi] nido|escolas? (infantil|prim[aá]ria|secund[aá]ria)|jardim de inf[aâ]ncia)(?!\p{L})|学校|保育園|幼稚園/u,
  },
  {
    what: "that they serve",
    category: "military",
    signs:
      /\b(military (base|post|installation)|army base|air ?force base|naval (base|station)|barracks|garrison|veterans affairs|kaserne|caserne|cuartel|caserma|quartel)\b/,
  },
];

/** What being at a place gives away, in words and, where the lexicon knows it, as a category. */
export interface Revealed {
  readonly what: string;
  readonly category: string;
  /** The word of the name that tells. */
  readonly word: string;
}

/** What names of countries and peoples say of an area, they do not say of who is in it. */
const NOT_OF_AN_AREA = ["immigration", "politics"];

export function revealedBy({ name, mayBeArea }: NamedPlace, ctx: ReadContext): Revealed | undefined {
  for (const { category, strength, text, start, end } of ctx.sensitiveWords(name.value)) {
    const what = KINDS[category];
    if (what === undefined || strength === "weak" || SEAT_OF_POWER.test(text)) continue;
    if (mayBeArea && NOT_OF_AN_AREA.includes(category)) continue;
    // A gay bar and a cannabis shop are what they say.
    const isItself = category === "sexuality-gender" || category === "addiction";
    if (isItself || !isOnlyNamedAfter(name.value, start, end)) return { what, category, word: text };
  }
  return revealedByVisitors(plainWords(name.value));
}

function revealedByVisitors(name: string): Revealed | undefined {
  for (const { signs, what, category } of VISITORS) {
    const found = signs.exec(name);
    if (found === null) continue;
    const [word] = found;
    if (!isOnlyNamedAfter(name, found.index, found.index + word.length)) return { what, category, word };
  }
  return undefined;
}

/** Hospital Road, Old Jail Hotel, Cancer Research shop: what stands there now is another thing. */
const NAMED_AFTER_IT =
  /^(['’]?s)?( \p{L}+)? (streets?|st|roads?|rd|lanes?|avenues?|ave|drive|squares?|hill|quarter|station|park|hotel|inn|lofts|apartments|cafes?|cafés?|coffee|bar|pub|brewery|restaurant|shops?|shopping|stores?|boutique|museum|theatre|theater|gallery|walk|run)\b/iu;
/** Via della Chiesa, Place de l'Église, Calle Iglesia. */
const STREET_OF_IT =
  /(?<!\p{L})(rue|place|avenue|boulevard|calle|plaza|avenida|via|piazza|corso|rua|praça|largo)( (de|del|della|delle|dello|do|da|des|du|la|las|el|los))*( l['’])?[ -]?$/iu;
/** Where a country is governed says nothing of what its visitors think. */
const SEAT_OF_POWER = /\b(capitol|parliament|congress|senate|bundestag)\b/i;

function isOnlyNamedAfter(name: string, start: number, end: number): boolean {
  return NAMED_AFTER_IT.test(name.slice(end)) || STREET_OF_IT.test(name.slice(0, start));
}
