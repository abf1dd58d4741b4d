/** Whether words could end a sentence of any text: that little is known, that more must be found out, that a thing matters or is hard. */
export function saysLittle(words: string): boolean {
  return [FILLER, STOCK, HARD, UNDONE, MISSING, UNSETTLED].some((pattern) => pattern.test(words))
}

/** "… an important tool in the trade", "… a key role": it could be said of anything. */
const STOCK =
  /^(?:an? |the |one of the )?(?:very |highly |most )?(?:important|key|major|critical|crucial|essential|vital|valuable|useful|powerful|promising|significant|central|effective) (?:\p{L}+ ){0,2}(?:tools?|roles?|parts?|steps?|factors?|functions?|components?|methods?|approach(?:es)?|strateg(?:y|ies)|resources?|aspects?|features?|elements?|players?|questions?|areas?)\b/iu
/** "difficult to tell apart", "a hard question": how hard a thing is, rather than what it is. */
const HARD =
  /^(?:an? )?(?:very |rather |quite |extremely |almost |often )?(?:impossible|difficult|hard|easy|challenging) (?:to|for|tasks?|problems?|questions?|matters?)\b/iu
/** Nothing has been found out. */
const UNDONE =
  /\b(?:(?:has|have|had|is|are|was|were|remains?) (?:\p{L}+ )?(?:not|never|yet) (?:\p{L}+ ){0,3}(?:clarified|elucidated|established|determined|investigated|explored|understood|studied|resolved|reported|examined|described|clear|known)|(?:remains?|is|are) (?:still )?(?:largely |poorly |incompletely |not )(?:unresolved|unexplored|uncharacteri[sz]ed|characteri[sz]ed|explained))\b/iu
/** "trials of both are lacking", "the evidence is inconclusive". */
const MISSING =
  /\b(?:is|are|was|were|remains?) (?:still |also |largely |currently )?(?:lacking|missing|inconclusive|enigmatic|(?:an? )?(?:mystery|puzzle|enigma)|(?:incompletely|insufficiently|inadequately|imperfectly) (?:understood|known|described|documented))\b/iu
/** "there are conflicting data": that nothing is settled. */
const UNSETTLED =
  /^there (?:is|are|was|were|remains?) (?:\p{L}+ )?(?:conflicting|limited|insufficient|inconsistent|scarce|little|few|no|contradictory) (?:\p{L}+ )?(?:data|evidence|results|reports|information|studies|findings|consensus|agreement)\b/iu
const FILLER =
  /^(?:very |relatively |surprisingly )?(?:little|less|nothing|not much|much|few studies|no study|several questions)\b|^(?:very |highly |particularly |increasingly |most )?(?:critical|important|essential|crucial|vital|necessary|needed|useful|helpful) (?:for|to|in)\b|^(?:an? |the |one of the |still )?(?:very |highly |most )?(?:critical|important|promising|attractive|major|leading|significant|serious|growing|common) (?:\p{L}+ )?(?:causes?|problems?|concerns?|challenges?|targets?|issues?)\b|^it (?:is|was|becomes?|remains?|seems?) (?:also |now |very |not )?(?:important|necessary|essential|critical|crucial|possible|clear|unclear|unknown|known|likely|tempting|desirable|imperative)\b|\b(?:elusive|obscure|unclear|unknown|controversial|poorly understood|not (?:well |fully |completely |clearly )?(?:known|understood|clear|established|defined)|to be (?:determined|elucidated|established|clarified|investigated|explored|defined|seen))\b|\b(?:further|future|more|additional) (?:studies|research|work|investigation|trials)\b/iu
