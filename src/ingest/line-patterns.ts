import type { SetAsideReason } from '../corpus/document.ts'

/**
 * What a line of a page says that no line of its text does, or undefined. Only short lines are looked at: prose may
 * well speak of cookies, rights and errors. Each pattern is linear on the 400 characters that it can meet.
 */
export function matchPattern(text: string): SetAsideReason | undefined {
  if (text.length > LONGEST) return undefined
  const plain = text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
  if (isNavigation(plain)) return 'menu'
  return FAMILIES.find(({ patterns }) => patterns.some((pattern) => pattern.test(plain)))?.reason
}

/** A line after which the page shows other things: what comes next is not the text. */
export function isSectionEnder(text: string): boolean {
  return text.length <= 80 && RELATED.test(text.toLowerCase())
}

/** The line over what readers of the page wrote. */
export function isCommentsHeading(text: string): boolean {
  return text.length <= 80 && COMMENTS.test(text.toLowerCase())
}

/** Words that only stand beside each other where a page is to be moved about in. */
function isNavigation(plain: string): boolean {
  const words = plain.match(/[\p{L}-]+/gu) ?? []
  if (words.length === 0 || words.length > 12 || /\d|\.$/.test(plain)) return false
  return words.every((word) => NAVIGATION.has(word)) && words.some((word) => !AMBIGUOUS.has(word))
}

const LONGEST = 400

/** In ordinary headings too: none of them makes a menu by itself. */
const AMBIGUOUS = new Set(
  'a and back books by contact email events feedback for help in language languages latest media more news next of on or order page previous quick results support the this to topics us video videos'.split(
    ' ',
  ),
)

const NAVIGATION = new Set([
  ...AMBIGUOUS,
  ...'about account advertise advertisement advertisements archive archives bookmark careers cart close donate download facebook faq faqs follow forum home homepage index instagram linkedin links log login logout mail menu navigation newsletter newsletters online pdf pinterest pocket podcast podcasts print register rss save search send share shop sign sitemap skip sponsored subscribe subscriptions telegram toggle top tweet twitter whatsapp youtube'.split(
    ' ',
  ),
])

type Family = { readonly reason: SetAsideReason; readonly patterns: readonly RegExp[] }

