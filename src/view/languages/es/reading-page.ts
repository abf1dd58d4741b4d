import { grammarOf } from '../../grammar.ts'
import type { ReadingPage } from '../en/reading-page.ts'

const { counted } = grammarOf('es')

/** What stands on the page that opens a passage, in Spanish. */
export const readingPage: ReadingPage = {
  readingPage: {
    tab: (paragraphs, title) => `${paragraphs} · ${title}`,
    skip: 'Ir a la cita',
    skipToText: 'Ir al texto',
    begins: 'Comienza la cita:',
    ends: 'Termina la cita.',
    paragraph: (number) => `Párrafo ${number}`,
    page: (name) => `página ${name}`,
    cite: 'Citar este pasaje',
    reference: 'En la bibliografía',
    inText: 'En el texto',
    note: 'En una nota',
    text: 'El texto',
    around: 'En esta página',
    top: 'Arriba',
    quotation: 'Cita',
    previous: (number) => `Párrafo ${number}, antes de la cita`,
    next: (number) => `Párrafo ${number}, después de la cita`,
    search: {
      label: 'Buscar en este documento',
      button: 'Buscar',
      none: (query) => `«${query}» no está en este documento.`,
      found: (count, query) => `«${query}» está en ${counted(count, '# párrafo', '# párrafos')}`,
      partial: (count, query) =>
        `Ningún párrafo tiene todas las palabras de «${query}»; ${counted(count, '# párrafo es el que más tiene', '# párrafos son los que más tienen')}`,
      more: (shown) =>
        `La lista muestra los primeros ${shown}; en el texto están marcados todos. Con una palabra más saldrán menos.`,
      clear: 'Terminar la búsqueda',
    },
    setAside: (count) => counted(count, '# línea excluida', '# líneas excluidas'),
    setAsideWhy: 'Está en el archivo, pero no es parte del texto: ni se busca ni se cita.',
    line: (line, reason) => `línea ${line}, ${reason}`,
    edited: {
      heading: 'El texto ha cambiado desde que se citó',
      difference: 'Esto es lo más cercano que hay ahora. De las palabras citadas a las que están aquí:',
      noDifference:
        'Las palabras son las mismas, pero ahora están en más de un lugar o en otras líneas; este es el más cercano.',
      removed: 'ya no está:',
      added: 'nuevo:',
    },
    lost: {
      heading: 'Ya no está en el documento',
      words: 'Estas palabras estaban en él cuando se citaron. Ahora no están, ni nada parecido.',
      noDocument: 'El documento del que se citaron estas palabras ya no está entre las lecturas.',
    },
    passageOnly:
      'Quienes administran el grupo permiten que un enlace abra un pasaje con un párrafo a cada lado, no el texto entero.',
    until: (day) => `Este enlace abre esta página hasta el ${day}, para cualquiera que lo tenga.`,
    expired: {
      heading: 'Este enlace ha caducado',
      words:
        'Los enlaces a pasajes funcionan una semana. Para obtener uno nuevo, basta con volver a preguntar al bot o volver a citar el pasaje: cada cita que publica lleva un enlace que funciona.',
    },
    absent: {
      heading: 'Aquí no hay nada',
      words:
        'Puede que el enlace esté incompleto, o que se haya retirado. Conviene copiarlo otra vez, entero.',
    },
    preview: 'Un pasaje de un grupo de lectura',
  },
}
