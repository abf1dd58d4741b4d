import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Answers } from '../en/answers.ts'
import { documents } from './counts.ts'

const { number, counted, and } = grammarOf('es')
const matching = (passages: number): string => counted(passages, 'Coincide # pasaje', 'Coinciden # pasajes')

/** What is said about answers, in Spanish. */
export const answers: Answers = {
  answer: {
    excerpt: 'extracto',
    andOthers: (names, others) => and([...names, `${number(others)} más`]),
    matched: (shown, passages, inDocuments) =>
      phrase`${matching(passages)} en ${documents(inDocuments)}${shownOf(shown, passages)}`,
    matchedWithin: (shown, passages, title) =>
      phrase`${matching(passages)} en «${title}»${shownOf(shown, passages)}`,
    silent: (count) =>
      count === 1
        ? phrase`El único documento no responde a eso.`
        : phrase`Ninguno de estos ${documents(count)} responde a eso.`,
    silentWithin: (title) => phrase`Nada en «${strong(title)}» responde a eso.`,
    nearest: (count) =>
      count === 1
        ? phrase`Este es el pasaje más cercano, no una respuesta:`
        : phrase`Estos son los pasajes más cercanos, no respuestas:`,
    subjectKept: (subject) => phrase`Junto con la pregunta anterior: «${subject}»`,
    sourcesFor: (message) => phrase`Fuentes para: «${message}»`,
    sharedBy: (name) => phrase`Compartido por ${name}.`,
    asksGroup: (name) =>
      phrase`${name} pregunta al grupo, porque la respuesta no está en las lecturas. ¿Alguien sabe dónde buscar?`,
  },
  settings: {
    toAsker: () => phrase`En este canal, las respuestas a ${code('/ask')} solo las ve quien pregunta.`,
    toAll: () => phrase`En este canal, las respuestas a ${code('/ask')} las ve todo el mundo.`,
  },
  unhelpful: {
    ask: () => phrase`¿Qué falló? Quienes administran este grupo verán la pregunta y el motivo.`,
    label: 'Motivo',
    reasons: {
      'wrong-passage': 'El pasaje trata de otra cosa',
      'not-answered': 'No responde a la pregunta',
      'missing-document': 'Falta un documento',
      other: 'Otro motivo',
    },
    thanks: () => phrase`Gracias. Quienes administran este grupo ya pueden verlo.`,
    heading: (count) => phrase`${counted(count, '# respuesta no fue útil', '# respuestas no fueron útiles')}`,
    none: () => phrase`Todavía no se ha marcado ninguna respuesta como poco útil.`,
  },
}

function shownOf(shown: number, count: number): string {
  if (shown < count)
    return `; ${counted(shown, 'hasta ahora se ha mostrado #', 'hasta ahora se han mostrado #')}.`
  return count === 1 ? '.' : '; ya se han mostrado todos.'
}
