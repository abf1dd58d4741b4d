import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Citing } from '../en/citing.ts'

const { number, counted, and } = grammarOf('es')

/** What is said where a passage is cited and references are expanded, in Spanish. */
export const citing: Citing = {
  citing: {
    buttons: {
      narrower: 'Menos contexto',
      post: (ordinal) => `Publicar el ${number(ordinal)}`,
      posted: (ordinal) => `Se publicó el ${number(ordinal)}`,
      here: 'Publicar aquí',
      postedHere: 'Publicado aquí',
    },
    typed: {
      wider: 'con un párrafo más a cada lado',
      narrower: 'con un párrafo menos a cada lado',
      post: 'cita ese pasaje',
    },
    how: () =>
      phrase`Hay que nombrar un pasaje: con una referencia como ${code('cite mill1859 ¶ 4')}, con sus primeras palabras o con otras que se recuerden. Se puede añadir ${code('apa')}, ${code('+1')} para un párrafo más a cada lado o ${code('me')} para verlo en privado.`,
    several: (count) => phrase`${counted(count, '# pasaje empieza', '# pasajes empiezan')} así:`,
    candidate: () => phrase`¿Es este el pasaje que se busca?`,
    candidates: () => phrase`¿Es alguno de estos el pasaje que se busca?`,
    nearestOne: () => phrase`Eso no está en las lecturas. Este es el pasaje más cercano:`,
    nearest: () => phrase`Eso no está en las lecturas. Estos son los pasajes más cercanos:`,
    nothing: (typed) => phrase`En las lecturas no hay nada parecido a «${typed}».`,
    choose: () => phrase`Esta vista es privada. No se publica nada hasta que se elija.`,
    goesOn: (places) => phrase`Continúa: esto es solo el comienzo de ${places}.`,
    rest: (count) => phrase`${counted(count, '# lugar más', '# lugares más')}, sin cita completa:`,
    moreRest: (count) => phrase`${counted(count, 'Se omite # lugar más', 'Se omiten # lugares más')}.`,
    noReferences: (example) =>
      phrase`En ese mensaje no hay ninguna referencia. Una referencia es así: ${code(example)}`,
    noWork: (alias) =>
      phrase`Ninguna lectura tiene el alias «${alias}»; ${code('sources')} muestra los que hay.`,
    noWorkNear: (alias, near) =>
      phrase`Ninguna lectura tiene el alias «${alias}». Lo más parecido: ${and(near)}.`,
    noPlace: (alias, place, has) => phrase`En ${strong(alias)} no existe ${place}. Lo que hay: ${has}.`,
    noPlaces: (alias, place, paragraphs) =>
      phrase`En ${strong(alias)} no existe ${place}. Lo que hay es ${paragraphs}; se cita, por ejemplo, ${code(`${alias} ¶ 1`)}.`,
    backward: (place, swapped) => phrase`«${place}» va hacia atrás. ¿Se trata de ${code(swapped)}?`,
    bare: (typed, example) =>
      phrase`«${typed}» nombra una lectura, pero ningún lugar en ella. Se indica así: ${code(example)}`,
    unread: (typed, example) =>
      phrase`«${typed}» no es una referencia que sepa leer. Una referencia es así: ${code(example)}`,
  },
}
