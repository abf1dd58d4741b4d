import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Answers } from '../en/answers.ts'
import { documents } from './counts.ts'

const { counted, and } = grammarOf('fr')
const these = (count: number): string => (count === 1 ? 'l’unique document' : `ces ${documents(count)}`)
const match = (passages: number): string => counted(passages, 'correspond', 'correspondent')

/** What is said about answers, in French. */
export const answers: Answers = {
  answer: {
    excerpt: 'extrait',
    andOthers: (names, others) => and([...names, counted(others, '# autre', '# autres')]),
    matched: (shown, passages, inDocuments) =>
      phrase`${counted(passages, '# passage', '# passages')} dans ${documents(inDocuments)} ${match(passages)}${shownOf(shown, passages)}`,
    matchedWithin: (shown, passages, title) =>
      phrase`${counted(passages, '# passage', '# passages')} dans «\u00A0${title}\u00A0» ${match(passages)}${shownOf(shown, passages)}`,
    silent: (count) => phrase`Rien dans ${these(count)} n’y répond.`,
    silentWithin: (title) => phrase`Rien dans «\u00A0${strong(title)}\u00A0» n’y répond.`,
    nearest: (count) =>
      count === 1
        ? phrase`Voici le passage le plus proche, qui n’est pas une réponse\u00A0:`
        : phrase`Voici les passages les plus proches, qui ne sont pas des réponses\u00A0:`,
    subjectKept: (subject) => phrase`Avec la question précédente\u00A0: «\u00A0${subject}\u00A0»`,
    sourcesFor: (message) => phrase`Sources pour\u00A0: «\u00A0${message}\u00A0»`,
    sharedBy: (name) => phrase`Partagé par ${name}.`,
    asksGroup: (name) =>
      phrase`${name} pose la question au groupe, car les textes n’y répondent pas. Qui sait où chercher\u202F?`,
  },
  settings: {
    toAsker: () =>
      phrase`Dans ce canal, les réponses à ${code('/ask')} ne sont visibles que par la personne qui a posé la question.`,
    toAll: () => phrase`Dans ce canal, les réponses à ${code('/ask')} sont visibles par tout le monde.`,
  },
  unhelpful: {
    ask: () =>
      phrase`Qu’est-ce qui n’allait pas\u202F? Les responsables de ce groupe verront votre question et la raison.`,
    label: 'Raison',
    reasons: {
      'wrong-passage': 'Le passage parle d’autre chose',
      'not-answered': 'Il ne répond pas à la question',
      'missing-document': 'Il manque un document',
      other: 'Autre chose',
    },
    thanks: () => phrase`Merci. Les responsables de ce groupe peuvent maintenant le voir.`,
    heading: (count) =>
      phrase`${counted(count, '# réponse n’a pas été utile', '# réponses n’ont pas été utiles')}`,
    none: () => phrase`Aucune réponse n’a encore été signalée comme inutile.`,
  },
}

function shownOf(shown: number, count: number): string {
  if (shown < count) return `\u202F; ${counted(shown, '# affiché', '# affichés')} jusqu’ici.`
  return count === 1 ? '.' : '\u202F; tous ont été affichés.'
}
