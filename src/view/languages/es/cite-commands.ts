import type { CiteCommands } from '../en/cite-commands.ts'

/** What a chat client shows beside the commands that cite, in Spanish. */
export const citeCommands: CiteCommands = {
  citeSlash: {
    cite: 'Traer a la conversación el pasaje exacto, con su referencia bibliográfica',
    passage: 'Una referencia como «mill1859 ¶4», las primeras palabras u otras que se recuerden',
    context: 'Cuántos párrafos de alrededor',
    contexts: (count) =>
      count === 0 ? 'ninguno' : `${count} ${count === 1 ? 'párrafo' : 'párrafos'} a cada lado`,
    style: 'En qué estilo se cita',
    styles: {
      apa: 'APA 7',
      mla: 'MLA 9',
      'chicago-date': 'Chicago 17, autor-fecha',
      'chicago-notes': 'Chicago 17, notas',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    to: 'Quién lo ve',
    toChannel: 'todos aquí',
    toMe: 'solo yo, hasta que lo comparta',
    check: '¿Está una cita en las lecturas, palabra por palabra?',
    quotation: 'La cita',
    quotes: 'Las citas guardadas, propias o del grupo',
    whose: 'De quién',
    mine: 'las mías',
    group: 'las del grupo',
    export: 'Como archivo',
    exports: { markdown: 'Markdown', csv: 'una tabla (CSV)', bibtex: 'BibTeX' },
    exportSources: 'La lista de lecturas como archivo para un gestor de referencias',
    expand: 'Mostrar referencias',
    expandSummary: 'Muestra a qué llevan las referencias de este mensaje',
    checkAll: 'Comprobar citas',
    checkAllSummary: 'Compara lo que cita este mensaje con las lecturas; el resultado es privado',
  },
  citeForms: {
    cite: 'Citar un pasaje',
    passage: 'Referencia, comienzo o palabras del pasaje',
    sendCite: 'Mostrar',
    check: 'Comprobar una cita',
    quotation: 'La cita',
    sendCheck: 'Comprobar',
  },
}
