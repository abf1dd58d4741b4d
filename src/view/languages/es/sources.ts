import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Sources } from '../en/sources.ts'
import { documents } from './counts.ts'

const { number, counted } = grammarOf('es')
const toAll = (count: number): string => (count === 1 ? 'al único documento' : `a los ${documents(count)}`)

/** What is said about the documents, in Spanish. */
export const sources: Sources = {
  sources: {
    paragraphs: (count) => counted(count, '# párrafo', '# párrafos'),
    words: (count) => counted(count, '# palabra', '# palabras'),
    heading: (count) => phrase`${documents(count)}`,
    howToRead: () =>
      phrase`${code('sources 1')} muestra lo que se sabe del documento 1 y de dónde se sabe; ${code('in 1')} busca solo ahí.`,
    isExcerpt: 'sí, una parte del texto completo',
    file: 'Archivo',
    length: 'Longitud',
    lines: 'Líneas',
    keptAndSetAside: (kept, aside) =>
      `${counted(kept, '# conservada', '# conservadas')}, ${counted(aside, '# excluida', '# excluidas')}`,
    encoding: 'Codificación',
    encodingGuess: 'es una suposición; conviene comprobar que las letras se leen bien',
    removed: 'Eliminado',
    removedCount: (kind, count) => `${number(count)} × ${kind}`,
    removedWhy: 'caracteres invisibles, eliminados al leer',
    toCheck: 'Por revisar',
    unread: 'No leído',
    setAside: (count) =>
      count === 0
        ? phrase`No se excluyó ninguna línea de este archivo.`
        : phrase`${counted(count, '# línea excluida', '# líneas excluidas')} de la búsqueda y de las citas`,
    line: (line) => `línea ${line}`,
    andMore: (count) =>
      phrase`${counted(count, 'Hay # más que no figura', 'Hay # más que no figuran')} aquí; ${code('sources')} con palabras de un título muestra uno.`,
    export: {
      done: (count, format) => phrase`${documents(count)}, en formato ${format}:`,
      incomplete: (count) =>
        phrase`De ${documents(count)} nadie ha indicado el autor o la fecha; el archivo omite lo que no se sabe.`,
      others: () =>
        phrase`${code('sources export bibtex')}, ${code('sources export ris')} o ${code('sources export csl')} elige el formato; con un documento delante (${code('sources 1 export')}) se exporta solo ese.`,
    },
    facts: {
      title: 'Título',
      authors: 'Autoría',
      date: 'Fecha',
      container: 'Publicado en',
      publisher: 'Editorial',
      genre: 'Tipo',
      keywords: 'Palabras clave',
      about: 'Trata de',
      licence: 'Licencia',
      url: 'Dirección',
      excerpt: 'Extracto',
    },
    reasons: {
      menu: 'menú',
      legal: 'aviso legal',
      error: 'mensaje de error',
      cookie: 'aviso de cookies',
      'by-line': 'línea de autoría',
      date: 'línea de fecha',
      label: 'etiqueta',
      title: 'repite el título',
      repeat: 'repite otra línea',
      short: 'demasiado corta para ser una oración',
      list: 'lista de enlaces o nombres',
      related: 'remite a otros textos',
      outside: 'fuera del artículo',
    },
  },
  within: {
    now: (title) => phrase`Desde ahora, las preguntas van solo a «${strong(title)}».`,
    all: (count) => phrase`Desde ahora, las preguntas van ${toAll(count)}.`,
    still: (title) => phrase`Las preguntas van solo a «${strong(title)}».`,
    stillAll: (count) => phrase`Las preguntas van ${toAll(count)}.`,
    how: () =>
      phrase`${code('in 1')}, o ${code('in')} con palabras de un título, consulta un solo documento; ${code('in all')} los consulta todos.`,
  },
  library: {
    heading: (count, words, passages) =>
      phrase`${documents(count)}, ${counted(words, '# palabra', '# palabras')}, ${counted(passages, '# pasaje', '# pasajes')}`,
    allRead: () => phrase`Se leyeron todos los archivos.`,
    unread: (count) =>
      phrase`${counted(count, 'No se pudo leer # archivo', 'No se pudieron leer # archivos')}:`,
  },
}
