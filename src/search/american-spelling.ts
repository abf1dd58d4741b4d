/**
 * A word in small letters as Americans spell it: "neighbour" as "neighbor", "organise" as "organize", "defence" as
 * "defense". A text and a question are both read so.
 */
export function americanSpelling(word: string): string {
  for (const [british, american] of rules) if (british.test(word)) return word.replace(british, american)
  return word
}

/** Roots of words in -ise that everybody spells so. */
const onlyWithS =
  'adv|dev|rev|superv|telev|improv|prec|conc|inc|exc|exerc|circumc|prom|prem|comprom|dem|surm|surpr|enterpr|compr|repr|' +
  'appr|otherw|likew|clockw|expert|merchand|parad|disgu|franch|advert|chast|desp|prai|apprai'

const rules: readonly (readonly [RegExp, string])[] = [
  [
    /^(arb|arm|ard|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|savi|splend|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/^(dishon|discol|disfav|enam|belab)our/, '$1or'],
  [new RegExp(`^(?!(?:${onlyWithS})is)(.{3,})is(e|ed|es|ing|er|ers|ation|ations|ational)$`), '$1iz$2'],
  [/^(anal|paral|catal)ys(e|ed|es|ing)$/, '$1yz$2'],
  [/^(def|off|lic|pret)ence(s|d|less)?$/, '$1ense$2'],
  [/^(cent|theat|met|kilomet|centimet|lit|fib|spect|sab|somb|meag)re(s|d)?$/, '$1er$2'],
  [/^(program)me(s)?$/, '$1$2'],
  [/^(catal|dial|mon|anal|epil|prol)ogue(s)?$/, '$1og$2'],
  [
    /^(trave|cance|labe|mode|signa|leve|coun[cs]e|fue|mars?ha|qua?rre|equa|tota|riva|chan?ne|tunne)ll(ed|ing|er|ers|or|ors)$/,
    '$1l$2',
  ],
  [/^(fulfil|instal|enrol|skil)(s|ful|ment)?$/, '$1l$2'],
  [/^(judg|acknowledg|abridg)ement(s)?$/, '$1ment$2'],
  [/^(gr)ey(s|er)?$/, '$1ay$2'],
  [/^(scept)(ic|ics|ical|icism)$/, 'skept$2'],
  [/^(m)ould(s|ed|ing)?$/, '$1old$2'],
  [/^(pl)ough(s|ed|ing)?$/, '$1ow$2'],
  [/^manoeuvre(s)?$/, 'maneuver$1'],
  [/^manoeuvr(ed|ing|able)$/, 'maneuver$1'],
  [/^(encyclop|medi|arch|orthop|p|an)ae(d|ol|v|sth)/, '$1e$2'],
]
