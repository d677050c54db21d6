/** Shared judgement: what kind of thing an event or metric is, from its name. */
import { plainWords } from "./plain-words.ts";

const BROWSING =
  /\b(view|visit|brows|page|session|cart|basket|checkout|wishlist|search|click|abandon|pixel|add to|engag|looked at|dwell|time on|tried on|(taken|brought) (to|into) (the )?(fitting|dressing) room)/;
const PURCHASE =
  /\b(purchas|order|bought|buy|shopp(ed|ing)|transact|checkout complete|paid|subscri(be|ption) (start|renew))/;
/** Somebody came to us: asked, searched here and now, held something under a scanner, filled in a form. */
const STARTED =
  /\b(scan(ned|s)?|request|ask(ed|s)?\b|sign(ed)? ?up|regist|quiz|survey|forms?\b|book(ed|ing)\b|reserv|download|join(ed|s)?\b|opt(ed)? ?in\b|enquir|inquir|help\b|support\b|contact(ed)?\b|chat (open|start)|open(ed)? (chat|assistant|map|app|scanner)|subscribed|confirm|reset|pay(ment)? (start|made|initiat)|tap(ped)?\b|try ?on|complain\w*|report(ed)?\b|feedback)/;
/** Where somebody's body is right now. */
const PRESENCE =
  /\b((store|shop|venue|branch|aisle|location|zone|fitting room|dressing room|geo ?fence) (enter|entry|exit|left|visit|arriv|proximity|detect)|(enter|leav|left|exit|arriv|walk|pass|near)\w* (in|into|at|by|past|the|a|our|to)? ?(the |a |our )?(store|shop|venue|branch|aisle|dressing room|fitting room|location|zone|geo ?fence)|geo ?fence|beacon|near ?by|proximity|foot ?fall|foot ?traffic|walk(ed|s|ing)? (by|past|in)\b|in store (visit|entry|movement)|(wi ?fi|bluetooth|ble)( device| probe)? (detect|seen|sniff|ping)\w*)/;
/** On somebody else's site or app. */
const ELSEWHERE =
  /\b(((an)?other|partner|third part(y|ies)|3rd part(y|ies)|publisher|competitor|external|across) (web ?)?(sites?|apps?|pages?|shops?|stores?|retailers?|cookies?|pixels?|data)|cross (site|app|web)|off (site|platform)|(web|internet) ?wide)\b/;

/** Somebody close to them. A “contact” is what many systems call the person. */
const OF_OTHERS =
  /\b(friends?|neighbou?rs?|relatives?|colleagues?|famil(y|ies)) (purchas|bought|buy|order|view|visit|brows|like|join|play|own|shop|watch|read|sign|book)/;

/** Looked at something, without buying it. */
export function isBrowsing(event: string): boolean {
  const words = plainWords(event);
  return BROWSING.test(words) && !PURCHASE.test(words) && !PRESENCE.test(words);
}

/** Bought something from us. */
export function isPurchase(event: string): boolean {
  const words = plainWords(event);
  return (
    PURCHASE.test(words) &&
    !/\b(abandon|view|brows|search|friend|neighbou?r|household|relative|contact)/.test(words)
  );
}

/** Friends, neighbours or relatives did it, not the person. */
export function isOfOthers(event: string): boolean {
  return OF_OTHERS.test(plainWords(event));
}

/** The person began it: what follows is an answer. */
export function isStartedByThePerson(event: string): boolean {
  const words = plainWords(event);
  return STARTED.test(words) && !/\b(abandon|cancel|fail|without|not\b)/.test(words);
}

/** Came to, left or was near a place. */
export function isPresence(event: string): boolean {
  return PRESENCE.test(plainWords(event));
}

/** Did it on somebody else's site or app. */
export function isElsewhere(name: string): boolean {
  return ELSEWHERE.test(plainWords(name));
}
