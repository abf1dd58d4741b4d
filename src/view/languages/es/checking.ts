import { grammarOf } from '../../grammar.ts'
import { phrase, strong } from '../../view.ts'
import type { Checking } from '../en/checking.ts'
import { documents } from './counts.ts'

const { number, counted, and } = grammarOf('es')
const inAny = (count: number): string =>
  count === 1 ? 'en el único documento que hay aquí' : `en ninguno de los ${documents(count)} que hay aquí`

/** What is said of a quotation that was checked, in Spanish. */
export const checking: Checking = {
  checking: {
    verbatim: () => phrase`${strong('Al pie de la letra.')} Las lecturas dicen exactamente esto.`,
    nearly: (differences) =>
      phrase`${strong('Palabra por palabra.')} Todas las palabras están en las lecturas, en este orden; lo único que cambia: ${and(differences)}.`,
    slight: {
      case: 'mayúsculas y minúsculas',
      punctuation: 'puntuación',
      omission: 'omisiones señaladas',
      insertion: 'añadidos señalados',
      footnote: 'el número de una nota al pie',
    },
    differs: () =>
      phrase`${strong('No es literal.')} El pasaje más parecido de las lecturas no tiene las mismas palabras.`,
    negation: () =>
      phrase`${strong('Cambia una negación:')} una de las dos versiones niega lo que la otra afirma.`,
    cut: () => phrase`${strong('Cortada sin señal.')} Faltan palabras en medio, y nada en la cita lo indica.`,
    cutNegation: () => phrase`Entre las palabras omitidas hay ${strong('una negación')}.`,
    overAsides: () =>
      phrase`${strong('Palabra por palabra.')} Todas las palabras están en las lecturas, en este orden; entre las partes hay algo que no forma parte del texto, como un anuncio o un menú.`,
    aside: (title, reason) =>
      phrase`${strong('No forma parte del texto.')} Estas palabras están en ${strong(title)}, en una línea que se excluyó al leer el archivo (${reason}).`,
    spliced: (places) =>
      phrase`${strong('Hecha de fragmentos sueltos.')} Los fragmentos están en ${number(places)} lugares separados; las lecturas no lo dicen seguido en ningún sitio.`,
    close: () =>
      phrase`${strong('No es una cita textual.')} Ninguna lectura lo dice palabra por palabra. El pasaje de abajo tiene la mayoría de sus palabras importantes, marcadas; si dice lo mismo, hay que juzgarlo leyéndolo.`,
    absent: (count) =>
      phrase`${strong('No se ha encontrado.')} Estas palabras no están ${inAny(count)}, y nada de lo que hay se parece lo bastante para compararlo. Puede que estén en otra parte.`,
    short: () =>
      phrase`${strong('Demasiado breve para comprobarla.')} Tan pocas palabras podrían estar en cualquier sitio; hacen falta al menos tres.`,
    compared: 'Comparación:',
    onlyDocument: 'solo en el documento',
    onlyQuotation: 'solo en la cita',
    alsoAt: 'Las mismas palabras también están aquí:',
    moreAt: (count) => phrase`Y en ${counted(count, '# lugar más', '# lugares más')}.`,
    quoted: (words) => phrase`«${words}»`,
    heading: (count) =>
      counted(count, '# cita comparada con las lecturas', '# citas comparadas con las lecturas'),
    others: (count) =>
      phrase`El mensaje contiene ${counted(count, '# cita más; se puede comprobar aparte', '# citas más; se pueden comprobar una por una')}.`,
    cutOff: (limit) =>
      phrase`Solo se ${counted(limit, 'comparó el primer carácter', 'compararon los primeros # caracteres')} de la cita.`,
    wholeMessage: () => phrase`El mensaje no señala nada como cita, así que se comparó entero.`,
    nothingQuoted: () =>
      phrase`Ese mensaje no cita nada: no tiene palabras entre comillas ni líneas que empiecen por «>».`,
    nothingToCheck: () => phrase`Todavía no hay ninguna cita. Se escribe después del comando.`,
    reply: 'Responder al mensaje',
    replied: 'Respondido',
  },
}
