import { grammarOf } from '../../grammar.ts'
import { phrase, strong } from '../../view.ts'
import type { Checking } from '../en/checking.ts'
import { documents } from './counts.ts'

const { number, counted, and } = grammarOf('fr')
const inAny = (count: number): string =>
  count === 1 ? 'pas dans l’unique document' : `dans aucun des ${documents(count)}`

/** What is said of a quotation that was checked, in French. */
export const checking: Checking = {
  checking: {
    verbatim: () => phrase`${strong('À la lettre.')} Les textes disent exactement cela.`,
    nearly: (differences) =>
      phrase`${strong('Mot pour mot.')} Tous les mots sont dans les textes, dans cet ordre\u202F; seules différences\u00A0: ${and(differences)}.`,
    slight: {
      case: 'majuscules et minuscules',
      punctuation: 'ponctuation',
      omission: 'omissions signalées',
      insertion: 'ajouts signalés',
      footnote: 'un appel de note',
    },
    differs: () =>
      phrase`${strong('Pas mot pour mot.')} Le passage le plus proche dans les textes n’a pas les mêmes mots.`,
    negation: () =>
      phrase`${strong('Une négation diffère\u00A0:')} l’une des deux versions nie ce que l’autre affirme.`,
    cut: () =>
      phrase`${strong('Coupée sans signe.')} Des mots manquent au milieu, et rien dans la citation ne l’indique.`,
    cutNegation: () => phrase`Parmi les mots omis, il y a ${strong('une négation')}.`,
    overAsides: () =>
      phrase`${strong('Mot pour mot.')} Tous les mots sont dans les textes, dans cet ordre\u202F; entre les parties se trouve quelque chose qui n’appartient pas au texte, comme une publicité ou un menu.`,
    aside: (title, reason) =>
      phrase`${strong('Hors du texte.')} Ces mots se trouvent dans ${strong(title)}, sur une ligne qui a été écartée à la lecture du fichier (${reason}).`,
    spliced: (places) =>
      phrase`${strong('Recomposée.')} Les parties se trouvent à ${number(places)} endroits séparés\u202F; nulle part les textes ne le disent d’un seul tenant.`,
    close: () =>
      phrase`${strong('Pas une citation.')} Aucun texte ne le dit mot pour mot. Le passage ci-dessous contient la plupart de ses mots importants, marqués\u202F; à vous de juger s’il dit la même chose.`,
    absent: (count) =>
      phrase`${strong('Introuvable.')} Ici, ces mots ne figurent ${inAny(count)}, et rien n’y ressemble assez pour une comparaison. Ils figurent peut-être ailleurs.`,
    short: () =>
      phrase`${strong('Trop courte pour être vérifiée.')} Si peu de mots pourraient figurer n’importe où\u202F; donnez-en au moins trois.`,
    compared: 'Comparaison\u00A0:',
    onlyDocument: 'seulement dans le document',
    onlyQuotation: 'seulement dans la citation',
    alsoAt: 'Les mêmes mots figurent aussi ici\u00A0:',
    moreAt: (count) => phrase`Et à ${counted(count, '# autre endroit', '# autres endroits')}.`,
    quoted: (words) => phrase`«\u00A0${words}\u00A0»`,
    heading: (count) =>
      counted(count, '# citation comparée avec les textes', '# citations comparées avec les textes'),
    others: (count) =>
      phrase`Le message contient ${counted(count, '# autre citation\u202F; vérifiez-la à part', '# autres citations\u202F; vérifiez-les une à une')}.`,
    cutOff: (limit) =>
      phrase`Seuls les ${number(limit)} premiers caractères de la citation ont été comparés.`,
    wholeMessage: () =>
      phrase`Rien dans le message n’est signalé comme citation\u202F; il a donc été comparé en entier.`,
    nothingQuoted: () =>
      phrase`Ce message ne cite rien\u00A0: il n’a ni mots entre guillemets, ni lignes commençant par «\u00A0>\u00A0».`,
    nothingToCheck: () => phrase`Il n’y a pas encore de citation. Écrivez-la après la commande.`,
    reply: 'Répondre au message',
    replied: 'Répondu',
  },
}