const FAMILIES: readonly Family[] = [
  {
    reason: 'error',
    patterns: [
      /^(?:oops|whoops|uh[- ]oh|sorry)[ !.…]*$/,
      /\b(?:unknown|unexpected|internal) (?:server )?error (?:has )?occurred\b/,
      /^(?:sorry, )?something (?:went|has gone) wrong\b.{0,80}$/,
      /\b(?:reload|refresh) (?:the|this) page\b/,
      /\b(?:enable|turn on) javascript\b|\bjavascript (?:is|must be|appears to be) (?:disabled|enabled)\b/,
      /\byour browser (?:does not|doesn't|is not|isn't|is out of date)\b/,
      /^(?:error )?404\b|^page not found\b|\b(?:failed to|could not be|couldn't be) load(?:ed)?[.!]?$/,
    ],
  },
  {
    reason: 'cookie',
    patterns: [
      /\bcookies?\b.{0,120}\b(?:accept|agree|consent|policy|settings|preferences|experience|improve|analy[sz]e)\b/,
      /\b(?:accept|reject|allow|manage|we use|this site uses|uses) (?:all |our |these |optional |necessary )?cookies?\b/,
      /^(?:accept|reject|decline|allow) (?:all|selected|and (?:close|continue))$/,
      /^(?:manage|your) (?:privacy )?(?:consent|choices|preferences)$|^(?:gdpr|cookie) |^we (?:value|respect|care about) your privacy\b/,
      /\bwir verwenden cookies\b|\bnous utilisons des cookies\b|\b(?:utilizamos|usamos) cookies\b|쿠키를 사용|クッキーを使用/,
    ],
  },
  {
    reason: 'legal',
    patterns: [
      /^[\W\d]{0,8}(?:copyright\b|©)|^\(c\) ?\d{4}|©\s?\d{4}/,
      /\ball rights reserved\b/,
      /^\W?(?:re)?(?:posted|printed|published|produced) .{0,30}\bpermission\b/,
      /^(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice)|disclaimer|legal notice|imprint)\b.{0,80}$/,
      /\bdo not sell (?:or share )?my\b|^(?:this (?:work|article|page|content) is )?licen[sc]ed under\b/,
      /^(?:impressum|datenschutz)\b|alle rechte vorbehalten|tous droits réservés|^mentions légales|todos los derechos reservados/,
      /무단\s?전재|저작권자|無断転載|版权所有/,
    ],
  },
  {
    reason: 'label',
    patterns: [
      /^(?:key ?words?|tags?|topics?|categor(?:y|ies)|filed (?:under|in)|posted in|tagged(?: with)?|doi|e?issn|isbn)\s?:/,
      /^(?:keywords|tags|schlagwörter|mots[- ]clés|palabras clave|키워드)\b.{0,3}$/,
      /^(?:academic )?(?:journal|magazine|newspaper) article\b.{0,100}$/,
      /^(?:article )?excerpt$|^article preview$|^full text$/,
      /^\d+ ?(?:min|mins|minutes?)(?: read)?$|^(?:reading|read) time\b.{0,30}$|^(?:views|reads|shares|word count)\s?:? ?[\d.,k]+$/,
      /^(?:\d+ )?(?:views|shares|likes|reads|claps)$|^(?:how to cite|cite (?:this|as)|suggested citation)\b.{0,60}$/,
    ],
  },
  {
    reason: 'by-line',
    patterns: [
      /^(?:words |story |text )?by:? .{1,59}[^.!?]$|^(?:written|posted|reported|reviewed|edited) by\b.{0,80}$/,
      /^(?:photo(?:graph)?s?|image|images|picture|illustration|credit|caption)(?: by|: | ?©).{0,120}$/,
      /^(?:about the authors?|view (?:all posts|profile|author)|more (?:by|from) this author)\b.{0,60}$/,
    ],
  },
  {
    reason: 'date',
    patterns: [
      /^(?:first |originally )?(?:published|posted|updated|modified|created|accessed|retrieved)\b.{0,12}\d.{0,40}$/,
      /^(?:published|posted|updated)\b.{0,12}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b.{0,40}$/u,
      /\blast (?:updated|modified|reviewed|changed)\b.{0,60}$/,
      /^(?:\p{L}{3,10},? )?(?:\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,10}\.?,? \d{4})(?:[ ,|·–—-].{0,30})?$(?<!\p{L}{4}\.)/u,
      /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ ,|·–—-].{0,20})?$|^\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?\b.{0,30}$/,
      /^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/,
      /^[\p{L} -]{3,40} \((?:\d{1,2} )?\p{L}{3,10}\.? (?:\d{1,2}, )?\d{4}\)$/u,
      /^\d{4}년 \d{1,2}월 \d{1,2}일.{0,20}$|^\d{4}年\d{1,2}月\d{1,2}日.{0,20}$/,
    ],
  },
  {
    reason: 'menu',
    patterns: [
      /^(?:home|start|startseite|accueil|inicio|you are here:?)\s?[>»›/|→]/,
      /^(?:skip|jump) to\b.{0,30}$|^(?:back|go|return) to (?:the )?(?:top|home|main|list|overview|search)\b.{0,30}$/,
      /^search (?:by|with|this site|our)\b.{0,40}$|^(?:search|show)\s?(?:\.{3}|…).{0,60}$/,
      /^(?:log|sign) (?:in|up|out)\b.{0,60}$|^(?:create|my) (?:an )?account$|^forgot (?:your )?password\b.{0,3}$/,
      /^(?:share|follow|print|e-?mail|save|tweet|pin) (?:this|us|on|via|to|it|the article)\b.{0,40}$|^like (?:us|this (?:article|page|post|story))\b.{0,40}$|^share\s?:/,
      /^(?:read|show|load|see|view|learn|find out) more\b[^.]{0,50}$|^(?:show|see|view|load) (?:all|less|full)\b.{0,30}$|^click here\b.{0,60}$/,
      /^(?:subscribe|sign up|join) (?:to|for|now|today|here|our)\b.{0,160}$|\b(?:to|in) your (?:inbox|mailbox)\b/,
      /^(?:enter )?your e-?mail(?: address)?\b.{0,40}$|^(?:no thanks|not now|unsubscribe|thank you for subscribing)\b.{0,40}$/,
      /^(?:get|receive) (?:the|our)\b.{0,80}\b(?:newsletter|e-?mail|updates)\b.{0,60}$|^support (?:us|our)\b.{0,60}$|^you (?:have|'ve) (?:read|used|viewed) \d+ of\b|^you have \d+ .{0,30}(?:left|remaining)\b/,
      /^(?:previous|next|older|newer) (?:article|post|posts|page|story|entries)\b.{0,120}$|^page \d+ of \d+$/,
      /^(?:listen to|download|save|print|export|copy) (?:this|as|link|pdf)\b.{0,40}$|^\(?(?:in )?(?:english|deutsch|français|español|italiano|japanese|korean|chinese|日本語|한국어|中文)\)?$/,
      /^(?:summary|main|front|home|printer[- ]friendly) (?:page|version)$|^(?:open|close|toggle) (?:menu|search|navigation|sidebar)$/,
      /^(?:advert(?:isement|ising)?|sponsored(?: content)?|anzeige|publicité|publicidad|광고)$/,
      /^(?:menü|suche|suchen|anmelden|abonnieren|teilen|drucken|nach oben|rechercher|partager|s'abonner|haut de page|buscar|compartir|suscríbete|검색|로그인|구독|공유|検索|ログイン|目录|登录)$/,
    ],
  },
]

const RELATED =
  /^(?:related (?:articles|posts|stories|content|topics|reading|news|links|coverage)|more (?:from|in|on|stories|news|articles)\b.{0,40}|you (?:may|might) also (?:like|enjoy|be interested in)|(?:read|up|what to read) next|also read|read also|recommended(?: for you| reading)?|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:posts|stories|articles)|(?:latest|recent) (?:news|articles|posts|stories)|don't miss|editors?'?s? picks?|in other news|from our partners|ähnliche artikel|verwandte artikel|das könnte sie auch interessieren|(?:à )?lire aussi|articles similaires|artículos relacionados|también te puede interesar|관련\s?기사|関連記事)[:.… ]*$/

const COMMENTS =
  /^(?:(?:\d+|no) (?:comments?|responses?|replies)(?: (?:on|to) .{1,60})?|comments?(?: ?\(\d+\)| ?\d+)?|leave a (?:reply|comment)|post a comment|add (?:a|your) comment|(?:join|start) the (?:conversation|discussion)|be the first to comment|(?:view|show|read) (?:all )?(?:\d+ )?comments|reader comments|kommentare(?: ?\(\d+\))?|commentaires|comentarios|댓글(?: ?\d+)?|コメント)[:.… ]*$/
