import { code, phrase } from '../../view.ts'
import type { Commands } from '../en/commands.ts'

/** What commands are called and do, in Spanish. */
export const commands: Commands = {
  commands: {
    ask: {
      usage: 'ask <pregunta>',
      summary: 'busca los pasajes que responden; basta con escribir la pregunta sola',
    },
    more: { usage: 'more', summary: 'muestra los pasajes siguientes para la última pregunta' },
    wider: { usage: 'wider', summary: 'muestra los últimos pasajes con los párrafos de alrededor' },
    in: { usage: 'in <documento> | all', summary: 'consulta un solo documento, o de nuevo todos' },
    find: { usage: 'find <palabras>', summary: 'busca los pasajes en que se apoya una afirmación' },
    sources: {
      usage: 'sources [documento] [lines | export]',
      summary: 'muestra la lista de documentos, o lo que se sabe de uno',
    },
    cite: {
      usage: 'cite <referencia | palabras>',
      summary: 'muestra el pasaje exacto con su referencia bibliográfica',
    },
    check: { usage: 'check <cita>', summary: 'compara una cita con las lecturas' },
    quotes: { usage: 'quotes', summary: 'muestra las citas guardadas' },
    quiz: { usage: 'quiz [número] [in <documento>]', summary: 'hace preguntas sobre las lecturas' },
    review: { usage: 'review', summary: 'repasa lo que toca' },
    stats: { usage: 'stats', summary: 'muestra el progreso personal' },
    help: { usage: 'help', summary: 'muestra esta lista' },
  },
  slash: {
    ask: 'Consultar las lecturas; la respuesta llega en privado y se puede compartir',
    sources: 'Lo que se ha leído: la lista, o lo que se sabe de un documento',
    verbatim: 'Lo que sé hacer, en diez segundos',
    study: 'Para quienes administran: la biblioteca, los ajustes de este canal y lo que falla',
    library: 'Lo que se ha leído y lo que no se pudo leer',
    settings: 'Quién ve las respuestas en este canal y los ajustes de todo el grupo',
    doctor: 'Qué funciona, qué no y cómo arreglarlo',
    feedback: 'Las respuestas que se marcaron como poco útiles',
    findSources: 'Buscar fuentes',
    findSourcesSummary: 'Pasajes que respaldan este mensaje; solo los ve quien los busca',
    askReadings: 'Consultar las lecturas',
    askReadingsSummary: 'Abre un formulario para la pregunta y el documento',
    question: 'La pregunta, con palabras propias',
    in: 'Solo en este documento',
    document: 'Un número, o palabras del título, del autor o del año',
  },
  help: {
    intro: () =>
      phrase`Las preguntas se hacen con palabras propias. La respuesta es lo que dicen los documentos, palabra por palabra, o que no lo dicen.`,
    documents: () =>
      phrase`Un documento se nombra por su número en ${code('sources')}, el nombre de su archivo o palabras de su título, autor o año.`,
    clash: () =>
      phrase`Si una pregunta empieza como un comando, se escribe ${code('ask')} delante; con ${code('/')} delante, una palabra es un comando.`,
    followUp: () =>
      phrase`Una pregunta que empieza por ${code('y')}, ${code('pero')} o ${code('qué hay de')} conserva el tema de la anterior.`,
    chat: {
      ask: { usage: '/ask', summary: 'pregunta; la respuesta es privada hasta que se comparte' },
      mention: {
        usage: '@Verbatim …',
        summary: 'pregunta a la vista de todos',
      },
      direct: { usage: 'mensaje directo', summary: 'pregunta en privado' },
      findSources: {
        usage: 'Buscar fuentes',
        summary: 'en el menú de un mensaje: pasajes que lo respaldan',
      },
      cite: { usage: '/cite', summary: 'trae el pasaje exacto a la conversación' },
      check: { usage: '/check', summary: 'compara una cita con las lecturas' },
      quiz: { usage: '/quiz', summary: 'hace preguntas' },
      review: { usage: '/review', summary: 'repasa lo que toca' },
      sources: { usage: '/sources', summary: 'muestra la lista de lo que se ha leído' },
      study: {
        usage: '/study',
        summary: 'para quienes administran: biblioteca, ajustes, diagnóstico, opiniones',
      },
    },
  },
}
